// What the popup says in Spanish: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'Ajustes',
  balance: (amount) => `Saldo ${money(amount)}`,
  balanceUnread: 'Saldo aún sin leer',
  tryAgain: 'Reintentar',
  loading: 'Cargando',

  key: {
    title: 'Su clave de SecureSMS',
    label: 'Clave API',
    save: 'Guardar clave',
    checking: 'Comprobando…',
    why: 'Comprobamos la clave con SecureSMS una vez y ya puede obtener números.',
    privacy: 'Su clave se queda en este equipo, en segundo plano de esta extensión.',
    onlyTo: (host) => `Solo ${host} la recibe; ninguna página puede leerla.`,
    where:
      'Dónde encontrarla: entre en SecureSMS, abra la página API e introduzca su contraseña para ver la clave.',
    open: 'Abrir SecureSMS',
  },

  buy: {
    region: 'Obtener un número',
    forHost: 'para',
    noHost: 'Esta página no tiene un formulario que podamos rellenar; puede copiar el número.',
    service: 'Servicio',
    country: 'País',
    searchService: 'Buscar servicio',
    searchCountry: 'Buscar país',
    noMatch: (query) => `No hay nada para «${query}».`,
    more: (count) => `${number(count)} más: escriba para encontrarlos.`,
    get: 'Obtener un número',
    getFor: (price) => `Obtener un número · ${money(price)}`,
    asking: 'Pidiendo un número…',
    pickService: 'Elija para qué es el número.',
    pickCountry: 'Elija un país.',
    stock: (count) => `${number(count)} disponibles`,
    stockAtPrice: (count) => `${number(count)} disponibles a este precio`,
    moreFrom: (count, price) => `${number(count)} más desde ${money(price)}`,
    rowStock: (count) => (count === 0 ? 'ninguno' : number(count)),
    suggest: (country, price) => `Probar ${country} · ${money(price)}`,
    misfit: (country) => `El formulario de esta página no acepta números de ${country}.`,
    fitted: 'Elegido para el formulario de esta página.',
    noneAnywhere: (service) => `Ningún país tiene ahora números para ${service}. Pruebe más tarde.`,
  },
};
