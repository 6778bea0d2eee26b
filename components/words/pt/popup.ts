// What the popup says in Brazilian Portuguese: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'Configurações',
  balance: (amount) => `Saldo ${money(amount)}`,
  balanceUnread: 'Saldo ainda não lido',
  tryAgain: 'Tentar de novo',
  loading: 'Carregando',

  key: {
    title: 'Sua chave da SecureSMS',
    label: 'Chave da API',
    save: 'Salvar chave',
    checking: 'Verificando…',
    why: 'Verificamos a chave com a SecureSMS uma vez e você já pode obter números.',
    privacy: 'Sua chave fica neste computador, em segundo plano nesta extensão.',
    onlyTo: (host) => `Só ${host} a recebe; nenhuma página pode lê-la.`,
    where: 'Onde encontrar: entre na SecureSMS, abra a página API e digite sua senha para ver a chave.',
    open: 'Abrir a SecureSMS',
  },

  buy: {
    region: 'Obter um número',
    forHost: 'para',
    noHost: 'Esta página não tem um formulário que possamos preencher; você pode copiar o número.',
    service: 'Serviço',
    country: 'País',
    searchService: 'Buscar serviço',
    searchCountry: 'Buscar país',
    noMatch: (query) => `Nada encontrado para “${query}”.`,
    more: (count) => `Mais ${number(count)}: digite para encontrar.`,
    get: 'Obter um número',
    getFor: (price) => `Obter um número · ${money(price)}`,
    asking: 'Pedindo um número…',
    pickService: 'Escolha para que é o número.',
    pickCountry: 'Escolha um país.',
    stock: (count) => `${number(count)} disponíveis`,
    stockAtPrice: (count) => `${number(count)} disponíveis a este preço`,
    moreFrom: (count, price) => `mais ${number(count)} a partir de ${money(price)}`,
    rowStock: (count) => (count === 0 ? 'nenhum' : number(count)),
    suggest: (country, price) => `Tentar ${country} · ${money(price)}`,
    misfit: (country) => `O formulário desta página não aceita números deste país: ${country}.`,
    fitted: 'Escolhido para o formulário desta página.',
    noneAnywhere: (service) => `Nenhum país tem números para ${service} agora. Tente mais tarde.`,
  },
};
