// What the settings page says of instant codes.

export const instant = {
  title: 'Instant codes',
  note: 'If you run a hub that turns a webhook into a stream of events (ntfy, Nchan, Mercure, smee), SecureSMS can tell it of each SMS, and your code comes a little sooner. A message from it only makes us look at SecureSMS at once: what it says is not believed.',
  address: 'Address of the stream',
  addressNote:
    'Give the webhook address of the same hub to SecureSMS, in your profile there. The address stays out of the settings file and of diagnostics.',
  wrong:
    'Enter an address that begins with https://, and is not that of the SecureSMS API. Nothing was changed.',
  remove: 'Remove',
  idle: 'Nothing waits now, so it is not connected',
  connecting: 'Connecting…',
  connected: 'Connected',
  unreachable: "Can't be reached. Codes come as usual, and we go on trying.",
};
