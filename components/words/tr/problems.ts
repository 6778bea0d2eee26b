// Every failure in Turkish: what happened, and the next step.
import { wait } from '../../time.ts';
import type { Sentences } from '../problems.ts';

export const problems: Sentences = {
  nothingTaken: 'Para alınmadı.',
  tryAgain: 'Yeniden deneyin.',
  lookBelow: 'Bir numara alındıysa ya da ödendiyse aşağıdaki listededir. Yeniden almadan önce oraya bakın.',
  lookAgain: 'Bu pencereyi kapatıp yeniden açın: numara alınıp alınmadığını gösterir.',
  safe: 'Numaralarınız güvende; denemeyi sürdürüyoruz.',
  priceRose: (price) => `Fiyat ${price} oldu.`,
  priceRosePlain: 'Fiyat arttı.',
  wait,
  links: { topUp: 'Bakiye yükle', settings: 'Ayarları aç', account: "SecureSMS'i aç" },

  'bad-key': ['SecureSMS bu anahtarı kabul etmiyor.', 'Geçerli olanı yapıştırın; numaralarınız saklanıyor.'],
  'no-key': ['Henüz anahtar yok.', 'Sürdürmek için API anahtarınızı yapıştırın.'],
  locked: ['Anahtarınız kilitli.', 'Sürdürmek için parolanızı girin; numaralarınız saklanıyor.'],
  'wrong-passphrase': ['Parola bu değil.', 'Hiçbir şey değiştirilmedi. Yeniden deneyin.'],
  'no-numbers': [
    (service, country) => `Şu anda ${service} için numara kalmadı (${country}).`,
    'Şu anda numara kalmadı.',
    'Başka bir ülkeyi ya da biraz sonra deneyin.',
  ],
  'no-balance': 'Bakiyeniz bu numara için yetmiyor.',
  'balance-too-small': (price, balance) => `Bu numara ${price}, bakiyeniz ise ${balance}.`,
  'over-price-cap': (price, cap) => `Bu numara ${price}, sınırınız ise ${cap}.`,
  'over-daily-budget': (price, spent, budget) =>
    `Bu numara ${price}; günlük ${budget} sınırınızın ${spent} kadarı harcandı.`,
  'price-rose': 'Yeni fiyatı ödemek için yeniden basın.',
  'price-too-low': 'Yeni fiyata bakıp yeniden karar verin.',
  'early-cancel-denied': {
    sentence: (time) => `SecureSMS parayı alımdan ${time} sonra geri verir.`,
    later: 'Biraz sonra yeniden “İptal et”e basın.',
    at: (time) => `Saat ${time} olunca iptal edeceğiz.`,
  },
  'sms-received': [
    'Bir SMS geldi, bu yüzden numara artık geri verilemez.',
    'Ücreti ödenmiş kalır, kod sizindir.',
  ],
  'already-cancelled': ['Bu numara zaten iptal edildi.', 'Bakiyenize bakın: ücreti geri gelmiş olmalı.'],
  'no-activation': [
    'SecureSMS bu numarayı artık tanımıyor.',
    'Artık bir ücreti yok. Listeden kaldırabilirsiniz.',
  ],
  'no-such-number': ['Bu numara artık listenizde yok.', 'Bu pencereyi kapatıp yeniden açın.'],
  'not-possible-now': ['Bu, şu anda bu numara için olmuyor.', 'Numaranın ne dediğine bakın.'],
  'bad-status': ['SecureSMS bu adıma şu anda izin vermiyor.', 'Biraz bekleyip yeniden deneyin.'],
  'purchase-under-way': ['Zaten bir numara istiyoruz.', 'Hiçbir şey iki kez alınmaz. Yanıtı bekleyin.'],
  'purchase-unknown': [
    'Bir numaraya ne olduğu henüz belli değil.',
    'Listenizde ona bakıp kaldırın. O zamana kadar başka bir şey alınmaz.',
  ],
  'storage-failed': ['Alım bu bilgisayara yazılamadı.', 'Diskte yer açıp yeniden deneyin.'],
  'wrong-service': [
    (service) => `SecureSMS artık ${service} sunmuyor.`,
    'SecureSMS artık bu hizmeti sunmuyor.',
    'Başka bir hizmet seçin.',
  ],
  'wrong-country': [
    (country) => `SecureSMS artık bu ülkeyi sunmuyor: ${country}.`,
    'SecureSMS artık bu ülkeyi sunmuyor.',
    'Başka bir ülke seçin.',
  ],
  'channels-limit': [
    'Hesabınızda izin verilen kadar açık numara var.',
    'Önce birini bitirin ya da iptal edin.',
  ],
  banned: [
    (until) => `SecureSMS bu hesabı kilitledi (${until} tarihine kadar).`,
    'SecureSMS bu hesabı kilitledi.',
    "Para alınmadı, numaralarınız saklanıyor. Nedenini SecureSMS'e sorun.",
  ],
  'api-not-allowed': [
    (host) => `Tarayıcı, SecureSMS uzantısının ${host} yanıtlarını okumasına henüz izin vermiyor.`,
    'Ayarlarda erişime izin verin.',
  ],
  'ip-not-allowed': [
    'SecureSMS ağınızdan istek kabul etmiyor.',
    'SecureSMS profilinizde adresinize izin verin.',
  ],
  'region-unavailable': ['SecureSMS bölgenize hizmet vermiyor.', 'Numaralarınız saklanıyor.'],
  blocked: ["SecureSMS'in önündeki koruma bizi geri çevirdi.", 'VPN olmadan ya da daha sonra deneyin.'],
  'rate-limited': [
    'SecureSMS yavaşlamamızı istiyor.',
    (time) => `${time} sonra yeniden deneyin.`,
    'Numaralarınız güvende; kendiliğimizden sürdürürüz.',
  ],
  offline: ['Bağlantı yok.', 'Numaralarınız güvende; bağlantı gelince sürdürürüz.'],
  'connection-failed': "SecureSMS'e ulaşılamıyor.",
  'timed-out': 'SecureSMS çok geç yanıt verdi.',
  'service-error': "SecureSMS'in kendi sorunu var.",
  unreadable: 'SecureSMS anlamsız bir yanıt verdi.',
  'no-tron-address': [
    'SecureSMS, Tron adresi olmayan bir şey gönderdi.',
    'Gösterilmiyor, çünkü oraya gönderilen para geri gelmez. Yeniden deneyin ya da bakiyeyi kendi sitelerinde yükleyin.',
  ],
  'unknown-token': [
    (token) => `SecureSMS “${token}” yanıtını verdi; bunu bilmiyoruz.`,
    "Numaralarınız saklanıyor. Yeniden deneyin ya da anlamını SecureSMS'e sorun.",
  ],
  'bad-request': [
    (detail) => `SecureSMS bunu reddetti: ${detail}.`,
    'SecureSMS bunu reddetti.',
    'Yeniden seçip bir kez daha deneyin.',
  ],
  'bad-action': ['SecureSMS ne istediğimizi bilmiyor.', 'API adresini denetleyin.'],
  'wrong-exception-phone': ['SecureSMS bir numara önekini reddetti.', 'Yeniden deneyin.'],
  'bad-endpoint': ['API adresi kullanılamıyor.', 'Hiçbir şey gönderilmedi ve para alınmadı.'],
  'bad-address': [
    'Bu adres kullanılamıyor.',
    'https:// ile, bu bilgisayarda http:// ile başlar. Hiçbir şey değiştirilmedi.',
  ],
  'bad-backup': [
    'Bu bir SecureSMS ayar dosyası değil ya da bozulmuş.',
    'Hiçbir şey değişmedi. Başka bir dosya seçin.',
  ],
  'newer-backup': [
    'Bu dosyayı daha yeni bir SecureSMS kaydetmiş.',
    'Hiçbir şey değişmedi. Önce bunu güncelleyin.',
  ],
  'tab-closed': ['O sekme kapalı.', 'Numara saklanıyor. Kopyalayın ya da sayfayı yeniden açın.'],
  'page-not-reachable': [
    'Tarayıcı bu sayfaya yazmamıza izin vermiyor.',
    'Numara saklanıyor. Kopyalayıp kendiniz yapıştırın.',
  ],
  'page-changed': [
    'Sayfa bu arada değişti.',
    'Hiçbir şey alınmadı ya da yazılmadı. Şimdi hangi site olduğuna bakın.',
  ],
  'not-allowed': ['Bu pencere bunu yapamaz.', 'Hiçbir şey yapılmadı, para alınmadı.'],
  malformed: ['Bu uymadı.', 'Hiçbir şey yapılmadı, para alınmadı. Girdiğinizi denetleyin.'],
  internal: ['Uzantıda bir sorun oldu.', 'Numaralarınız saklanıyor. Yeniden deneyin.'],
  'no-background': ['Uzantı yanıt vermiyor.', 'Numaralarınız saklanıyor. Bu pencereyi kapatıp yeniden açın.'],
};
