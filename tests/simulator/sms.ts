/** An SMS and the code the service would pick out of it. */

export interface Sms {
  text: string;
  /** Absent where nothing in the text looks like a code; then the whole text stands in for it. */
  code?: string;
  receivedAt: number;
}

/** "Your code is 482910" → "482910", "G-482 910" → "482910", "Welcome!" → undefined. */
export function codeIn(text: string): string | undefined {
  return /(?<!\d)(\d{4,8}|\d{3}[- ]\d{3})(?!\d)/.exec(text)?.[1]?.replace(/\D/g, '');
}
