// Chinese: where the person lets the extension help always, in the popup and in the settings.
import type { SitesPart } from '../parts.ts';

export const sites: SitesPart = {
  always: (host) => `始终在 ${host} 上帮忙`,
  helps: '在此始终帮忙',
  stop: '不再在此帮忙',
  everywhere: '在所有网站上帮忙',

  title: '始终提供帮助的网站',
  note: '在其他网站，只有您在页面上按下 SecureSMS 按钮后，我们才会查看该页面。在这些网站上，您购买的内容无需按按钮也会填入：页面重新加载之后，以及该网站显示在另一个网站里面时。绝不会自动购买任何东西。',
  empty: '还没有。在某个网站上按下 SecureSMS 按钮，然后选择“始终在 … 上帮忙”。',
  all: '在所有网站上帮忙',
  allNote:
    '浏览器会提示此扩展可以读取和更改所有页面。我们只用它来查找并填写输入框；页面上的任何内容都不会离开您的电脑。逐个允许网站更稳妥。',
  alsoAll: '开关也涵盖这些网站。关闭开关后它们仍会保留。',
  stopOne: '停止帮忙',
  stopOn: (host) => `停止在 ${host} 上帮忙`,
  stopped: (host) => `不再在 ${host} 上帮忙`,

  button: '在电话和验证码输入框中显示按钮',
  buttonNote:
    '它会填入您的号码或验证码，或打开 SecureSMS 窗口，绝不会购买。这些网站的页面只能看到它的存在，别无其他。为了找到输入框，会在加载这些网站的页面时查看页面。',
  showAgain: '重新显示',
  showAgainOn: (host) => `在 ${host} 上重新显示`,
  hiddenOn: (host) => `${host} 上无按钮`,
};
