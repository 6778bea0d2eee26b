// The parts of the settings page: each with its heading, and an index that leads to them.
import type { ComponentChildren } from 'preact';
import { words } from '../../components/words/index.ts';

const groups = ['account', 'buying', 'arrival', 'sites', 'look', 'data', 'help'] as const;
export type GroupName = (typeof groups)[number];

export function Group({ name, children }: { name: GroupName; children: ComponentChildren }) {
  const id = `${name}-group`;
  return (
    <section id={name} class="group" aria-labelledby={id}>
      <h2 id={id} class="group-title">
        {words.preferences[name]}
      </h2>
      {children}
    </section>
  );
}

export const Index = () => (
  <nav class="index" aria-label={words.preferences.index}>
    <ul class="index-list">
      {groups.map((name) => (
        <li key={name}>
          <a class="index-link" href={`#${name}`}>
            {words.preferences[name]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
