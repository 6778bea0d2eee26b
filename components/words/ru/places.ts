// What the history and the wallet say in Russian, and the names of the popup's places.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, lasting, money, number, plural, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'Покупается',
  unknown: 'Нет ответа о покупке',
  refused: 'Не куплен',
  waiting: 'Ждём SMS',
  received: 'SMS пришла',
  cancelling: 'Отменяется',
  cancelled: 'Отменён',
  expired: 'SMS не пришла',
  done: 'SMS пришла',
};

export const places: PlacesPart = {
  places: { label: 'Разделы', numbers: 'Номера', history: 'История', wallet: 'Кошелёк' },

  history: {
    title: 'История',
    empty: 'Здесь пока ничего нет',
    emptyHint: 'Здесь будут номера, которые вы взяли: сколько они стоили и как быстро пришли коды.',
    totals: 'Всего',
    since: (day) => `С ${day}`,
    spent: 'Потрачено',
    returned: 'Возвращено',
    success: 'Пришла SMS',
    wait: 'Обычное ожидание',
    none: '–',
    unsaid: 'пока сказать нечего',
    ofAll: (some, all) => `${number(some)} из ${number(all)}`,
    percent: (some, all) => share(some / all),
    due: (amount) => `${money(amount)} должны вернуться, но возврата пока не видно: считаются потраченными.`,
    perDay: (days) => `Расходы за последние ${lasting(days, 'day')}`,
    perDayNone: (days) => `За последние ${lasting(days, 'day')} ничего не потрачено.`,
    perDayOthers: 'В остальные дни ничего не потрачено.',
    onDay: (amount, day) => `${day}: ${money(amount)}`,
    day: 'День',
    byService: 'По сервисам',
    byCountry: 'По странам',
    service: 'Сервис',
    country: 'Страна',
    showAll: (count) => `Показать все (${number(count)})`,
    numbers: 'Прошлые номера',
    search: 'Поиск по прошлым номерам',
    searchHint: 'Сервис, страна, сайт или цифры',
    noMatch: (query) => `По запросу «${query}» номеров не нашлось.`,
    found: (count) =>
      plural(count, { one: 'Найден # номер', few: 'Найдено # номера', other: 'Найдено # номеров' }),
    more: (count) => `Показать ещё ${number(count)}`,
    older: (count) =>
      plural(count, {
        one: '# более старый номер есть только в файле.',
        few: '# более старых номера есть только в файле.',
        other: '# более старых номеров есть только в файле.',
      }),
    noNumber: 'Номер неизвестен',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? 'Ждём ещё один код; первый пришёл' : outcomes[phase],
    afterWait: (ms) => `через ${duration(ms)}`,
    back: (amount) => `возвращено ${money(amount)}`,
    notBack: 'возврата пока не видно',
    export: 'Сохранить всё в файл',
  },

  wallet: {
    balance: 'Баланс',
    read: (age) => `Получен ${ago(age) ?? 'только что'}`,
    readAgain: 'Обновить',
    missing: (service, price) => `Номер для ${service} стоит ${money(price)}.`,
    low: 'Мало',
    lowLabel: 'Мало денег на балансе: пополнить',

    topUp: 'Пополнить',
    coin: 'Криптовалюта',
    onTron: (coin) => `${coins[coin]} в сети Tron`,
    asking: 'Запрашиваем адрес у SecureSMS',
    address: (coin) => `Адрес для ${coins[coin]} в сети Tron`,
    qr: (coin) => `QR-код адреса для ${coins[coin]} в сети Tron`,
    copy: 'Копировать адрес',
    copied: 'Адрес скопирован',
    only: (coin) => `Отправляйте только ${coins[coin]} и только в сети Tron.`,
    lost: 'Отправленное в другой криптовалюте или по другой сети не дойдёт и будет потеряно.',
    whose:
      'SecureSMS говорит, что этот адрес ваш; мы проверяем, что это адрес Tron, но не чей он. ' +
      'Вставив адрес, сверьте его первые и последние знаки.',
    noAddress: 'Поэтому показать адрес нельзя. Ваш баланс и ваши номера остались прежними.',
  },
};
