// Places of known firms where anybody writes pages and forms: who asks for a number there is not the firm. Data, pure.
import type { Site } from './host.ts';

/** With everything below them. */
const places = new Set(
  `docs.google.com sites.google.com drive.google.com script.google.com forms.gle goo.gl storage.googleapis.com
  translate.google.com groups.google.com googleusercontent.com gist.github.com githubusercontent.com forms.office.com
  sway.office.com customervoice.microsoft.com sharepoint.com forms.zoho.com forms.zohopublic.com zohopublic.com
  zohosites.com zohocreatorportal.com creatorapp.zoho.com forms.yandex.ru amazonaws.com cloudfront.net tilda.ws
  linodeusercontent.com linodeobjects.com discordapp.net discordusercontent.com adobesites.com portfolio.adobe.com
  sibforms.com buy.stripe.com checkout.stripe.com donate.stripe.com`
    .trim()
    .split(/\s+/),
);

/** Here a person or firm gets a name of their own: only the place itself and its doors are the firm's. */
const landlords = new Set(
  'tumblr.com blogspot.com wordpress.com livejournal.com medium.com substack.com weebly.com wixsite.com zendesk.com freshdesk.com hubspotpagebuilder.com typeform.com jotform.com surveymonkey.com webflow.io carrd.co notion.site business.site azurewebsites.net okta.com oktapreview.com auth0.com atlassian.net slack.com gumroad.com'.split(
    ' ',
  ),
);
const doors = new Set('www m mobile app web login signin signup register account accounts auth id secure my help support developer'.split(' ')); // prettier-ignore

export function isHosted({ host, domain, before }: Site): boolean {
  const above = [domain];
  for (const part of before) above.push(`${part}.${above.at(-1)}`);
  if (above.some((place) => places.has(place))) return true;
  return landlords.has(domain) && domain !== host && !(before.length === 1 && doors.has(before[0] ?? ''));
}
