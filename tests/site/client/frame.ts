// The top page of /frame: takes the number, then shows the frame that asks for the code.
import { byId, onSubmit, stamp, text } from './dom.ts';
import { post } from './post.ts';

const card = byId('card', HTMLElement);

onSubmit(byId('number-form', HTMLFormElement), async (data) => {
  const answer = await post('/frame/number', {
    country: text(data, 'residence'),
    phone: text(data, 'mobile'),
  });
  byId('number-error', HTMLElement).textContent = answer.message;
  if (answer.ok) card.replaceChildren(stamp('code-step'));
});

// The frame tells by message that the server let the visitor in, and to whom the number belongs.
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.origin !== location.origin || typeof event.data !== 'string') return;
  card.replaceChildren(stamp('welcome-step'));
  byId('welcome-number', HTMLElement).textContent = event.data;
});
