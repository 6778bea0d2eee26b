// Inside the frame of /frame: posts the code and tells the page around it once the server let it in.
import { byId, onSubmit, text } from './dom.ts';
import { post } from './post.ts';

const error = byId('code-error', HTMLElement);

onSubmit(byId('code-form', HTMLFormElement), async (data) => {
  const answer = await post('/frame/code', { code: text(data, 'otp') });
  if (answer.ok) parent.postMessage(answer.phone, location.origin);
  else error.textContent = answer.message;
});

byId('resend', HTMLButtonElement).addEventListener('click', async () => {
  const answer = await post('/frame/resend', {});
  error.textContent = answer.message;
});
