/** From a reply or a fault to bytes, silence or a reset on the socket. */
import type { Clock } from './clock.ts';
import type { Fault } from './faults.ts';
import { HTML, JSON_TYPE, type Reply } from './replies.ts';

export interface WireReply {
  status: number;
  body: string;
  contentType: string;
  retryAfter?: number | string | undefined;
}

/** What becomes of a call in the end. */
export type Ending = WireReply | 'hang' | 'reset';

export function onWire({
  status,
  body,
  contentType,
  retryAfter,
}: Reply & { retryAfter?: number }): WireReply {
  const text = body === undefined ? '' : 'token' in body ? body.token : JSON.stringify(body.json);
  return { status, body: text, contentType, retryAfter };
}

/** What a fault leaves of a reply; `reply` is undefined while the call has not taken effect. Delays pass it on. */
export async function spoil(
  fault: Fault,
  reply: WireReply | undefined,
  clock: Clock,
): Promise<Ending | undefined> {
  const { kind, status, body, contentType } = fault;
  switch (kind) {
    case 'delay':
      await clock.sleep(fault.ms ?? 1_000);
      return reply;
    case 'hang':
    case 'reset':
      return kind;
    case 'status':
      return {
        status: status ?? 500,
        body: body ?? 'Internal Server Error',
        contentType: contentType ?? HTML,
      };
    case 'rate-limit':
      return {
        status: 429,
        body: body ?? 'Too Many Requests',
        contentType: HTML,
        retryAfter: fault.retryAfter ?? 5,
      };
    case 'truncated': {
      const whole = reply?.body ?? '{"status":"success","data":[]}';
      return { status: 200, body: whole.slice(0, Math.ceil(whole.length / 2)), contentType: JSON_TYPE };
    }
    case 'html':
      return { status: status ?? 503, body: cloudflarePage(status ?? 503), contentType: HTML };
    case 'error-1020':
      return { status: 403, body: 'error code: 1020', contentType: 'text/plain; charset=UTF-8' };
    case 'empty':
      return { status: 200, body: '', contentType: HTML };
    case 'body':
      return { status: status ?? 200, body: body ?? '', contentType: contentType ?? HTML };
  }
}

const cloudflarePage = (status: number): string => `<!DOCTYPE html>
<html lang="en-US">
<head><title>api.securesms.io | ${status}: Service unavailable</title><meta charset="UTF-8"></head>
<body><div id="cf-error-details"><h1>Error <span>${status}</span></h1><p>Ray ID: 0000000000000000</p></div></body>
</html>
`;
