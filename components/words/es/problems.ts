// Every failure in Spanish: what happened, and the next step.
import { wait } from '../../time.ts';
import type { Sentences } from '../problems.ts';

export const problems: Sentences = {
  nothingTaken: 'No se cobró nada.',
  tryAgain: 'Inténtelo de nuevo.',
  lookBelow: 'Si se compró o pagó un número, está en la lista de abajo. Mire allí antes de volver a comprar.',
  lookAgain: 'Cierre esta ventana y ábrala de nuevo: muestra si se compró un número.',
  safe: 'Sus números están a salvo; seguimos intentándolo.',
  priceRose: (price) => `El precio subió a ${price}.`,
  priceRosePlain: 'El precio subió.',
  wait,
  links: { topUp: 'Recargar', settings: 'Abrir ajustes', account: 'Abrir SecureSMS' },

  'bad-key': ['SecureSMS no acepta esta clave.', 'Pegue la actual; sus números se conservan.'],
  'no-key': ['Aún no hay clave.', 'Pegue su clave API para continuar.'],
  locked: ['Su clave está bloqueada.', 'Escriba su frase para continuar; sus números se conservan.'],
  'wrong-passphrase': ['Esa no es la frase.', 'No se cambió nada. Inténtelo de nuevo.'],
  'no-numbers': [
    (service, country) => `Ahora no quedan números para ${service} (${country}).`,
    'Ahora no quedan números.',
    'Pruebe otro país, o un poco más tarde.',
  ],
  'no-balance': 'Su saldo no alcanza para este número.',
  'balance-too-small': (price, balance) => `Este número cuesta ${price} y usted tiene ${balance}.`,
  'over-price-cap': (price, cap) => `Este número cuesta ${price} y su límite es ${cap}.`,
  'over-daily-budget': (price, spent, budget) =>
    `Este número cuesta ${price}, y de los ${budget} que permite al día ya se gastaron ${spent}.`,
  'price-rose': 'Pulse otra vez para pagar el precio nuevo.',
  'price-too-low': 'Mire el precio nuevo y decida de nuevo.',
  'early-cancel-denied': {
    sentence: (time) => `SecureSMS devuelve el dinero ${time} después de la compra.`,
    later: 'Pulse «Cancelar» otra vez un poco más tarde.',
    at: (time) => `Cancelaremos a las ${time}.`,
  },
  'sms-received': [
    'Llegó un SMS, así que este número ya no se puede devolver.',
    'Queda pagado y el código es suyo.',
  ],
  'already-cancelled': ['Este número ya está cancelado.', 'Mire su saldo: su precio debería haber vuelto.'],
  'no-activation': ['SecureSMS ya no conoce este número.', 'No cuesta nada más. Puede quitarlo de la lista.'],
  'no-such-number': ['Este número ya no está en su lista.', 'Cierre esta ventana y ábrala de nuevo.'],
  'not-possible-now': ['Ahora no es posible con este número.', 'Mire lo que dice el número.'],
  'bad-status': ['SecureSMS no permite este paso ahora.', 'Espere un momento e inténtelo de nuevo.'],
  'purchase-under-way': ['Ya estamos pidiendo un número.', 'Nada se compra dos veces. Espere la respuesta.'],
  'purchase-unknown': [
    'Aún no está claro qué pasó con un número.',
    'Mírelo en su lista y quítelo. Hasta entonces no se compra nada más.',
  ],
  'storage-failed': [
    'La compra no se pudo anotar en este equipo.',
    'Libere espacio en disco e inténtelo de nuevo.',
  ],
  'wrong-service': [
    (service) => `SecureSMS ya no ofrece ${service}.`,
    'SecureSMS ya no ofrece este servicio.',
    'Elija otro servicio.',
  ],
  'wrong-country': [
    (country) => `SecureSMS ya no ofrece ${country}.`,
    'SecureSMS ya no ofrece este país.',
    'Elija otro país.',
  ],
  'channels-limit': [
    'Su cuenta tiene tantos números abiertos como puede tener.',
    'Termine o cancele uno primero.',
  ],
  banned: [
    (until) => `SecureSMS bloqueó esta cuenta hasta ${until}.`,
    'SecureSMS bloqueó esta cuenta.',
    'No se cobró nada y sus números se conservan. Pregunte a SecureSMS por qué.',
  ],
  'api-not-allowed': [
    (host) => `El navegador aún no deja que SecureSMS lea lo que responde ${host}.`,
    'Permita el acceso en los ajustes.',
  ],
  'ip-not-allowed': [
    'SecureSMS no acepta peticiones de su red.',
    'Permita su dirección en su perfil de SecureSMS.',
  ],
  'region-unavailable': ['SecureSMS no atiende su región.', 'Sus números se conservan.'],
  blocked: ['Una protección delante de SecureSMS nos rechazó.', 'Pruebe sin VPN, o más tarde.'],
  'rate-limited': [
    'SecureSMS nos pide ir más despacio.',
    (time) => `Inténtelo de nuevo en ${time}.`,
    'Sus números están a salvo; seguimos solos.',
  ],
  offline: ['Sin conexión.', 'Sus números están a salvo; seguimos cuando vuelva.'],
  'connection-failed': 'No se puede contactar con SecureSMS.',
  'timed-out': 'SecureSMS tardó demasiado en responder.',
  'service-error': 'SecureSMS tiene un problema propio.',
  unreadable: 'SecureSMS dio una respuesta sin sentido.',
  'no-tron-address': [
    'SecureSMS envió algo que no es una dirección de Tron.',
    'No se muestra, porque el dinero enviado allí no volvería. Inténtelo de nuevo o recargue en el sitio de SecureSMS.',
  ],
  'unknown-token': [
    (token) => `SecureSMS respondió «${token}», que no conocemos.`,
    'Sus números se conservan. Inténtelo de nuevo o pregunte a SecureSMS qué significa.',
  ],
  'bad-request': [
    (detail) => `SecureSMS lo rechazó: ${detail}.`,
    'SecureSMS lo rechazó.',
    'Elija de nuevo e inténtelo otra vez.',
  ],
  'bad-action': ['SecureSMS no entiende lo que pedimos.', 'Compruebe la dirección de la API.'],
  'wrong-exception-phone': ['SecureSMS rechazó un prefijo de número.', 'Inténtelo de nuevo.'],
  'bad-endpoint': ['La dirección de la API no se puede usar.', 'No se envió ni se cobró nada.'],
  'bad-address': [
    'Esta dirección no se puede usar.',
    'Empieza por https://, o por http:// en este equipo. No se cambió nada.',
  ],
  'bad-backup': [
    'Esto no es un archivo de ajustes de SecureSMS, o está dañado.',
    'No se cambió nada. Elija otro archivo.',
  ],
  'newer-backup': [
    'Este archivo lo guardó un SecureSMS más nuevo.',
    'No se cambió nada. Actualice primero este.',
  ],
  'tab-closed': ['Esa pestaña está cerrada.', 'El número se conserva. Cópielo o abra la página de nuevo.'],
  'page-not-reachable': [
    'El navegador no nos deja escribir en esta página.',
    'El número se conserva. Cópielo y péguelo usted.',
  ],
  'page-changed': [
    'La página cambió mientras tanto.',
    'No se compró ni se escribió nada. Mire qué sitio es ahora.',
  ],
  'not-allowed': ['Esta ventana no puede hacer eso.', 'No se hizo ni se cobró nada.'],
  malformed: ['Eso no encaja.', 'No se hizo ni se cobró nada. Revise lo que introdujo.'],
  internal: ['Algo falló en la extensión.', 'Sus números se conservan. Inténtelo de nuevo.'],
  'no-background': [
    'La extensión no responde.',
    'Sus números se conservan. Cierre esta ventana y ábrala de nuevo.',
  ],
};
