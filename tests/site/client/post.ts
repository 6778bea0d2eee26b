// The one way the scripted pages talk to the server.
import type { Answer } from './answer.ts';

const NO_SERVER: Answer = {
  ok: false,
  ended: false,
  message: 'We could not reach the server. Please try again.',
  phone: '',
};

/** Never rejects: a lost connection is an answer to show as well. */
export async function post(path: string, body: Record<string, string>): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: Answer = await response.json();
    return answer;
  } catch {
    return NO_SERVER;
  }
}
