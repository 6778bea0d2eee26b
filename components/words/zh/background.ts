// What the background says in Chinese: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: '用 SecureSMS 获取号码',
    fillNumber: '填入我的号码',
    fillCode: '填入验证码',
    wait: '正在等待验证码，剩余 {left}',
    more: '更多',
    hideHere: '在此网站上隐藏',
    hideEverywhere: '在所有网站上隐藏',
  },
  menu: {
    getNumber: '为此网站获取号码',
    fillNumber: '填入我的号码',
    fillCode: '填入验证码',
  },

  notification: {
    sms: (entry) => newSms(entry, `${entry.service.name} 的短信`),
    stopped: (entry) =>
      stoppedSms(entry, `${entry.service.name} 的短信`, '短信在取消之前到达：号码归您，费用不退。'),
    unknown: ({ service }) => ({
      title: `${service.name}：购买没有得到答复`,
      message: '请打开 SecureSMS 查看余额。不会自动重复购买。',
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}：没有收到短信`,
      message: refund === 'seen' ? `号码已取消，${money(refunded)} 已退回。` : '号码已取消；尚未看到退款。',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}：号码已到期`,
      message: `没有收到短信。${money(cost ?? 0)} 应会退回；我们会留意。`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}：已退还`,
      message: `${money(refunded)} 已退回您的余额。`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}：号码 ${money(cost ?? maxPrice)}`,
    message: `${phoneForms(digits ?? '').international} · 验证码会填入您购买号码的页面。`,
  }),

  keyNotification: {
    title: 'SecureSMS 不接受您的密钥',
    message: '请打开 SecureSMS 并粘贴当前密钥。您的号码已保留，之后会继续。',
  },

  lockNotification: {
    title: '有号码在等待：SecureSMS 已锁定',
    message: '请打开 SecureSMS 并输入口令，之后会继续。',
  },

  pointing: {
    phone: '请点击填写号码的输入框',
    code: '请点击填写验证码的输入框',
    keys: '也可用 Tab 和 Enter · Esc 取消',
    none: '这里没有',
    cancel: '取消',
    cannot: {
      'no-field': '这里没有文本输入框。请点击输入框本身。',
      locked: '页面锁定了此输入框。请先解锁，或点击另一个。',
      password: '这是密码框：不会填入任何内容。',
      'other-type': '此输入框用于其他内容，例如邮箱或日期。',
      hidden: '此输入框被隐藏或遮住：不会填入任何内容。',
      frame: '这部分属于另一个网站。我们无法在那里输入：请复制。',
    },
    remembered: '已为此网站记住',
    rememberedNone: '已记住：这里不填入任何内容',
    refused: '时间太长了。请在弹窗中再按一次“不是这个输入框？”。',
  },
};
