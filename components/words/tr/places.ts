// What the popup's places, the history and the wallet say in Turkish.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'Alınıyor',
  unknown: 'Alıma yanıt gelmedi',
  refused: 'Alınmadı',
  waiting: 'SMS bekleniyor',
  received: 'SMS geldi',
  cancelling: 'İptal ediliyor',
  cancelled: 'İptal edildi',
  expired: 'SMS gelmedi',
  done: 'SMS geldi',
};

export const places: PlacesPart = {
  places: { label: 'Bölümler', numbers: 'Numaralar', history: 'Geçmiş', wallet: 'Cüzdan' },

  history: {
    title: 'Geçmiş',
    empty: 'Henüz bir şey yok',
    emptyHint:
      'Aldığınız numaralar, ne tuttukları ve kodlarının ne kadar hızlı geldiğiyle burada listelenir.',
    totals: 'Toplam',
    since: (day) => `${day} tarihinden beri`,
    spent: 'Harcanan',
    returned: 'Geri verilen',
    success: 'SMS gelen',
    wait: 'Olağan bekleme',
    none: '–',
    unsaid: 'henüz bir şey söylenemez',
    ofAll: (some, all) => `${number(some)} / ${number(all)}`,
    percent: (some, all) => share(some / all),
    due: (amount) => `${money(amount)} geri gelmeli ama henüz görünmedi: harcanmış sayılıyor.`,
    perDay: (days) => `Harcama, son ${days} gün`,
    perDayNone: (days) => `Son ${days} günde hiçbir şey harcanmadı.`,
    perDayOthers: 'Diğer günlerde hiçbir şey harcanmadı.',
    onDay: (amount, day) => `${day}: ${money(amount)}`,
    day: 'Gün',
    byService: 'Hizmete göre',
    byCountry: 'Ülkeye göre',
    service: 'Hizmet',
    country: 'Ülke',
    showAll: (count) => `Tümünü göster (${number(count)})`,
    numbers: 'Geçmiş numaralar',
    search: 'Geçmiş numaralarda ara',
    searchHint: 'Hizmet, ülke, site ya da rakam',
    noMatch: (query) => `“${query}” için numara bulunamadı.`,
    found: (count) => `${number(count)} numara bulundu`,
    more: (count) => `${number(count)} tane daha göster`,
    older: (count) => `Daha eski ${number(count)} numara yalnızca dosyada.`,
    noNumber: 'Numara bilinmiyor',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? 'Bir kod daha bekleniyor' : outcomes[phase],
    afterWait: (ms) => `(bekleme: ${duration(ms)})`,
    back: (amount) => `${money(amount)} geri verildi`,
    notBack: 'iade henüz görünmüyor',
    export: 'Her şeyi dosya olarak kaydet',
  },

  wallet: {
    balance: 'Bakiye',
    read: (age) => `${ago(age) ?? 'Az önce'} okundu`,
    readAgain: 'Yeniden oku',
    missing: (service, price) => `${service} için bir numara ${money(price)} tutar.`,
    low: 'Düşük',
    lowLabel: 'Bakiye düşük: yükleyin',
    topUp: 'Bakiye yükle',
    coin: 'Kripto para',
    onTron: (coin) => `Tron ağında ${coins[coin]}`,
    asking: "SecureSMS'ten adres isteniyor",
    address: (coin) => `Tron ağında ${coins[coin]} adresi`,
    qr: (coin) => `Tron ağında ${coins[coin]} adresinin QR kodu`,
    copy: 'Adresi kopyala',
    copied: 'Adres kopyalandı',
    only: (coin) => `Yalnızca ${coins[coin]} gönderin, o da yalnızca Tron ağından.`,
    lost: 'Başka bir kripto parayla ya da başka bir ağdan gönderilen ulaşmaz ve kaybolur.',
    whose:
      'SecureSMS bu adresin sizin olduğunu söylüyor; biz bunun bir Tron adresi olduğunu denetleriz, kimin olduğunu değil. ' +
      'Yapıştırdıktan sonra ilk ve son karakterlerini karşılaştırın.',
    noAddress: 'Bu yüzden gösterilecek adres yok. Bakiyeniz ve numaralarınız olduğu gibi duruyor.',
  },
};
