// Chinese: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: '可能是',
  favourites: '收藏',
  recent: '最近',
  all: '所有服务',
  favourite: '收藏',
  star: (name) => `收藏${name}`,
  unstar: (name) => `取消收藏${name}`,
  order: '国家排序',
  best: '推荐',
  price: '价格',
  inStock: '库存',
  own: (worked, tried) => `${number(tried)} 次中有 ${number(worked)} 次收到短信`,

  terms: '供应商和价格上限',
  termsSet: (providers, limit) =>
    [
      providers === 0 ? '' : plural(providers, { other: '# 个供应商' }),
      limit === null ? '' : `最多 ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: '供应商',
  provider: (id) => `供应商 ${id}`,
  providersWhy: '选择一个或多个。不选则由最便宜的供应商出售。',
  providersNone: '目前这里没有供应商有号码。',
  limit: '最多支付（美元）',
  limitWhy: '如果购买时价格涨到这个数，仍会买下号码。',
  limitUnreadable: '请输入金额，例如 0.50。',
  limitOverCap: (cap) => `单个号码的上限是 ${money(cap)}，可在设置中更改。`,
  getUpTo: (price) => `获取号码 · 最多 ${money(price)}`,
  overLimit: (limit, price) => `没有 ${money(limit)} 以内的号码：最便宜的要 ${money(price)}。`,
  overLimitNext: '请提高价格上限，或选择其他国家。',
  pricesFrom: (ago) => `${ago}的价格`,
  providersEmpty: '所选的供应商已没有号码。',
  providersEmptyNext: '请选择其他供应商，或不选以向任意供应商购买。',
};
