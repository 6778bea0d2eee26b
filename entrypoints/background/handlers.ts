// Message name → what the background does. The use cases live in utils; here and in the rooms beside it they are only joined.
import { toCsv, toJson } from '../../utils/ledger/export.ts';
import { toHistory } from '../../utils/messages/history.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import { ok } from '../../utils/securesms/index.ts';
import { createChooserHandlers } from './choosers.ts';
import { createCorrectionHandlers } from './corrections.ts';
import { createButtonHandlers } from './field-button.ts';
import { createPageHandlers } from './filling.ts';
import { createKeyHandlers } from './keys.ts';
import { createLockHandlers } from './lock.ts';
import { createNumberHandlers } from './numbers.ts';
import { createPopupHandlers } from './popup.ts';
import type { Services } from './services.ts';
import { createSettingsHandlers } from './settings.ts';
import { createUpkeepHandlers } from './upkeep.ts';

const done = ok(null);

export function createHandlers(services: Services): Handlers {
  const { catalog, choices, ledger } = services;
  return {
    ...createPopupHandlers(services),
    ...createKeyHandlers(services),
    ...createLockHandlers(services),

    'catalog.services': () => catalog.services(),
    'catalog.countries': () => catalog.countries(),
    'catalog.prices': ({ service }) => catalog.prices(service),
    'catalog.offers': ({ service, countryId }) => catalog.offers(service, countryId),
    'catalog.last-prices': async ({ service }) => ok(await catalog.lastPrices(service)),
    'catalog.last-offers': async ({ service, countryId }) => ok(await catalog.lastOffers(service, countryId)),
    'catalog.top': ({ service }) => catalog.top(service),
    'choice.save': async ({ host, service, countryId }) => {
      await choices.save(host, { service, countryId });
      return done;
    },

    ...createChooserHandlers(services),
    ...createNumberHandlers(services),

    'history.read': async () => ok(toHistory(await ledger.read(), Date.now())),
    'ledger.export': async ({ format }) => {
      const now = Date.now();
      const name = `securesms-${new Date(now).toISOString().slice(0, 10)}.${format}`;
      const book = await ledger.book();
      return ok(
        format === 'csv'
          ? { name, type: 'text/csv', text: toCsv(book) }
          : { name, type: 'application/json', text: toJson(book, await ledger.quarantine(), now) },
      );
    },
    'ledger.acknowledge': async () => {
      await ledger.acknowledge();
      return done;
    },

    ...createSettingsHandlers(services),
    ...createUpkeepHandlers(services),
    ...createCorrectionHandlers(services),
    ...createPageHandlers(services),
    ...createButtonHandlers(services),
  };
}
