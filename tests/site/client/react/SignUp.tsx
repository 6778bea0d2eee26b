/** @jsxImportSource react */
// The React sign-up in one page. What is posted is React's state, never a DOM value.
import { useState } from 'react';

import { post } from '../post.ts';
import { CodeStep } from './CodeStep.tsx';
import { PhoneField, type Phone } from './PhoneField.tsx';

type Step = 'number' | 'code' | 'in';

export function SignUp() {
  const [step, setStep] = useState<Step>('number');
  const [accepted, setAccepted] = useState('');

  if (step === 'in') return <Welcome number={accepted} />;
  if (step === 'code') return <CodeStep number={accepted} onAdmitted={() => setStep('in')} />;
  return (
    <NumberStep
      onAccepted={(number) => {
        setAccepted(number);
        setStep('code');
      }}
    />
  );
}

function NumberStep({ onAccepted }: { onAccepted: (number: string) => void }) {
  const [phone, setPhone] = useState<Phone>({ phone: '', country: '' });
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);

  async function send() {
    setBusy(true);
    const answer = await post('/react/number', { ...phone });
    setBusy(false);
    if (answer.ok) onAccepted(answer.phone);
    else setError(answer.message);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="step">Step 1 of 2</p>
      <h1>Create your account</h1>
      <p className="lead">We’ll text you a code to confirm it’s you.</p>
      <label htmlFor="phone">Mobile number</label>
      <PhoneField id="phone" errorId="number-error" onChange={setPhone} />
      <p className="error" id="number-error" role="alert">
        {error}
      </p>
      <button type="submit" disabled={busy}>
        Continue
      </button>
    </form>
  );
}

function Welcome({ number }: { number: string }) {
  return (
    <div className="welcome">
      <div className="tick" aria-hidden="true" />
      <h1>
        You’re in, <span id="welcome-number">{number}</span>
      </h1>
      <p className="lead">Your account is ready. Say hello to someone.</p>
    </div>
  );
}
