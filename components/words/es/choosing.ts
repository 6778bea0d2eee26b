// Spanish: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'Quizás',
  favourites: 'Favoritos',
  recent: 'Recientes',
  all: 'Todos los servicios',
  favourite: 'favorito',
  star: (name) => `Añadir ${name} a favoritos`,
  unstar: (name) => `Quitar ${name} de favoritos`,
  order: 'Orden de los países',
  best: 'Mejores',
  price: 'Precio',
  inStock: 'Existencias',
  own: (worked, tried) => `Llegó el SMS ${number(worked)} de ${number(tried)} veces`,

  terms: 'Proveedores y límite de precio',
  termsSet: (providers, limit) =>
    [
      providers === 0 ? '' : plural(providers, { one: '# proveedor', other: '# proveedores' }),
      limit === null ? '' : `como máximo ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'Proveedores',
  provider: (id) => `Proveedor ${id}`,
  providersWhy: 'Elija uno o varios. Si no elige ninguno, vende el más barato.',
  providersNone: 'Ahora mismo ningún proveedor tiene números aquí.',
  limit: 'Pagar como máximo, en dólares',
  limitWhy: 'Si el precio sube hasta esta cantidad durante la compra, el número se compra igualmente.',
  limitUnreadable: 'Escriba una cantidad, como 0.50.',
  limitOverCap: (cap) => `Su límite por número es ${money(cap)}. Puede cambiarlo en los ajustes.`,
  getUpTo: (price) => `Obtener un número · como máximo ${money(price)}`,
  overLimit: (limit, price) =>
    `No hay nada por ${money(limit)} o menos: el más barato cuesta ${money(price)}.`,
  overLimitNext: 'Suba el límite de precio o elija otro país.',
  pricesFrom: (ago) => `precios vistos ${ago}`,
  providersEmpty: 'A los proveedores elegidos no les quedan números.',
  providersEmptyNext: 'Elija otros, o ninguno para comprar a cualquiera.',
};
