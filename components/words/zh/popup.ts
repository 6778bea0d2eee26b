// What the popup says in Chinese: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: '设置',
  balance: (amount) => `余额 ${money(amount)}`,
  balanceUnread: '尚未读取余额',
  tryAgain: '重试',
  loading: '正在加载',

  key: {
    title: '您的 SecureSMS 密钥',
    label: 'API 密钥',
    save: '保存密钥',
    checking: '正在检查…',
    why: '我们向 SecureSMS 验证一次密钥，之后您就可以获取号码。',
    privacy: '密钥只留在这台电脑上，保存在本扩展的后台。',
    onlyTo: (host) => `只有 ${host} 会收到它；任何网页都读不到。`,
    where: '在哪里找到：登录 SecureSMS，打开 API 页面，输入密码即可显示密钥。',
    open: '打开 SecureSMS',
  },

  buy: {
    region: '获取号码',
    forHost: '用于',
    noHost: '此页面没有我们能填写的注册表单；您可以复制号码。',
    service: '服务',
    country: '国家或地区',
    searchService: '搜索服务',
    searchCountry: '搜索国家或地区',
    noMatch: (query) => `没有找到“${query}”。`,
    more: (count) => `还有 ${number(count)} 个：输入名称查找。`,
    get: '获取号码',
    getFor: (price) => `获取号码 · ${money(price)}`,
    asking: '正在请求号码…',
    pickService: '请选择号码的用途。',
    pickCountry: '请选择国家或地区。',
    stock: (count) => `有货 ${number(count)} 个`,
    stockAtPrice: (count) => `此价格有货 ${number(count)} 个`,
    moreFrom: (count, price) => `另有 ${number(count)} 个，${money(price)} 起`,
    rowStock: (count) => (count === 0 ? '无货' : number(count)),
    suggest: (country, price) => `试试${country} · ${money(price)}`,
    misfit: (country) => `此页面的表单不接受${country}的号码。`,
    fitted: '已按此页面的表单选择国家。',
    noneAnywhere: (service) => `目前没有任何国家有 ${service} 的号码。请稍后再试。`,
  },
};
