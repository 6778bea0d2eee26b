/** Switches for balance, purchase and status replies (PROTOCOL.md, Replies). */
import { getCountryCallingCode } from 'libphonenumber-js/max';
import { countryById } from '../catalog/countries.ts';
import { timestamp } from '../clock.ts';
import { dollars } from '../money.ts';
import { json, shownCode } from '../replies.ts';
import { reshape, respell, type Variant } from './variant.ts';

/** ISO 4217 number of the US dollar, which the family sends as `currency`. */
const USD = 840;
const MOSCOW_HOURS = 3;

export const NUMBER_VARIANTS = {
  'balance-json': {
    row: 'getBalance',
    seen: '{"balance":"4.6820","currency":840}',
    change: (reply, outcome) =>
      outcome.kind === 'balance'
        ? json({ balance: dollars(outcome.balance).toFixed(4), currency: USD })
        : reply,
  },
  'phone-plus': {
    row: 'getNumber',
    seen: 'ACCESS_NUMBER:id:+phone, "phoneNumber":"+…"',
    change: (reply, outcome) =>
      reshape('number', (value, { activation }) => ({ ...value, phoneNumber: `+${activation.phone}` }))(
        respell('number', (_, { activation }) => `ACCESS_NUMBER:${activation.id}:+${activation.phone}`)(
          reply,
          outcome,
        ),
        outcome,
      ),
  },
  'number-id-numeric': {
    row: 'getNumberV2',
    seen: '"activationId":123456',
    change: reshape('number', (value, { activation }) => ({ ...value, activationId: activation.id })),
  },
  'number-cost-string': {
    row: 'getNumberV2',
    seen: '"activationCost":"0.01"',
    change: reshape('number', (value, { activation }) => ({
      ...value,
      activationCost: String(dollars(activation.cost)),
    })),
  },
  'number-another-1': {
    row: 'getNumberV2',
    seen: '"canGetAnotherSms":1',
    change: reshape('number', (value) => ({ ...value, canGetAnotherSms: 1 })),
  },
  'number-another-string': {
    row: 'getNumberV2',
    seen: '"canGetAnotherSms":"1"',
    change: reshape('number', (value) => ({ ...value, canGetAnotherSms: '1' })),
  },
  'number-extras': {
    row: 'getNumberV2',
    seen: 'extra currency, countryPhoneCode, activationEndTime',
    change: reshape('number', (value, { activation }) => ({
      ...value,
      currency: USD,
      countryPhoneCode: getCountryCallingCode(countryById(activation.country)?.region ?? 'US'),
      activationEndTime: timestamp(activation.endsAt),
    })),
  },
  'number-time-moscow': {
    row: 'Time and money',
    seen: '"activationTime" in an unnamed timezone (UTC+3)',
    change: reshape('number', (value, { activation }) => ({
      ...value,
      activationTime: timestamp(activation.boughtAt, MOSCOW_HOURS),
    })),
  },
  'status-wait-resend': {
    row: 'getStatus',
    seen: 'STATUS_WAIT_RESEND after status 3',
    change: respell('status', (_, { activation }) =>
      when(activation.state === 'retrying', 'STATUS_WAIT_RESEND'),
    ),
  },
  'status-retry-bare': {
    row: 'getStatus',
    seen: 'STATUS_WAIT_RETRY without the last code',
    change: respell('status', (_, { activation }) =>
      when(activation.state === 'retrying', 'STATUS_WAIT_RETRY'),
    ),
  },
  'status-quoted': {
    row: 'getStatus',
    seen: "STATUS_OK:'123'",
    change: respell('status', (text, { activation }) =>
      when(isOk(text), `STATUS_OK:'${shownCode(activation)}'`),
    ),
  },
  'status-colon': {
    row: 'getStatus',
    seen: 'STATUS_OK:12:34',
    change: respell('status', (text, { activation: { messages } }) => {
      const code = messages.at(-1)?.code;
      const half = Math.ceil((code?.length ?? 0) / 2);
      return when(isOk(text) && code !== undefined, `STATUS_OK:${code?.slice(0, half)}:${code?.slice(half)}`);
    }),
  },
  'status-text': {
    row: 'getStatus',
    seen: 'STATUS_OK:<the whole SMS text>',
    change: respell('status', (text, { activation: { messages } }) =>
      when(isOk(text), `STATUS_OK:${messages.at(-1)?.text}`),
    ),
  },
  'status-access-cancel': {
    row: 'getStatus',
    seen: 'ACCESS_CANCEL for a cancelled activation',
    change: respell('status', (text) => when(text === 'STATUS_CANCEL', 'ACCESS_CANCEL')),
  },
  'status-finish': {
    row: 'getStatus',
    seen: 'STATUS_FINISH after status 6',
    change: respell('status', (_, { activation }) => when(activation.state === 'finished', 'STATUS_FINISH')),
  },
  'status-cancel-timeout': {
    row: 'getStatus',
    seen: 'STATUS_CANCEL_TIMEOUT after 20 minutes without SMS',
    change: respell('status', (_, { activation }) =>
      when(activation.state === 'expired', 'STATUS_CANCEL_TIMEOUT'),
    ),
  },
  'set-empty-204': {
    row: 'setStatus',
    seen: 'empty 204 for a status that was set',
    change: (reply, outcome) =>
      outcome.kind === 'statusSet' ? { ...reply, status: 204, body: undefined } : reply,
  },
  'set-cancel-already': {
    row: 'setStatus',
    seen: 'ACCESS_CANCEL_ALREADY for a second cancel',
    change: respell('refused', (_, { cause }) =>
      when(cause === 'already-cancelled', 'ACCESS_CANCEL_ALREADY'),
    ),
  },
  'set-already-canceled': {
    row: 'setStatus',
    seen: 'ALREADY_CANCELED for a second cancel',
    change: respell('refused', (_, { cause }) => when(cause === 'already-cancelled', 'ALREADY_CANCELED')),
  },
} satisfies Record<string, Variant>;

const isOk = (text: string): boolean => text.startsWith('STATUS_OK:');
const when = (applies: boolean, text: string): string | undefined => (applies ? text : undefined);
