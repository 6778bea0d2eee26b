// Which language the extension speaks. Each is named in itself, so that nobody must read the one that is set.
import { Languages } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { LinkTarget } from '../../components/Notice.tsx';
import { words } from '../../components/words/index.ts';
import { languageChoices, type Language, type LanguageChoice } from '../../utils/settings/language.ts';
import { Refused, Saved, Section, useSaving } from './saving.tsx';
import { justSpoken, speak } from './state.ts';

type Props = { language: LanguageChoice; onLink: (to: LinkTarget) => void };

const names: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  zh: '简体中文',
  es: 'Español',
  de: 'Deutsch',
  pt: 'Português (Brasil)',
  fr: 'Français',
  tr: 'Türkçe',
  ar: 'العربية',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
};

export function LanguageSection({ language, onLink }: Props) {
  const { options } = words;
  const id = useId();
  const saving = useSaving();
  const select = useRef<HTMLSelectElement>(null);
  // The whole page is drawn anew in the new language: whoever chose it stays where they were.
  useEffect(() => {
    if (justSpoken()) select.current?.focus();
  }, []);
  return (
    <Section name="language" title={options.languageTitle}>
      <div class="field">
        <label class="field-label with-icon" for={id}>
          <Languages size={16} aria-hidden="true" />
          {options.language}
        </label>
        <div class="row">
          <select
            ref={select}
            id={id}
            class="input input-short"
            value={language}
            onChange={(event) => void saving.run(speak(event.currentTarget.value as LanguageChoice))}
          >
            {languageChoices.map((choice) => (
              <option key={choice} value={choice} lang={choice === 'auto' ? undefined : choice}>
                {choice === 'auto' ? options.languageAuto : names[choice]}
              </option>
            ))}
          </select>
          <Saved saving={saving} />
        </div>
      </div>
      <Refused saving={saving} onLink={onLink} />
    </Section>
  );
}
