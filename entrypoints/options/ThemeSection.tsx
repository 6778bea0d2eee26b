// Light or dark: as the system, or as the person likes it.
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { themes, type Theme } from '../../utils/settings/theme.ts';
import { Refused, Saved, Section, useSaving } from './saving.tsx';
import { lookLike } from './state.ts';

type Props = { theme: Theme; onLink: (to: LinkTarget) => void };

export function ThemeSection({ theme, onLink }: Props) {
  const { preferences } = words;
  const saving = useSaving();
  const names: Record<Theme, string> = {
    auto: preferences.themeAuto,
    light: preferences.themeLight,
    dark: preferences.themeDark,
  };
  return (
    <Section name="theme" title={preferences.themeTitle}>
      <fieldset class="choices">
        <legend class="field-label">{preferences.theme}</legend>
        {themes.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="theme"
              value={each}
              checked={theme === each}
              onChange={() => void saving.run(lookLike(each))}
            />
            {names[each]}
          </label>
        ))}
        <Saved saving={saving} />
      </fieldset>
      <Refused saving={saving} onLink={onLink} />
    </Section>
  );
}
