// What is said of the passphrase in Portuguese: where it is asked for, and where it is set.
import { plural } from '../../format.ts';
import type { LockPart } from '../parts.ts';

export const lock: LockPart = {
  title: 'Sua chave está bloqueada',
  why: 'Digite sua frase secreta para voltar a receber números e códigos.',
  passphrase: 'Frase secreta',
  unlock: 'Desbloquear',
  unlocking: 'Desbloqueando…',
  waits: (count) =>
    plural(count, {
      one: '# número espera. Continuamos com ele assim que você desbloquear.',
      other: '# números esperam. Continuamos com eles assim que você desbloquear.',
    }),
  forgotten: 'Esqueceu?',
  forgottenNext: 'Esqueça a chave nas configurações e cole-a de novo. Seus números ficam.',
  lockNow: 'Bloquear agora',

  heading: 'Frase secreta',
  what: 'Bloqueia a chave sempre que o navegador é aberto, até você digitar a frase. Quem chegar a este computador enquanto ela está bloqueada não pode ler a chave nem gastar seu dinheiro. Até o desbloqueio, nenhum número é comprado e nenhum código é buscado.',
  lost: 'Ninguém pode recuperar uma frase. Se você a esquecer, esqueça a chave aqui e cole-a de novo; seus números ficam.',
  isSet: 'A chave é bloqueada com uma frase sempre que o navegador é aberto',
  set: 'Bloquear com uma frase',
  change: 'Trocar a frase',
  remove: 'Remover a frase',
  current: 'Frase atual',
  next: 'Nova frase',
  again: 'Nova frase outra vez',
  hint: 'Algumas palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.',
  short: 'Pelo menos 8 caracteres.',
  fair: 'Serve. Com mais uma ou duas palavras seria difícil de adivinhar.',
  good: 'Longa o bastante para ser difícil de adivinhar.',
  different: 'As duas não são iguais. Nada foi alterado.',
  tooShort: 'A frase tem pelo menos 8 caracteres. Nada foi alterado.',
  save: 'Salvar a frase',
  cancel: 'Cancelar',
  saved: 'Frase salva',
  removed: 'Frase removida',
};
