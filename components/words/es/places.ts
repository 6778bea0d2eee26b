// What the history and the wallet say in Spanish, and the names of the popup's places.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, plural, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'Comprándose',
  unknown: 'Sin respuesta a la compra',
  refused: 'No comprado',
  waiting: 'Esperando el SMS',
  received: 'Recibió su SMS',
  cancelling: 'Cancelándose',
  cancelled: 'Cancelado',
  expired: 'No llegó ningún SMS',
  done: 'Recibió su SMS',
};

export const places: PlacesPart = {
  places: { label: 'Secciones', numbers: 'Números', history: 'Historial', wallet: 'Cartera' },

  history: {
    title: 'Historial',
    empty: 'Aún no hay nada aquí',
    emptyHint: 'Aquí aparecen los números que obtiene, con lo que cuestan y lo que tardaron sus códigos.',
    totals: 'En total',
    since: (day) => `Desde el ${day}`,
    spent: 'Gastado',
    returned: 'Devuelto',
    success: 'Con SMS',
    wait: 'Espera habitual',
    none: '–',
    unsaid: 'aún no hay datos',
    ofAll: (some, all) => `${number(some)} de ${number(all)}`,
    percent: (some, all) => share(some / all),
    due: (amount) => `Deberían volver ${money(amount)} y aún no se ven: cuentan como gasto.`,
    perDay: (days) => `Gastos de los últimos ${days} días`,
    perDayNone: (days) => `No se gastó nada en los últimos ${days} días.`,
    perDayOthers: 'En los demás días no se gastó nada.',
    onDay: (amount, day) => `${day}: ${money(amount)}`,
    day: 'Día',
    byService: 'Por servicio',
    byCountry: 'Por país',
    service: 'Servicio',
    country: 'País',
    showAll: (count) => `Mostrar todos (${number(count)})`,
    numbers: 'Números anteriores',
    search: 'Buscar números anteriores',
    searchHint: 'Servicio, país, sitio o cifras',
    noMatch: (query) => `No hay ningún número para «${query}».`,
    found: (count) => plural(count, { one: '# número encontrado', other: '# números encontrados' }),
    more: (count) => `Mostrar ${number(count)} más`,
    older: (count) =>
      plural(count, {
        one: '# número más antiguo está solo en el archivo.',
        other: '# números más antiguos están solo en el archivo.',
      }),
    noNumber: 'Número desconocido',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? 'Esperando otro código; el primero llegó' : outcomes[phase],
    afterWait: (ms) => `tras ${duration(ms)}`,
    back: (amount) => `devueltos ${money(amount)}`,
    notBack: 'la devolución aún no se ve',
    export: 'Guardar todo en un archivo',
  },

  wallet: {
    balance: 'Saldo',
    read: (age) => `Leído ${ago(age) ?? 'ahora mismo'}`,
    readAgain: 'Leer de nuevo',
    missing: (service, price) => `Un número para ${service} cuesta ${money(price)}.`,
    low: 'Bajo',
    lowLabel: 'Saldo bajo: recargar',

    topUp: 'Recargar',
    coin: 'Criptomoneda',
    onTron: (coin) => `${coins[coin]} en Tron`,
    asking: 'Pidiendo la dirección a SecureSMS',
    address: (coin) => `Dirección para ${coins[coin]} en Tron`,
    qr: (coin) => `Código QR de la dirección para ${coins[coin]} en Tron`,
    copy: 'Copiar dirección',
    copied: 'Dirección copiada',
    only: (coin) => `Envíe solo ${coins[coin]}, y solo por la red Tron.`,
    lost: 'Lo que se envía en otra criptomoneda o por otra red no llega y se pierde.',
    whose:
      'SecureSMS dice que esta dirección es suya, de usted; comprobamos que es una dirección de Tron, no de quién es. ' +
      'Después de pegarla, compare sus primeros y últimos caracteres.',
    noAddress: 'Por eso no hay dirección que mostrar. Su saldo y sus números siguen como estaban.',
  },
};
