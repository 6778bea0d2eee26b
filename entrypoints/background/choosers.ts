// What the choosers ask of the background: what the person likes and used, and to remember what they like.
import { toChooser } from '../../utils/messages/chooser.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import { ok } from '../../utils/securesms/index.ts';
import { readSettings } from '../../utils/settings/settings.browser.ts';
import type { Services } from './services.ts';

export function createChooserHandlers({
  choices,
  ledger,
  preferences,
}: Services): Pick<Handlers, 'chooser.read' | 'chooser.order' | 'favourite.set'> {
  return {
    'chooser.read': async () =>
      ok(
        toChooser({
          entries: await ledger.read(),
          choices: await choices.all(),
          preferences: await preferences.read(),
          priceCap: (await readSettings()).priceCap,
        }),
      ),
    'chooser.order': async ({ order }) => {
      await preferences.setOrder(order);
      return ok(null);
    },
    'favourite.set': async ({ on, ...liked }) => ok((await preferences.setFavourite(liked, on)).favourites),
  };
}
