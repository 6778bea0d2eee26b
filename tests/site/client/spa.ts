// The two-step flow without a framework: the code step exists only after the server took the number.
import { byId, onSubmit, stamp, text } from './dom.ts';
import { post } from './post.ts';

const card = byId('card', HTMLElement);

onSubmit(byId('number-form', HTMLFormElement), async (data) => {
  const answer = await post('/spa/number', {
    country: text(data, 'countryCode'),
    phone: text(data, 'phoneNumber'),
    trap: text(data, 'fax_number'),
  });
  if (answer.ok) showCodeStep(answer.phone);
  else byId('number-error', HTMLElement).textContent = answer.message;
});

function showCodeStep(phone: string): void {
  card.replaceChildren(stamp('code-step'));
  byId('sent-to', HTMLElement).textContent = phone;
  const error = byId('code-error', HTMLElement);
  onSubmit(byId('code-form', HTMLFormElement), async (data) => {
    const answer = await post('/spa/code', { code: text(data, 'pin') });
    if (answer.ok) showWelcome(answer.phone);
    else error.textContent = answer.message;
  });
  byId('resend', HTMLButtonElement).addEventListener('click', async () => {
    const answer = await post('/spa/resend', {});
    error.textContent = answer.message;
  });
}

function showWelcome(phone: string): void {
  card.replaceChildren(stamp('welcome-step'));
  byId('welcome-number', HTMLElement).textContent = phone;
}
