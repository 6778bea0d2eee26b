// What the list of numbers says in Brazilian Portuguese.
import { money, plural } from '../../format.ts';
import { clock } from '../../time.ts';
import type { NumbersPart } from '../parts.ts';

export const numbers: NumbersPart = {
  numbers: {
    title: 'Seus números',
    empty: 'Nenhum número ainda',
    emptyHint: 'Obtenha um acima: ele é digitado na página, e o código que chega por SMS também.',
    copyNumber: 'Copiar número',
    copyAs: 'Copiar de outra forma',
    formats: {
      e164: 'Internacional',
      digits: 'Só algarismos',
      national: 'Nacional',
      spaced: 'Como mostrado',
    },
    copyCode: 'Copiar código',
    fill: 'Preencher',
    another: 'Outro código',
    done: 'Concluir',
    cancel: 'Cancelar',
    cancelIn: (left) => ` · em ${left}`,
    cancelsIn: (left) => `Cancela em ${left}`,
    cancelsUnlocked: 'Cancela quando você desbloquear',
    cancelling: 'Cancelando…',
    keep: 'Manter o número',
    keepOn: 'Manter',
    instead: 'Tentar outro',
    insteadTitle: 'Cancela este número e oferece outro pelo seu preço',
    insteadOf: 'Obter outro agora:',
    insteadProvider: (country, price) => `${country}, outro fornecedor · ${money(price)}`,
    insteadCountry: (country, price) => `${country} · ${money(price)}`,
    insteadNone: (service) => `Não há outro número para ${service} agora.`,
    insteadNoneKept: 'Este continua.',
    textDropped: 'O código não é mais guardado',
    dismiss: 'Remover',
    copied: 'Copiado',
    typed: 'digitado',
    timeLeft: (left) => `Restam ${left}`,
    code: 'Código',
    earlierCode: 'Código anterior',
    message: 'Mensagem completa',
    messageLess: 'Mostrar menos',
    earlierMessages: (count) =>
      plural(count, { one: '# mensagem anterior', other: '# mensagens anteriores' }),
    newCode: (code, service) => `Novo código para ${service}: ${code}`,
    newMessage: (service) => `Nova mensagem para ${service}`,
    whatToDo: 'O que fazer',
  },

  status: {
    asking: 'Pedindo um número à SecureSMS…',
    toType: 'Pronto para digitar: esperando o campo de telefone',
    typed: 'Digitado na página',
    noField: 'Não há campo de telefone aqui: copiado',
    noFieldCopy: 'Não há campo de telefone aqui: copie',
    failed: 'A página não aceitou: copie',
    otherCountry: 'Este formulário só aceita números de outro país: copiado',
    otherCountryCopy: 'Este formulário só aceita números de outro país: copie',
    taken: 'O campo já tem outra coisa: “Preencher” substitui',
    cutOff: 'A resposta da SecureSMS foi cortada e o número não é conhecido. Cancelar devolve o dinheiro',
    locked: 'Continua quando você desbloquear',
    otherAccount: 'Comprado com outra chave: cole-a para continuar',
    waitingSms: 'Esperando o SMS',
    waitingAnother: 'Esperando outro código',
    cancelled: 'Cancelado',
    cancelSent: 'Pedimos à SecureSMS para cancelar; a resposta ainda não veio',
    givesUp: (at) => `Devolvido às ${clock(at)} se nenhum chegar`,
    gaveUp: 'Nenhum SMS chegou: cancelado sozinho',
    stopped: 'Um SMS chegou antes, então este número não foi cancelado.',
    staysPaid: (amount) => `Seus ${money(amount)} ficam pagos, e o código é seu.`,
    stoppedUnread: 'A SecureSMS já tem um SMS para este número, então ele não foi cancelado.',
    stoppedUnreadNext: 'Estamos buscando.',
    expired: 'O tempo dele acabou',
    done: 'Concluído',
    refused: 'Não comprado',
    noMoney: 'Nada foi cobrado.',
    askedBack: (amount) => `Devolução de ${money(amount)} pedida · ainda não apareceu`,
    comesBack: (amount) => `${money(amount)} devem voltar · ainda não apareceu`,
    mayBeIn: (amount, rise) =>
      `A devolução de ${money(amount)} não apareceu sozinha: seu saldo subiu ${money(rise)}, que pode incluí-la`,
    givenBack: (amount) => `${money(amount)} devolvidos`,
    paid: (amount) => `${money(amount)} pagos`,
  },

  unknown: {
    noAnswer: 'Pedimos um número e não tivemos resposta.',
    saidNo: 'A SecureSMS negou um número e, mesmo assim, saiu dinheiro.',
    fell: (by) => `Seu saldo caiu ${money(by)}.`,
    same: 'Seu saldo é o mesmo: nada foi cobrado até agora.',
    notRead: 'Não conseguimos ler seu saldo, então pode ter sido pago.',
    unclear: 'Outro dinheiro voltou ou ainda vai voltar, então o saldo não esclarece.',
    todoFell: (at) =>
      `Entre na SecureSMS e procure um número comprado às ${clock(at)}. Se estiver lá, use-o lá. ` +
      'Se não, informe ao suporte este horário e valor. Não compramos nada de novo por conta própria.',
    todoSame: 'Nada. Remova isto e obtenha um número de novo quando quiser.',
    todoNotRead: (at) =>
      `Veja seu saldo e seus números na SecureSMS e procure uma compra às ${clock(at)}. ` +
      'Não compramos nada de novo por conta própria.',
    account: 'Abrir a SecureSMS',
  },

  odd: {
    overcharge: (by) => `Seu saldo caiu ${money(by)} a mais do que este número custa.`,
    overchargeNext: 'A SecureSMS pode ter vendido mais de um; veja sua conta.',
  },
};
