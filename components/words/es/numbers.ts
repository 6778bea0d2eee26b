// What the list of numbers says in Spanish.
import { money } from '../../format.ts';
import { clock } from '../../time.ts';
import type { NumbersPart } from '../parts.ts';

export const numbers: NumbersPart = {
  numbers: {
    title: 'Sus números',
    empty: 'Aún no hay números',
    emptyHint: 'Obtenga uno arriba: se escribe en la página, y también el código que llega por SMS.',
    copyNumber: 'Copiar número',
    copyCode: 'Copiar código',
    fill: 'Rellenar',
    another: 'Otro código',
    done: 'Listo',
    cancel: 'Cancelar',
    cancelIn: (left) => ` · en ${left}`,
    cancelsIn: (left) => `Se cancela en ${left}`,
    cancelsUnlocked: 'Se cancela cuando desbloquee',
    cancelling: 'Cancelando…',
    keep: 'Conservar el número',
    keepOn: 'Conservarlo',
    instead: 'Probar otro',
    insteadTitle: 'Cancela este número y ofrece otro a su precio',
    insteadOf: 'Obtener otro ahora:',
    insteadProvider: (country, price) => `${country}, otro proveedor · ${money(price)}`,
    insteadCountry: (country, price) => `${country} · ${money(price)}`,
    insteadNone: (service) => `Ahora no hay otro número para ${service}.`,
    insteadNoneKept: 'Este sigue en marcha.',
    textDropped: 'El código ya no se guarda',
    dismiss: 'Quitar',
    copied: 'Copiado',
    typed: 'escrito',
    timeLeft: (left) => `Quedan ${left}`,
    code: 'Código',
    earlierCode: 'Código anterior',
    message: 'Mensaje completo',
    newCode: (code, service) => `Código nuevo para ${service}: ${code}`,
    newMessage: (service) => `Mensaje nuevo para ${service}`,
    whatToDo: 'Qué hacer',
  },

  status: {
    asking: 'Pidiendo un número a SecureSMS…',
    toType: 'Listo para escribirse: esperando el campo de teléfono',
    typed: 'Escrito en la página',
    noField: 'Aquí no hay campo de teléfono: copiado',
    noFieldCopy: 'Aquí no hay campo de teléfono: cópielo',
    failed: 'La página no lo aceptó: cópielo',
    otherCountry: 'Este formulario solo admite números de otro país: copiado',
    otherCountryCopy: 'Este formulario solo admite números de otro país: cópielo',
    taken: 'El campo contiene otra cosa: «Rellenar» la sustituye',
    cutOff: 'La respuesta de SecureSMS se cortó y no se conoce el número. Cancelar devuelve el dinero',
    locked: 'Sigue cuando desbloquee',
    otherAccount: 'Comprado con otra clave: péguela para seguir con él',
    waitingSms: 'Esperando el SMS',
    waitingAnother: 'Esperando otro código',
    cancelled: 'Cancelado',
    cancelSent: 'Pedimos a SecureSMS que cancele; falta su respuesta',
    givesUp: (at) => `Se devuelve a las ${clock(at)} si no llega ninguno`,
    gaveUp: 'No llegó ningún SMS: cancelado solo',
    stopped: 'Un SMS llegó antes, así que este número no se canceló.',
    staysPaid: (amount) => `Sus ${money(amount)} quedan pagados y el código es suyo.`,
    stoppedUnread: 'SecureSMS ya tiene un SMS para este número, así que no se canceló.',
    stoppedUnreadNext: 'Lo estamos recibiendo.',
    expired: 'Se acabó su tiempo',
    done: 'Terminado',
    refused: 'No comprado',
    noMoney: 'No se cobró nada.',
    askedBack: (amount) => `Pedida la devolución de ${money(amount)} · aún no se ve`,
    comesBack: (amount) => `Deberían volver ${money(amount)} · aún no se ve`,
    mayBeIn: (amount, rise) =>
      `La devolución de ${money(amount)} no se ve por separado: su saldo subió ${money(rise)}, que quizá la incluya`,
    givenBack: (amount) => `Devueltos ${money(amount)}`,
    paid: (amount) => `Pagados ${money(amount)}`,
  },

  unknown: {
    noAnswer: 'Pedimos un número y no hubo respuesta.',
    saidNo: 'SecureSMS negó un número y, aun así, falta dinero.',
    fell: (by) => `Su saldo bajó ${money(by)}.`,
    same: 'Su saldo es el mismo: por ahora no se cobró nada.',
    notRead: 'No pudimos leer su saldo, así que quizá se pagó.',
    unclear: 'Otro dinero volvió o está por volver, así que el saldo no lo aclara.',
    todoFell: (at) =>
      `Entre en SecureSMS y busque un número comprado a las ${clock(at)}. Si está, úselo allí. ` +
      'Si no, diga a su soporte esta hora y el importe. No compramos nada otra vez por nuestra cuenta.',
    todoSame: 'Nada. Quite esto y obtenga otro número cuando quiera.',
    todoNotRead: (at) =>
      `Mire en SecureSMS su saldo y sus números por si hay una compra a las ${clock(at)}. ` +
      'No compramos nada otra vez por nuestra cuenta.',
    account: 'Abrir SecureSMS',
  },

  odd: {
    overcharge: (by) => `Su saldo bajó ${money(by)} más de lo que cuesta este número.`,
    overchargeNext: 'Quizá SecureSMS vendió más de uno; mire su cuenta.',
  },
};
