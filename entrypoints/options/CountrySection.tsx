// The country to begin with, where none was chosen for a service yet.
import { useEffect } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { compareNames } from '../../components/format.ts';
import { localCountry } from '../../components/choosing/country.ts';
import { say, words } from '../../components/words/index.ts';
import { countries, countriesProblem, readCountries } from './countries.ts';
import { Choice } from './fields.tsx';
import { Refused, Saved, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

/** `countryId`: null for the one chosen last. `hasKey`: without one there is no list to choose from. */
type Props = { countryId: number | null; hasKey: boolean; onLink: (to: LinkTarget) => void };

/** What stands for "the one chosen last" among the ids, which are not below zero. */
const last = -1;

export function CountrySection({ countryId, hasKey, onLink }: Props) {
  const { preferences } = words;
  const saving = useSaving();
  useEffect(() => {
    if (hasKey) void readCountries();
  }, [hasKey]);
  const listed = countries.value
    .map((country) => ({ value: country.id, label: localCountry(country).name }))
    .toSorted((a, b) => compareNames(a.label, b.label));
  // Until the list is here, the one that is set has no name.
  const unnamed = countryId !== null && !listed.some(({ value }) => value === countryId);
  return (
    <Section name="country" title={preferences.countryTitle}>
      <Choice
        label={preferences.country}
        note={preferences.countryNote}
        value={countryId ?? last}
        options={[
          { value: last, label: preferences.countryLast },
          ...(unnamed ? [{ value: countryId, label: `${countryId}` }] : []),
          ...listed,
        ]}
        onChange={(value) => void saving.run(save({ countryId: value === last ? null : value }))}
        beside={<Saved saving={saving} />}
      />
      {hasKey && countriesProblem.value && <Notice said={say(countriesProblem.value)} onLink={onLink} />}
      <Refused saving={saving} onLink={onLink} />
    </Section>
  );
}
