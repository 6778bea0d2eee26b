// What the settings page says in Chinese of look, sound and shortcuts, and of what can be taken out of it.
import type { UpkeepPart } from '../parts.ts';

export const upkeep: UpkeepPart = {
  preferences: {
    index: '设置的各部分',
    account: '账户',
    buying: '购买',
    arrival: '验证码到达时',
    sites: '网站',
    look: '外观与语言',
    data: '您的数据',
    help: '快捷键与帮助',
    countryTitle: '国家',
    country: '起始国家',
    countryLast: '上次选择的国家',
    countryNote: '用于您还没有选过国家的服务。',
    soundTitle: '声音与复制',
    sound: '验证码到达时播放一声短音',
    soundNote: '由打开的 SecureSMS 窗口播放。没有窗口打开时，则是通知的声音，前提是您的系统会播放。',
    hear: '试听',
    unheard: '浏览器没有允许发声。',
    copyCodes: '自动复制验证码',
    copyCodesNote: '仅在 SecureSMS 窗口打开并位于最前时。复制的内容可被其他程序读取。',
    codeCopied: '验证码已复制',
    themeTitle: '浅色与深色',
    theme: 'SecureSMS 的外观',
    themeAuto: '跟随系统',
    themeLight: '浅色',
    themeDark: '深色',
  },

  instant: {
    title: '即时验证码',
    note: '如果你有一个能把 Webhook 转成事件流的中转服务（ntfy、Nchan、Mercure、smee），SecureSMS 可以把每条短信通知给它，验证码会来得更快一些。它的消息只会让我们立刻向 SecureSMS 查询，消息内容本身不会被采信。',
    address: '事件流地址',
    addressNote:
      '请在 SecureSMS 的个人资料中填写同一中转服务的 Webhook 地址。此处的地址不会写入设置文件，也不会出现在诊断信息中。',
    wrong: '请输入以 https:// 开头且不是 SecureSMS API 的地址。未做任何更改。',
    remove: '移除',
    idle: '现在没有等待中的号码，因此未连接',
    connecting: '正在连接…',
    connected: '已连接',
    unreachable: '无法连接。验证码照常接收，我们会继续尝试。',
  },

  shortcuts: {
    title: '快捷键',
    note: '快捷键本身绝不会购买任何东西。',
    open: '打开 SecureSMS',
    unset: '未设置',
    change: '更改快捷键',
    where: '要更改，请打开浏览器的附加组件页面，点击那里的齿轮，再点“管理扩展快捷键”。',
  },

  backup: {
    title: '设置备份',
    note: '一个文件，包含您的设置、收藏、您在各网站上的选择以及纠正过的网站。其中会出现这些网站的名称。您的密钥、号码、验证码和 API 地址绝不在其中。',
    save: '将设置保存为文件',
    choose: '从文件读取设置',
    found: '文件中有这些',
    savedOn: '保存于',
    favourites: '收藏',
    choices: '有过选择的网站',
    unlimited: '不限',
    ask: '您现有的设置、收藏和纠正过的网站将被这些取代。超过文件中期限的内容会从您的记录中删除。',
    replace: '取代我的',
    keep: '保留我的',
    replaced: '已取代',
  },

  diagnostics: {
    title: '诊断',
    note: '用于错误报告的信息。复制之前您会先看到，任何内容都不会自行发送。',
    show: '显示诊断',
    shown: '全部内容就是这些：版本、设置、数量、时间和故障种类。没有密钥，没有号码，没有验证码，没有网站。',
  },
};
