// What the history and the wallet say in Chinese, and the names of the popup's places.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: '正在购买',
  unknown: '购买没有得到答复',
  refused: '未购买',
  waiting: '等待短信',
  received: '已收到短信',
  cancelling: '正在取消',
  cancelled: '已取消',
  expired: '没有收到短信',
  done: '已收到短信',
};

export const places: PlacesPart = {
  places: { label: '栏目', numbers: '号码', history: '历史', wallet: '钱包' },

  history: {
    title: '历史',
    empty: '这里还没有内容',
    emptyHint: '您获取的号码会列在这里，包括花费和验证码到达的快慢。',
    totals: '总计',
    since: (day) => `自 ${day} 起`,
    spent: '已花费',
    returned: '已退还',
    success: '收到短信',
    wait: '通常等待',
    none: '–',
    unsaid: '尚无数据',
    ofAll: (some, all) => `${number(all)} 个中有 ${number(some)} 个`,
    percent: (some, all) => share(some / all),
    due: (amount) => `应退还 ${money(amount)}，尚未看到退款：暂计入已花费。`,
    perDay: (days) => `最近 ${days} 天的花费`,
    perDayNone: (days) => `最近 ${days} 天没有花费。`,
    perDayOthers: '其余日子没有花费。',
    onDay: (amount, day) => `${day}：${money(amount)}`,
    day: '日期',
    byService: '按服务',
    byCountry: '按国家或地区',
    service: '服务',
    country: '国家或地区',
    showAll: (count) => `显示全部 ${number(count)} 个`,
    numbers: '以往的号码',
    search: '搜索以往的号码',
    searchHint: '服务、国家、网站或数字',
    noMatch: (query) => `没有找到与“${query}”相符的号码。`,
    found: (count) => `找到 ${number(count)} 个号码`,
    more: (count) => `再显示 ${number(count)} 个`,
    older: (count) => `还有 ${number(count)} 个更早的号码只在文件中。`,
    noNumber: '号码未知',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? '等待下一个验证码；第一个已收到' : outcomes[phase],
    afterWait: (ms) => `· 用时 ${duration(ms)}`,
    back: (amount) => `已退还 ${money(amount)}`,
    notBack: '尚未看到退款',
    export: '全部保存为文件',
  },

  wallet: {
    balance: '余额',
    read: (age) => `${ago(age) ?? '刚刚'}读取`,
    readAgain: '重新读取',
    missing: (service, price) => `${service} 的号码价格为 ${money(price)}。`,
    low: '余额不足',
    lowLabel: '余额不足：去充值',

    topUp: '充值',
    coin: '币种',
    onTron: (coin) => `${coins[coin]}（Tron 网络）`,
    asking: '正在向 SecureSMS 请求地址',
    address: (coin) => `Tron 网络上的 ${coins[coin]} 地址`,
    qr: (coin) => `Tron 网络上的 ${coins[coin]} 地址二维码`,
    copy: '复制地址',
    copied: '地址已复制',
    only: (coin) => `只能发送 ${coins[coin]}，并且只能通过 Tron 网络。`,
    lost: '用其他币种或网络发送不会到账，资金会丢失。',
    whose:
      'SecureSMS 称此地址属于您；我们只检查它是 Tron 地址，不检查它属于谁。粘贴后，请核对开头和结尾的字符。',
    noAddress: '因此没有地址可显示。您的余额和号码没有变化。',
  },
};
