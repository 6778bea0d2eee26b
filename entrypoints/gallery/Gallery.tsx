// The gallery's page: switches for how it is looked at, and every component under its name.
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/words/index.ts';
import { directionOf, languages, type Language } from '../../utils/settings/language.ts';
import { pieces } from './pieces.tsx';

const themes = ['light dark', 'light', 'dark'] as const;
const directions = ['auto', 'ltr', 'rtl'] as const;

/** Whether what the system may ask for holds here whatever it asks. */
function showMoreContrast(on: boolean): void {
  const asked = '(prefers-contrast: more)';
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const { media } = rule;
      if (media.mediaText === asked || media.mediaText === `all, ${asked}`)
        media.mediaText = on ? `all, ${asked}` : asked;
    }
  }
}

type SelectProps<T extends string> = {
  label: string;
  value: T;
  options: readonly T[];
  onChange: (value: T) => void;
};

function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <select class="input" value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}

export function Gallery() {
  const [language, setLanguage] = useState<Language>('en');
  /** The language whose words are here: all is drawn anew once they are. */
  const [spoken, setSpoken] = useState<Language>('en');
  const [theme, setTheme] = useState<(typeof themes)[number]>('light dark');
  const [direction, setDirection] = useState<(typeof directions)[number]>('auto');
  const [contrast, setContrast] = useState(false);
  useEffect(() => {
    void useLanguage({ language, locale: language }).then(() => setSpoken(language));
  }, [language]);
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = spoken;
    root.dir = direction === 'auto' ? directionOf(spoken) : direction;
    root.style.colorScheme = theme;
    showMoreContrast(contrast);
  }, [spoken, theme, direction, contrast]);
  return (
    <>
      <header class="gallery-switches">
        <Select label="Language" value={language} options={languages} onChange={setLanguage} />
        <Select label="Theme" value={theme} options={themes} onChange={setTheme} />
        <Select label="Direction" value={direction} options={directions} onChange={setDirection} />
        <label class="gallery-check">
          <input
            type="checkbox"
            checked={contrast}
            onChange={(event) => setContrast(event.currentTarget.checked)}
          />
          More contrast
        </label>
      </header>
      <main key={spoken} class="gallery">
        {pieces().map(({ name, draw }) => (
          <section key={name} class="gallery-piece" aria-label={name}>
            <h2 class="gallery-name">{name}</h2>
            <div class="gallery-box">{draw()}</div>
          </section>
        ))}
      </main>
    </>
  );
}
