// The sites where the extension helps without a press: each can be taken back, and one switch is for all.
import { useEffect, useState } from 'preact/hooks';
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import type { SettingsView } from '../../utils/messages/views.ts';
import { giveBack, giveBackEverywhere, requestGrant } from '../../utils/grants/grants.browser.ts';
import { everySite, type Site } from '../../utils/grants/grants.ts';
import { Switch } from './fields.tsx';
import { Refused, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';
import { grants, readSites } from './sites.ts';

type Props = Pick<SettingsView, 'apiUrl' | 'instantUrl' | 'fieldButton' | 'buttonHiddenOn'> & {
  onLink: (to: LinkTarget) => void;
};

export function Sites({ apiUrl, instantUrl, fieldButton, buttonHiddenOn, onLink }: Props) {
  const saving = useSaving();
  const said = words.sites;
  const [stopped, setStopped] = useState('');
  // Another API address or hub makes its host no site.
  useEffect(() => void readSites(), [apiUrl, instantUrl]);
  const known = grants.value;
  const everywhere = known !== null && known.everywhere.length > 0;
  const all = (on: boolean) => {
    setStopped('');
    if (on) requestGrant(everySite);
    else if (known) giveBackEverywhere(known);
  };
  const showAgain = (shown: string) =>
    saving.run(save({ buttonHiddenOn: buttonHiddenOn.filter((host) => host !== shown) }));
  const stop = async ({ host, patterns }: Site) => {
    await giveBack(patterns);
    setStopped(said.stopped(host));
  };
  return (
    <Section name="sites" title={said.title}>
      <p class="quiet">{said.note}</p>
      {known?.sites.length === 0 && !everywhere && <p>{said.empty}</p>}
      {known !== null && known.sites.length > 0 && (
        <ul class="sites">
          {known.sites.map((site) => (
            <li key={site.host} class="site">
              <bdi class="site-host">{site.host}</bdi>
              <button
                type="button"
                class="button button-small"
                aria-label={said.stopOn(site.host)}
                onClick={() => void stop(site)}
              >
                {said.stopOne}
              </button>
            </li>
          ))}
        </ul>
      )}
      {everywhere && known.sites.length > 0 && <p class="field-note">{said.alsoAll}</p>}
      <div class="field">
        <label class="check">
          <input
            type="checkbox"
            role="switch"
            aria-describedby="sites-all-note"
            checked={everywhere}
            onChange={({ currentTarget }) => {
              all(currentTarget.checked);
              // What it shows is what the browser granted, which asks the person first.
              currentTarget.checked = everywhere;
            }}
          />
          {said.all}
        </label>
        <p id="sites-all-note" class="field-note">
          {said.allNote}
        </p>
      </div>
      <Switch
        label={said.button}
        note={said.buttonNote}
        on={fieldButton}
        onChange={(on) => void saving.run(save({ fieldButton: on }))}
      />
      {fieldButton && buttonHiddenOn.length > 0 && (
        <ul class="sites">
          {buttonHiddenOn.map((host) => (
            <li key={host} class="site">
              <bdi class="site-host">{said.hiddenOn(host)}</bdi>
              <button
                type="button"
                class="button button-small"
                aria-label={said.showAgainOn(host)}
                onClick={() => void showAgain(host)}
              >
                {said.showAgain}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Refused saving={saving} onLink={onLink} />
      <p class="visually-hidden" role="status">
        {stopped}
      </p>
    </Section>
  );
}
