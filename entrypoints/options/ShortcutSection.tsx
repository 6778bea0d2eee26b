// Which keys do what, and where to change them.
import { useEffect } from 'preact/hooks';
import { words } from '../../components/words/index.ts';
import { Section } from './saving.tsx';
import { canOpenShortcuts, commands, openShortcuts, readCommands } from './shortcuts.ts';

/** In our language, which need not be the browser's; the first is the browser's name for pressing our button. */
const names = { _execute_action: 'open', 'fill-number': 'fillNumber', 'fill-code': 'fillCode' } as const;
const isOurs = (name: string | undefined): name is keyof typeof names =>
  name !== undefined && Object.hasOwn(names, name);

export function ShortcutSection() {
  const { shortcuts } = words;
  useEffect(() => {
    const read = () => void readCommands();
    read();
    // They are changed on a page of the browser's, in another tab.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <Section name="shortcuts" title={shortcuts.title}>
      <dl class="facts">
        {commands.value.map(({ name, description, shortcut }) => (
          <div key={name} class="fact">
            <dt>{isOurs(name) ? shortcuts[names[name]] : description}</dt>
            <dd>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : shortcuts.unset}</dd>
          </div>
        ))}
      </dl>
      <p class="field-note">{shortcuts.note}</p>
      {canOpenShortcuts ? (
        <div class="row">
          <button type="button" class="button" onClick={openShortcuts}>
            {shortcuts.change}
          </button>
        </div>
      ) : (
        <p class="field-note">{shortcuts.where}</p>
      )}
    </Section>
  );
}
