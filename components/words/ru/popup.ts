// What the popup says in Russian: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'Настройки',
  balance: (amount) => `Баланс ${money(amount)}`,
  balanceUnread: 'Баланс ещё не получен',
  tryAgain: 'Повторить',
  loading: 'Загрузка',

  key: {
    title: 'Ваш ключ SecureSMS',
    label: 'API-ключ',
    save: 'Сохранить ключ',
    checking: 'Проверяем…',
    why: 'Мы один раз проверим ключ в SecureSMS, и можно брать номера.',
    privacy: 'Ключ остаётся на этом компьютере, в фоновой части расширения.',
    onlyTo: (host) => `Его получает только ${host}; ни одна страница его не прочтёт.`,
    where: 'Где его взять: войдите в SecureSMS, откройте страницу API и введите пароль, чтобы увидеть ключ.',
    open: 'Открыть SecureSMS',
  },

  buy: {
    region: 'Взять номер',
    forHost: 'для',
    noHost: 'На этой странице нет формы, которую мы можем заполнить; номер можно скопировать.',
    service: 'Сервис',
    country: 'Страна',
    searchService: 'Найти сервис',
    searchCountry: 'Найти страну',
    noMatch: (query) => `По запросу «${query}» ничего не нашлось.`,
    more: (count) => `Ещё ${number(count)}: введите название.`,
    get: 'Взять номер',
    getFor: (price) => `Взять номер · ${money(price)}`,
    asking: 'Запрашиваем номер…',
    pickService: 'Выберите, для чего нужен номер.',
    pickCountry: 'Выберите страну.',
    stock: (count) => `${number(count)} в наличии`,
    stockAtPrice: (count) => `${number(count)} в наличии по этой цене`,
    moreFrom: (count, price) => `ещё ${number(count)} от ${money(price)}`,
    rowStock: (count) => (count === 0 ? 'нет' : number(count)),
    suggest: (country, price) => `Попробовать: ${country} · ${money(price)}`,
    misfit: (country) => `Форма на этой странице не принимает номера этой страны: ${country}.`,
    fitted: 'Выбрано под форму на этой странице.',
    noneAnywhere: (service) => `Номеров для ${service} сейчас нет ни в одной стране. Попробуйте позже.`,
  },
};
