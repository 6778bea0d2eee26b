// Pages of SecureSMS that the extension sends people to.
const site = 'https://securesms.io/';

export const pages = { account: site, 'top-up': site } as const;
