// What is said of the passphrase in Chinese: where it is asked for, and where it is set.
import { number } from '../../format.ts';
import type { LockPart } from '../parts.ts';

export const lock: LockPart = {
  title: '密钥已锁定',
  why: '输入您的口令，即可继续获取号码和验证码。',
  passphrase: '口令',
  unlock: '解锁',
  unlocking: '正在解锁…',
  waits: (count) => `${number(count)} 个号码正在等待。解锁后立即继续。`,
  forgotten: '忘记了？',
  forgottenNext: '请在设置中忘记密钥，再重新粘贴。您的号码会保留。',
  lockNow: '立即锁定',

  heading: '口令',
  what: '每次启动浏览器时锁定密钥，直到您输入口令。锁定期间，接触到这台电脑的人既不能读取密钥，也不能花您的钱。解锁之前不会购买号码，也不会查询验证码。',
  lost: '口令无法找回。如果忘记，请在此忘记密钥并重新粘贴；您的号码会保留。',
  isSet: '每次启动浏览器时，密钥都用口令锁定',
  set: '用口令锁定',
  change: '更改口令',
  remove: '移除口令',
  current: '当前口令',
  next: '新口令',
  again: '再次输入新口令',
  hint: '几个互不相关的词，好记又难猜。',
  short: '至少 8 个字符。',
  fair: '可以。再加一两个词会更难猜。',
  good: '足够长，难以猜中。',
  different: '两次输入不一致。未作更改。',
  tooShort: '口令至少要有 8 个字符。未作更改。',
  save: '保存口令',
  cancel: '取消',
  saved: '口令已保存',
  removed: '口令已移除',
};
