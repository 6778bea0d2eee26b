// What is said of the passphrase in Spanish: where it is asked for, and where it is set.
import { plural } from '../../format.ts';
import type { LockPart } from '../parts.ts';

export const lock: LockPart = {
  title: 'Su clave está bloqueada',
  why: 'Escriba su frase de contraseña para volver a recibir números y códigos.',
  passphrase: 'Frase de contraseña',
  unlock: 'Desbloquear',
  unlocking: 'Desbloqueando…',
  waits: (count) =>
    plural(count, {
      one: 'Un número espera. Seguimos con él en cuanto desbloquee.',
      other: '# números esperan. Seguimos con ellos en cuanto desbloquee.',
    }),
  forgotten: '¿La olvidó?',
  forgottenNext: 'Olvide la clave en los ajustes y péguela de nuevo. Sus números se conservan.',
  lockNow: 'Bloquear ahora',

  heading: 'Frase de contraseña',
  what: 'Bloquea la clave cada vez que se inicia el navegador, hasta que escriba la frase. Quien llegue a este ordenador mientras está bloqueada no puede leer la clave ni gastar su dinero. Hasta que desbloquee, no se compra ningún número ni se pide ningún código.',
  lost: 'Nadie puede recuperar una frase. Si la olvida, olvide la clave aquí y péguela de nuevo; sus números se conservan.',
  isSet: 'La clave se bloquea con una frase cada vez que se inicia el navegador',
  set: 'Bloquear con una frase',
  change: 'Cambiar la frase',
  remove: 'Quitar la frase',
  current: 'Frase actual',
  next: 'Frase nueva',
  again: 'Frase nueva otra vez',
  hint: 'Unas pocas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.',
  short: 'Al menos 8 caracteres.',
  fair: 'Sirve. Con una o dos palabras más sería difícil de adivinar.',
  good: 'Bastante larga para ser difícil de adivinar.',
  different: 'Las dos no son iguales. No se cambió nada.',
  tooShort: 'La frase tiene al menos 8 caracteres. No se cambió nada.',
  save: 'Guardar la frase',
  cancel: 'Cancelar',
  saved: 'Frase guardada',
  removed: 'Frase quitada',
};
