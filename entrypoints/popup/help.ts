// Whether the person lets us help on this site always. The browser's permission is the state: nothing here must outlive it.
import { computed, signal } from '@preact/signals';
import { giveBack, onGrantsChanged, readOrigins, requestGrant } from '../../utils/grants/grants.browser.ts';
import { grantsOf, howGranted, patternFor, type Grants } from '../../utils/grants/grants.ts';
import { tab } from './state.ts';

const grants = signal<Grants | null>(null);

/** Null until the browser told, and where there is no site to help on. */
export const granted = computed(() => {
  const origin = tab.value?.origin ?? null;
  return grants.value && origin !== null ? howGranted(grants.value, origin) : null;
});

const read = async (): Promise<void> => {
  grants.value = grantsOf(await readOrigins(), []);
};

export function watchGrants(): void {
  onGrantsChanged(() => void read());
  void read();
}

/** In the click's own turn. The browser's question may close this window: the background hears of the answer itself. */
export function alwaysHelp(): void {
  const pattern = patternFor(tab.value?.origin ?? '', []);
  if (pattern !== null) requestGrant([pattern]);
}

export function stopHelping(): void {
  const host = URL.parse(tab.value?.origin ?? '')?.hostname;
  const site = grants.value?.sites.find((each) => each.host === host);
  if (site) void giveBack(site.patterns);
}
