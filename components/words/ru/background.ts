// What the background says in Russian: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'Взять номер в SecureSMS',
    fillNumber: 'Вписать мой номер',
    fillCode: 'Вписать код',
    wait: 'Ждём код, осталось {left}',
    more: 'Ещё',
    hideHere: 'Скрыть на этом сайте',
    hideEverywhere: 'Скрыть на всех сайтах',
  },
  menu: {
    getNumber: 'Взять номер для этого сайта',
    fillNumber: 'Вписать мой номер',
    fillCode: 'Вписать код',
  },

  notification: {
    sms: (entry) => newSms(entry, `SMS для ${entry.service.name}`),
    stopped: (entry) =>
      stoppedSms(
        entry,
        `SMS для ${entry.service.name}`,
        'Она пришла до отмены: номер ваш и остаётся оплаченным.',
      ),
    unknown: ({ service }) => ({
      title: `${service.name}: нет ответа о покупке`,
      message: 'Откройте SecureSMS и посмотрите, что говорит баланс. Само ничего снова не покупается.',
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}: SMS не пришла`,
      message:
        refund === 'seen'
          ? `Номер отменён, ${money(refunded)} вернулись.`
          : 'Номер отменён; возврата пока не видно.',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}: время номера вышло`,
      message: `SMS не пришла. ${money(cost ?? 0)} должны вернуться; мы следим.`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}: деньги возвращены`,
      message: `${money(refunded)} вернулись на ваш баланс.`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}: номер за ${money(cost ?? maxPrice)}`,
    message: `${phoneForms(digits ?? '').international} · код впишется там, где вы его купили.`,
  }),

  keyNotification: {
    title: 'SecureSMS не принимает ваш ключ',
    message: 'Откройте SecureSMS и вставьте действующий. Ваши номера сохранены и тогда продолжат работу.',
  },

  lockNotification: {
    title: 'Номер ждёт: SecureSMS заблокирован',
    message: 'Откройте SecureSMS и введите кодовую фразу: тогда мы продолжим.',
  },

  pointing: {
    phone: 'Нажмите поле для вашего номера',
    code: 'Нажмите поле для вашего кода',
    keys: 'Можно и клавишами Tab и Enter · Esc отменяет',
    none: 'Такого поля здесь нет',
    cancel: 'Отмена',
    cannot: {
      'no-field': 'Здесь нет текстового поля. Нажмите на само поле.',
      locked: 'Страница закрыла это поле. Сначала откройте его или выберите другое.',
      password: 'Это поле для пароля: туда ничего не вводится.',
      'other-type': 'Это поле для другого, например для почты или даты.',
      hidden: 'Это поле скрыто или закрыто: туда ничего не вводится.',
      frame: 'Эта часть принадлежит другому сайту. Мы не можем вводить там: скопируйте.',
    },
    remembered: 'Запомнили для этого сайта',
    rememberedNone: 'Запомнили: здесь ничего не вводится',
    refused: 'Это заняло слишком много времени. Нажмите «Не то поле?» в окне ещё раз.',
  },
};
