// Russian: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'Возможно',
  favourites: 'Избранное',
  recent: 'Недавние',
  all: 'Все сервисы',
  favourite: 'избранное',
  star: (name) => `Добавить ${name} в избранное`,
  unstar: (name) => `Убрать ${name} из избранного`,
  order: 'Порядок стран',
  best: 'Лучшие',
  price: 'Цена',
  inStock: 'Наличие',
  own: (worked, tried) => `SMS пришли: ${number(worked)} из ${number(tried)}`,

  terms: 'Поставщики и предел цены',
  termsSet: (providers, limit) =>
    [
      providers === 0
        ? ''
        : plural(providers, {
            one: '# поставщик',
            few: '# поставщика',
            many: '# поставщиков',
            other: '# поставщика',
          }),
      limit === null ? '' : `не дороже ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'Поставщики',
  provider: (id) => `Поставщик ${id}`,
  providersWhy: 'Выберите одного или нескольких. Если не выбран никто, продаёт самый дешёвый.',
  providersNone: 'Сейчас здесь ни у кого нет номеров.',
  limit: 'Платить не больше, в долларах',
  limitWhy: 'Если при покупке цена поднимется до этой суммы, номер всё равно будет куплен.',
  limitUnreadable: 'Напишите сумму, например 0.50.',
  limitOverCap: (cap) => `Ваш предел за один номер — ${money(cap)}. Его можно изменить в настройках.`,
  getUpTo: (price) => `Получить номер · не дороже ${money(price)}`,
  overLimit: (limit, price) =>
    `За ${money(limit)} и дешевле ничего нет: самый дешёвый стоит ${money(price)}.`,
  overLimitNext: 'Поднимите предел цены или выберите другую страну.',
  pricesFrom: (ago) => `цены получены ${ago}`,
  providersEmpty: 'У выбранных поставщиков ничего не осталось.',
  providersEmptyNext: 'Выберите других или никого, чтобы купить у любого.',
};
