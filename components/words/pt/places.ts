// What the history and the wallet say in Brazilian Portuguese, and the names of the popup's places.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, plural, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'Em compra',
  unknown: 'Sem resposta à compra',
  refused: 'Não comprado',
  waiting: 'Esperando o SMS',
  received: 'Recebeu seu SMS',
  cancelling: 'Em cancelamento',
  cancelled: 'Cancelado',
  expired: 'Nenhum SMS chegou',
  done: 'Recebeu seu SMS',
};

export const places: PlacesPart = {
  places: { label: 'Seções', numbers: 'Números', history: 'Histórico', wallet: 'Carteira' },

  history: {
    title: 'Histórico',
    empty: 'Nada aqui ainda',
    emptyHint:
      'Os números que você obtém aparecem aqui, com o que custaram e o tempo que os códigos levaram.',
    totals: 'No total',
    since: (day) => `Desde ${day}`,
    spent: 'Gasto',
    returned: 'Devolvido',
    success: 'Com SMS',
    wait: 'Espera usual',
    none: '–',
    unsaid: 'ainda sem dados',
    ofAll: (some, all) => `${number(some)} de ${number(all)}`,
    percent: (some, all) => share(some / all),
    due: (amount) => `${money(amount)} devem voltar e ainda não apareceram: contam como gasto.`,
    perDay: (days) => `Gastos dos últimos ${days} dias`,
    perDayNone: (days) => `Nada foi gasto nos últimos ${days} dias.`,
    perDayOthers: 'Nos outros dias nada foi gasto.',
    onDay: (amount, day) => `${day}: ${money(amount)}`,
    day: 'Dia',
    byService: 'Por serviço',
    byCountry: 'Por país',
    service: 'Serviço',
    country: 'País',
    showAll: (count) => `Mostrar todos (${number(count)})`,
    numbers: 'Números anteriores',
    search: 'Buscar números anteriores',
    searchHint: 'Serviço, país, site ou dígitos',
    noMatch: (query) => `Nenhum número encontrado para “${query}”.`,
    found: (count) => plural(count, { one: '# número encontrado', other: '# números encontrados' }),
    more: (count) => `Mostrar mais ${number(count)}`,
    older: (count) =>
      plural(count, {
        one: '# número mais antigo está só no arquivo.',
        other: '# números mais antigos estão só no arquivo.',
      }),
    noNumber: 'Número desconhecido',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? 'Esperando outro código; o primeiro chegou' : outcomes[phase],
    afterWait: (ms) => `após ${duration(ms)}`,
    back: (amount) => `${money(amount)} devolvidos`,
    notBack: 'devolução ainda não apareceu',
    export: 'Salvar tudo em um arquivo',
  },

  wallet: {
    balance: 'Saldo',
    read: (age) => `Lido ${ago(age) ?? 'agora mesmo'}`,
    readAgain: 'Ler de novo',
    missing: (service, price) => `Um número para ${service} custa ${money(price)}.`,
    low: 'Baixo',
    lowLabel: 'Saldo baixo: recarregar',

    topUp: 'Recarregar',
    coin: 'Criptomoeda',
    onTron: (coin) => `${coins[coin]} na Tron`,
    asking: 'Pedindo o endereço à SecureSMS',
    address: (coin) => `Endereço para ${coins[coin]} na Tron`,
    qr: (coin) => `Código QR do endereço para ${coins[coin]} na Tron`,
    copy: 'Copiar endereço',
    copied: 'Endereço copiado',
    only: (coin) => `Envie só ${coins[coin]}, e só pela rede Tron.`,
    lost: 'O que for enviado em outra criptomoeda ou por outra rede não chega e se perde.',
    whose:
      'A SecureSMS diz que este endereço é seu; verificamos que é um endereço da Tron, não de quem ele é. ' +
      'Depois de colar, compare os primeiros e os últimos caracteres.',
    noAddress: 'Por isso não há endereço para mostrar. Seu saldo e seus números continuam como estavam.',
  },
};
