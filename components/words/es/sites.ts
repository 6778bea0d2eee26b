// Spanish: where the person lets the extension help always, in the popup and in the settings.
import type { SitesPart } from '../parts.ts';

export const sites: SitesPart = {
  always: (host) => `Ayudar siempre en ${host}`,
  helps: 'Aquí ayuda siempre',
  stop: 'Dejar de ayudar aquí',
  everywhere: 'Ayuda en todos los sitios',

  title: 'Dónde ayuda siempre',
  note: 'En los demás sitios, una página solo se mira después de que pulse en ella el botón de SecureSMS. En estos sitios, lo que compró también se escribe sin pulsar nada: cuando la página se vuelve a cargar y cuando el sitio se muestra dentro de otro. Nunca se compra nada por sí solo.',
  empty: 'Ninguno todavía. Pulse el botón de SecureSMS en un sitio y elija «Ayudar siempre en …».',
  all: 'Ayudar en todos los sitios',
  allNote:
    'El navegador dirá que esta extensión puede leer y cambiar todas las páginas. Lo usamos para encontrar campos y escribir en ellos; nada de una página sale de su ordenador. De sitio en sitio es la opción más prudente.',
  alsoAll: 'El interruptor también los incluye. Se quedan cuando lo apaga.',
  stopOne: 'Dejar de ayudar',
  stopOn: (host) => `Dejar de ayudar en ${host}`,
  stopped: (host) => `Ya no se ayuda en ${host}`,

  button: 'Mostrar un botón en los campos de teléfono y código',
  buttonNote:
    'Rellena tu número o código, o abre la ventana de SecureSMS. Nunca compra. Las páginas de estos sitios pueden ver que está ahí, y nada más. Para encontrar los campos, las páginas de estos sitios se miran al cargarse.',
  showAgain: 'Volver a mostrar',
  showAgainOn: (host) => `Volver a mostrar en ${host}`,
  hiddenOn: (host) => `Sin botón en ${host}`,
};
