// What the background says in Brazilian Portuguese: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'Obter um número com o SecureSMS',
    fillNumber: 'Preencher meu número',
    fillCode: 'Preencher o código',
    wait: 'Aguardando o código, restam {left}',
    more: 'Mais',
    hideHere: 'Ocultar neste site',
    hideEverywhere: 'Ocultar em todos os sites',
  },
  menu: {
    getNumber: 'Obter um número para este site',
    fillNumber: 'Preencher meu número',
    fillCode: 'Preencher o código',
  },

  notification: {
    sms: (entry) => newSms(entry, `SMS para ${entry.service.name}`),
    stopped: (entry) =>
      stoppedSms(
        entry,
        `SMS para ${entry.service.name}`,
        'Chegou antes do cancelamento: o número é seu e fica pago.',
      ),
    unknown: ({ service }) => ({
      title: `${service.name}: compra sem resposta`,
      message: 'Abra a SecureSMS para ver o que seu saldo diz. Nada é comprado de novo sozinho.',
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}: nenhum SMS chegou`,
      message:
        refund === 'seen'
          ? `O número foi cancelado e ${money(refunded)} voltaram.`
          : 'O número foi cancelado; a devolução ainda não apareceu.',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}: o tempo do número acabou`,
      message: `Nenhum SMS chegou. ${money(cost ?? 0)} devem voltar; estamos de olho.`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}: devolvido`,
      message: `${money(refunded)} voltaram ao seu saldo.`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}: um número por ${money(cost ?? maxPrice)}`,
    message: `${phoneForms(digits ?? '').international} · o código é preenchido onde você o comprou.`,
  }),

  keyNotification: {
    title: 'A SecureSMS não aceita sua chave',
    message: 'Abra a SecureSMS e cole a atual. Seus números são mantidos e então continuam.',
  },

  lockNotification: {
    title: 'Um número espera: a SecureSMS está bloqueada',
    message: 'Abra a SecureSMS e digite sua frase: então continuamos com ele.',
  },

  pointing: {
    phone: 'Clique no campo para o seu número',
    code: 'Clique no campo para o seu código',
    keys: 'Tab e Enter também funcionam · Esc cancela',
    none: 'Não há campo aqui',
    cancel: 'Cancelar',
    cannot: {
      'no-field': 'Não há campo de texto aqui. Clique no próprio campo.',
      locked: 'A página bloqueou este campo. Desbloqueie-o primeiro, ou clique em outro.',
      password: 'Este é um campo de senha: nada é digitado ali.',
      'other-type': 'Este campo é para outra coisa, como um e-mail ou uma data.',
      hidden: 'Este campo está oculto ou coberto: nada é digitado ali.',
      frame: 'Esta parte pertence a outro site. Não podemos digitar ali: copie.',
    },
    remembered: 'Lembrado para este site',
    rememberedNone: 'Lembrado: nada é digitado aqui',
    refused: 'Demorou demais. Pressione “Não é este campo?” na janela de novo.',
  },
};
