// What the list of numbers says in Russian.
import { money, plural } from '../../format.ts';
import { clock } from '../../time.ts';
import type { NumbersPart } from '../parts.ts';

export const numbers: NumbersPart = {
  numbers: {
    title: 'Ваши номера',
    empty: 'Номеров пока нет',
    emptyHint: 'Возьмите номер выше: мы введём его на странице, а потом и код из SMS.',
    copyNumber: 'Копировать номер',
    copyAs: 'Скопировать иначе',
    formats: {
      e164: 'Международный',
      digits: 'Только цифры',
      national: 'Без кода страны',
      spaced: 'Как показан',
    },
    copyCode: 'Копировать код',
    fill: 'Ввести',
    another: 'Ещё код',
    done: 'Готово',
    cancel: 'Отменить',
    cancelIn: (left) => ` · через ${left}`,
    cancelsIn: (left) => `Отмена через ${left}`,
    cancelsUnlocked: 'Отменим, когда вы разблокируете ключ',
    cancelling: 'Отменяем…',
    keep: 'Оставить номер',
    keepOn: 'Оставить',
    instead: 'Взять другой',
    insteadTitle: 'Отменит этот номер и предложит другой по его цене',
    insteadOf: 'Взять другой сейчас:',
    insteadProvider: (country, price) => `${country}, другой поставщик · ${money(price)}`,
    insteadCountry: (country, price) => `${country} · ${money(price)}`,
    insteadNone: (service) => `Другого номера для ${service} сейчас нет.`,
    insteadNoneKept: 'Этот продолжает ждать.',
    textDropped: 'Код больше не хранится',
    dismiss: 'Убрать',
    copied: 'Скопировано',
    typed: 'введён',
    timeLeft: (left) => `Осталось ${left}`,
    code: 'Код',
    earlierCode: 'Прежний код',
    message: 'Сообщение целиком',
    messageLess: 'Свернуть',
    earlierMessages: (count) =>
      plural(count, {
        one: '# прежнее сообщение',
        few: '# прежних сообщения',
        many: '# прежних сообщений',
        other: '# прежнего сообщения',
      }),
    newCode: (code, service) => `Новый код для ${service}: ${code}`,
    newMessage: (service) => `Новое сообщение для ${service}`,
    whatToDo: 'Что делать',
  },

  status: {
    asking: 'Запрашиваем номер у SecureSMS…',
    toType: 'Готов к вводу: ждём поле для телефона',
    typed: 'Введён на странице',
    noField: 'Поля для телефона нет: скопирован',
    noFieldCopy: 'Поля для телефона нет: скопируйте',
    failed: 'Страница его не приняла: скопируйте',
    otherCountry: 'Форма берёт только номера другой страны: скопирован',
    otherCountryCopy: 'Форма берёт только номера другой страны: скопируйте',
    taken: 'В поле уже что-то есть: «Ввести» заменит это',
    cutOff: 'Ответ SecureSMS оборвался, и номер неизвестен. Отмена вернёт деньги',
    locked: 'Продолжим, когда вы разблокируете ключ',
    otherAccount: 'Куплен с другим ключом: вставьте его, чтобы продолжить',
    waitingSms: 'Ждём SMS',
    waitingAnother: 'Ждём ещё один код',
    cancelled: 'Отменён',
    cancelSent: 'Мы попросили SecureSMS об отмене; ответа ещё нет',
    givesUp: (at) => `Вернём в ${clock(at)}, если SMS не придёт`,
    gaveUp: 'SMS не пришла: отменён сам',
    stopped: 'SMS пришла раньше, поэтому номер не отменён.',
    staysPaid: (amount) => `${money(amount)} за него не вернутся, а код ваш.`,
    stoppedUnread: 'У SecureSMS уже есть SMS для этого номера, поэтому он не отменён.',
    stoppedUnreadNext: 'Мы её получаем.',
    expired: 'Его время вышло',
    done: 'Готово',
    refused: 'Не куплен',
    noMoney: 'Деньги не списаны.',
    askedBack: (amount) => `Запросили возврат ${money(amount)} · возврата пока не видно`,
    comesBack: (amount) => `${money(amount)} должны вернуться · возврата пока не видно`,
    mayBeIn: (amount, rise) =>
      `Отдельного возврата ${money(amount)} не видно: баланс вырос на ${money(rise)}, возможно, вместе с ним`,
    givenBack: (amount) => `Возвращено ${money(amount)}`,
    paid: (amount) => `Уплачено ${money(amount)}`,
  },

  unknown: {
    noAnswer: 'Мы запросили номер и не получили ответа.',
    saidNo: 'SecureSMS отказал в номере, но деньги списаны.',
    fell: (by) => `Ваш баланс уменьшился на ${money(by)}.`,
    same: 'Баланс не изменился: пока ничего не списано.',
    notRead: 'Баланс узнать не удалось, так что номер мог быть оплачен.',
    unclear: 'Другие деньги вернулись или ещё вернутся, поэтому по балансу не понять.',
    todoFell: (at) =>
      `Войдите в SecureSMS и поищите номер, купленный в ${clock(at)}. Если он там, пользуйтесь им там. ` +
      'Если нет, сообщите их поддержке это время и сумму. Сами мы ничего не покупаем повторно.',
    todoSame: 'Ничего. Уберите это и возьмите номер снова, когда захотите.',
    todoNotRead: (at) =>
      `Посмотрите баланс и номера в SecureSMS: нет ли покупки в ${clock(at)}. ` +
      'Сами мы ничего не покупаем повторно.',
    account: 'Открыть SecureSMS',
  },

  odd: {
    overcharge: (by) => `Ваш баланс уменьшился на ${money(by)} больше, чем стоит номер.`,
    overchargeNext: 'Возможно, SecureSMS продал больше одного; проверьте свой счёт.',
  },
};
