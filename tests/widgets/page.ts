// The page around one widget: `?module=phone/imask&widget=NAME` mounts it; without a name it only lists the module's.
import { modules } from 'virtual:widgets';
import type { Seen, WidgetState } from './widget.ts';

function watchEvents(): () => Seen {
  const fields = new Set<EventTarget>();
  const seen: Seen = { inputs: 0, fields: 0, keys: 0, pastes: 0, clicks: 0, selects: 0, submits: 0 };
  const on = (type: string, note: (target: EventTarget) => void): void =>
    addEventListener(type, (event) => note(event.composedPath()[0] ?? document), true);
  on('input', (target) => {
    if (!(target instanceof HTMLInputElement)) return;
    fields.add(target);
    seen.inputs += 1;
  });
  on('keydown', () => (seen.keys += 1));
  on('paste', () => (seen.pastes += 1));
  on('click', () => (seen.clicks += 1));
  on('submit', () => (seen.submits += 1));
  on('change', (target) => {
    if (target instanceof HTMLSelectElement) seen.selects += 1;
  });
  addEventListener('submit', (event) => event.preventDefault());
  return () => ({ ...seen, fields: fields.size });
}

const asked = new URLSearchParams(location.search);
const load = modules[asked.get('module') ?? ''];
if (!load) throw new Error('No such module');
const { widgets } = await load();
const widget = widgets.find(({ name }) => name === asked.get('widget'));
const root = document.querySelector<HTMLElement>('#widget');
const label = document.querySelector('label');
if (!root || !label) throw new Error('index.html has changed');

const seen = watchEvents();
let read = (): WidgetState => ({ value: '' });
if (widget) {
  const code = widget.kind === 'code';
  document.title = code ? 'Verify your number' : 'Create your account';
  label.textContent = widget.label ?? (code ? 'Enter the code we sent you' : 'Phone number');
  read = widget.mount(root);
}
globalThis.widgetPage = { widgets: widgets.map(({ mount: _, ...rest }) => rest), read: () => read(), seen };
