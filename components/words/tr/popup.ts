// What the popup says in Turkish: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'Ayarlar',
  balance: (amount) => `Bakiye ${money(amount)}`,
  balanceUnread: 'Bakiye henüz okunmadı',
  tryAgain: 'Yeniden dene',
  loading: 'Yükleniyor',

  key: {
    title: 'SecureSMS anahtarınız',
    label: 'API anahtarı',
    save: 'Anahtarı kaydet',
    checking: 'Denetleniyor…',
    why: "Anahtarı SecureSMS'te bir kez denetleriz, sonra numara alabilirsiniz.",
    privacy: 'Anahtarınız bu bilgisayarda, uzantının arka planında kalır.',
    onlyTo: (host) => `Yalnızca ${host} alır; hiçbir sayfa okuyamaz.`,
    where: "Nerede bulunur: SecureSMS'e girin, API sayfasını açın ve anahtarı görmek için parolanızı yazın.",
    open: "SecureSMS'i aç",
  },

  buy: {
    region: 'Numara al',
    forHost: 'Site:',
    noHost: 'Bu sayfada yazabileceğimiz bir kayıt formu yok; numarayı kopyalayabilirsiniz.',
    service: 'Hizmet',
    country: 'Ülke',
    searchService: 'Hizmet ara',
    searchCountry: 'Ülke ara',
    noMatch: (query) => `“${query}” için bir şey bulunamadı.`,
    more: (count) => `${number(count)} tane daha: bulmak için yazın.`,
    get: 'Numara al',
    getFor: (price) => `Numara al · ${money(price)}`,
    asking: 'Numara isteniyor…',
    pickService: 'Numaranın ne için olduğunu seçin.',
    pickCountry: 'Bir ülke seçin.',
    stock: (count) => `${number(count)} adet var`,
    stockAtPrice: (count) => `bu fiyata ${number(count)} adet var`,
    moreFrom: (count, price) => `${money(price)} fiyattan başlayan ${number(count)} adet daha`,
    rowStock: (count) => (count === 0 ? 'yok' : number(count)),
    suggest: (country, price) => `${country} dene · ${money(price)}`,
    misfit: (country) => `Bu sayfadaki form şu ülkenin numaralarını kabul etmiyor: ${country}.`,
    fitted: 'Bu sayfadaki forma uyması için seçildi.',
    noneAnywhere: (service) => `Şu anda hiçbir ülkede ${service} için numara yok. Sonra yeniden deneyin.`,
  },
};
