// Turkish: where the person lets the extension help always, in the popup and in the settings.
import type { SitesPart } from '../parts.ts';

export const sites: SitesPart = {
  always: (host) => `${host} sitesinde hep yardım et`,
  helps: 'Burada hep yardım eder',
  stop: 'Burada yardım etmeyi bırak',
  everywhere: 'Tüm sitelerde yardım eder',

  title: 'Her zaman yardım edilen siteler',
  note: 'Başka yerlerde bir sayfaya ancak orada SecureSMS düğmesine bastıktan sonra bakılır. Bu sitelerde satın aldığınız, düğmeye basmadan da yazılır: sayfa yeniden yüklendikten sonra ve site başka bir sitenin içinde gösterildiğinde. Hiçbir şey kendiliğinden satın alınmaz.',
  empty:
    'Henüz site yok. Bir sitede SecureSMS düğmesine basın ve “… sitesinde hep yardım et” seçeneğini seçin.',
  all: 'Tüm sitelerde yardım et',
  allNote:
    'Tarayıcı, bu uzantının her sayfayı okuyup değiştirebileceğini söyleyecek. Bunu alanları bulmak ve içlerine yazmak için kullanırız; sayfalardan hiçbir şey bilgisayarınızdan çıkmaz. Siteleri tek tek seçmek daha temkinlidir.',
  alsoAll: 'Anahtar bunları da kapsar. Kapattığınızda bunlar kalır.',
  stopOne: 'Yardımı bırak',
  stopOn: (host) => `${host} sitesinde yardımı bırak`,
  stopped: (host) => `${host} sitesinde artık yardım edilmiyor`,

  button: 'Telefon ve kod alanlarında düğme göster',
  buttonNote:
    'Numaranızı veya kodu yazar ya da SecureSMS penceresini açar. Asla satın almaz. Bu sitelerin sayfaları onun orada olduğunu görebilir, başka bir şey göremez. Alanları bulmak için bu sitelerin sayfalarına yüklenirken bakılır.',
  showAgain: 'Yeniden göster',
  showAgainOn: (host) => `Yeniden göster: ${host}`,
  hiddenOn: (host) => `${host} sitesinde düğme yok`,
};
