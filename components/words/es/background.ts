// What the background says in Spanish: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'Obtener un número con SecureSMS',
    fillNumber: 'Rellenar mi número',
    fillCode: 'Rellenar el código',
    wait: 'Esperando el código, quedan {left}',
    more: 'Más',
    hideHere: 'Ocultar en este sitio',
    hideEverywhere: 'Ocultar en todos los sitios',
  },
  menu: {
    getNumber: 'Obtener un número para este sitio',
    fillNumber: 'Rellenar mi número',
    fillCode: 'Rellenar el código',
  },

  notification: {
    sms: (entry) => newSms(entry, `SMS para ${entry.service.name}`),
    stopped: (entry) =>
      stoppedSms(
        entry,
        `SMS para ${entry.service.name}`,
        'Llegó antes de cancelar: el número es suyo y queda pagado.',
      ),
    unknown: ({ service }) => ({
      title: `${service.name}: compra sin respuesta`,
      message: 'Abra SecureSMS para ver qué dice su saldo. Nada se compra otra vez por sí solo.',
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}: no llegó ningún SMS`,
      message:
        refund === 'seen'
          ? `El número se canceló y volvieron ${money(refunded)}.`
          : 'El número se canceló; la devolución aún no se ve.',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}: se acabó el tiempo del número`,
      message: `No llegó ningún SMS. Deberían volver ${money(cost ?? 0)}; estamos pendientes.`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}: devuelto`,
      message: `${money(refunded)} volvieron a su saldo.`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}: un número por ${money(cost ?? maxPrice)}`,
    message: `${phoneForms(digits ?? '').international} · su código se escribe donde lo compró.`,
  }),

  keyNotification: {
    title: 'SecureSMS no acepta su clave',
    message: 'Abra SecureSMS y pegue la actual. Sus números se conservan y seguirán entonces.',
  },

  lockNotification: {
    title: 'Un número espera: SecureSMS está bloqueado',
    message: 'Abra SecureSMS y escriba su frase: entonces seguimos con él.',
  },

  pointing: {
    phone: 'Haga clic en el campo para su número',
    code: 'Haga clic en el campo para su código',
    keys: 'También con Tab y Enter · Esc cancela',
    none: 'Aquí no hay campo',
    cancel: 'Cancelar',
    cannot: {
      'no-field': 'Aquí no hay campo de texto. Haga clic en el propio campo.',
      locked: 'La página bloqueó este campo. Desbloquéelo primero o elija otro.',
      password: 'Es un campo de contraseña: ahí no se escribe nada.',
      'other-type': 'Este campo es para otra cosa, como un correo o una fecha.',
      hidden: 'Este campo está oculto o tapado: ahí no se escribe nada.',
      frame: 'Esta parte es de otro sitio. No podemos escribir ahí: cópielo.',
    },
    remembered: 'Recordado para este sitio',
    rememberedNone: 'Recordado: aquí no se escribe nada',
    refused: 'Tardó demasiado. Pulse «¿No es este campo?» en la ventana otra vez.',
  },
};
