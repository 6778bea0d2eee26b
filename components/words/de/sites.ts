// German: where the person lets the extension help always, in the popup and in the settings.
import type { SitesPart } from '../parts.ts';

export const sites: SitesPart = {
  always: (host) => `Immer helfen auf ${host}`,
  helps: 'Hilft hier immer',
  stop: 'Hier nicht mehr helfen',
  everywhere: 'Hilft auf allen Seiten',

  title: 'Wo immer geholfen wird',
  note: 'Anderswo wird eine Seite erst angesehen, wenn Sie dort auf die SecureSMS-Schaltfläche drücken. Auf diesen Websites wird auch ohne Knopfdruck eingetippt, was Sie gekauft haben: nachdem die Seite neu geladen wurde, und wo die Website in einer anderen gezeigt wird. Gekauft wird nie von selbst.',
  empty:
    'Noch keine. Drücken Sie auf einer Website auf die SecureSMS-Schaltfläche und wählen Sie „Immer helfen auf …“.',
  all: 'Auf allen Websites helfen',
  allNote:
    'Der Browser wird sagen, dass diese Erweiterung jede Seite lesen und ändern kann. Wir nutzen das, um Felder zu finden und hineinzutippen; nichts von einer Seite verlässt Ihren Computer. Eine Website nach der anderen ist die kleinere Wahl.',
  alsoAll: 'Der Schalter gilt auch für diese. Sie bleiben, wenn Sie ihn ausschalten.',
  stopOne: 'Nicht mehr helfen',
  stopOn: (host) => `Auf ${host} nicht mehr helfen`,
  stopped: (host) => `Auf ${host} wird nicht mehr geholfen`,

  button: 'Schaltfläche in Telefon- und Codefeldern zeigen',
  buttonNote:
    'Sie trägt Ihre Nummer oder den Code ein oder öffnet das SecureSMS-Fenster. Sie kauft nie. Seiten dieser Websites können sehen, dass sie da ist, sonst nichts. Um die Felder zu finden, werden Seiten dieser Websites beim Laden angesehen.',
  showAgain: 'Wieder zeigen',
  showAgainOn: (host) => `Wieder zeigen auf ${host}`,
  hiddenOn: (host) => `Keine Schaltfläche auf ${host}`,
};
