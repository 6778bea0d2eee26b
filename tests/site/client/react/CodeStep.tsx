/** @jsxImportSource react */
// The second step: six boxes, a button to press, and another code on request.
import { useState } from 'react';

import { post } from '../post.ts';
import { CodeBoxes, NO_DIGITS } from './CodeBoxes.tsx';

interface Props {
  number: string;
  onAdmitted: () => void;
}

export function CodeStep({ number, onAdmitted }: Props) {
  const [digits, setDigits] = useState(NO_DIGITS);
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);

  async function verify() {
    setBusy(true);
    const answer = await post('/react/code', { code: digits.join('') });
    setBusy(false);
    if (answer.ok) onAdmitted();
    else setError(answer.message);
  }

  async function resend() {
    const answer = await post('/react/resend', {});
    setError(answer.message);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void verify();
      }}
    >
      <p className="step">Step 2 of 2</p>
      <h1>Check your messages</h1>
      <p className="lead">
        We sent a 6-digit code to <strong>{number}</strong>.
      </p>
      <CodeBoxes digits={digits} onChange={setDigits} errorId="code-error" />
      <p className="error" id="code-error" role="alert">
        {error}
      </p>
      <button type="submit" disabled={busy}>
        Verify
      </button>
      <button type="button" className="quiet" onClick={() => void resend()}>
        Send a new code
      </button>
    </form>
  );
}
