// Portuguese: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'Talvez',
  favourites: 'Favoritos',
  recent: 'Recentes',
  all: 'Todos os serviços',
  favourite: 'favorito',
  star: (name) => `Adicionar ${name} aos favoritos`,
  unstar: (name) => `Remover ${name} dos favoritos`,
  order: 'Ordem dos países',
  best: 'Melhores',
  price: 'Preço',
  inStock: 'Estoque',
  own: (worked, tried) => `O SMS chegou ${number(worked)} de ${number(tried)} vezes`,

  terms: 'Fornecedores e limite de preço',
  termsSet: (providers, limit) =>
    [
      providers === 0 ? '' : plural(providers, { one: '# fornecedor', other: '# fornecedores' }),
      limit === null ? '' : `no máximo ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'Fornecedores',
  provider: (id) => `Fornecedor ${id}`,
  providersWhy: 'Escolha um ou mais. Sem escolha, vende o mais barato.',
  providersNone: 'Nenhum fornecedor tem números aqui agora.',
  limit: 'Pagar no máximo, em dólares',
  limitWhy: 'Se o preço subir até este valor durante a compra, o número é comprado mesmo assim.',
  limitUnreadable: 'Escreva um valor, como 0.50.',
  limitOverCap: (cap) => `Seu limite por número é ${money(cap)}. Você pode mudá-lo nas configurações.`,
  getUpTo: (price) => `Obter um número · no máximo ${money(price)}`,
  overLimit: (limit, price) => `Nada por ${money(limit)} ou menos: o mais barato custa ${money(price)}.`,
  overLimitNext: 'Aumente o limite de preço ou escolha outro país.',
  pricesFrom: (ago) => `preços vistos ${ago}`,
  providersEmpty: 'Os fornecedores escolhidos não têm mais nenhum.',
  providersEmptyNext: 'Escolha outros, ou nenhum para comprar de qualquer um.',
};
