// What the settings page says in Turkish of look, sound and shortcuts, and of what can be taken out of it.
import type { UpkeepPart } from '../parts.ts';

export const upkeep: UpkeepPart = {
  preferences: {
    index: 'Ayarların bölümleri',
    account: 'Hesap',
    buying: 'Satın alma',
    arrival: 'Kod geldiğinde',
    sites: 'Siteler',
    look: 'Görünüm ve dil',
    data: 'Verileriniz',
    help: 'Kısayollar ve yardım',
    countryTitle: 'Ülke',
    country: 'Başlangıç ülkesi',
    countryLast: 'Son seçtiğiniz',
    countryNote: 'Henüz ülke seçmediğiniz hizmetler için.',
    soundTitle: 'Ses ve kopyalama',
    sound: 'Kod geldiğinde kısa bir ses çal',
    soundNote:
      'Açık bir SecureSMS penceresi çalar. Hiçbiri açık değilse, sisteminiz çalıyorsa bildirimin sesi duyulur.',
    hear: 'Dinle',
    unheard: 'Tarayıcı sesin çalmasına izin vermedi.',
    copyCodes: 'Kodu kendiliğinden kopyala',
    copyCodesNote: 'SecureSMS penceresi açık ve öndeyken. Kopyalananı başka programlar okuyabilir.',
    codeCopied: 'Kod kopyalandı',
    themeTitle: 'Açık ve koyu',
    theme: 'SecureSMS’in görünümü',
    themeAuto: 'Sistem gibi',
    themeLight: 'Açık',
    themeDark: 'Koyu',
  },

  instant: {
    title: 'Anında kodlar',
    note: 'Webhook’u olay akışına çeviren bir aracınız varsa (ntfy, Nchan, Mercure, smee), SecureSMS ona her SMS’i bildirebilir ve kodunuz biraz daha erken gelir. Ondan gelen bir ileti yalnızca SecureSMS’e hemen bakmamızı sağlar: içindekilere inanılmaz.',
    address: 'Akışın adresi',
    addressNote:
      'Aynı aracın webhook adresini SecureSMS’teki profilinize girin. Buradaki adres ne ayar dosyasında ne de tanılama bilgilerinde yer alır.',
    wrong:
      'https:// ile başlayan ve SecureSMS API’sine ait olmayan bir adres girin. Hiçbir şey değiştirilmedi.',
    remove: 'Kaldır',
    idle: 'Şu anda beklenen bir şey yok, bu yüzden bağlantı yok',
    connecting: 'Bağlanıyor…',
    connected: 'Bağlandı',
    unreachable: 'Ulaşılamıyor. Kodlar her zamanki gibi gelir, biz de denemeyi sürdürürüz.',
  },

  shortcuts: {
    title: 'Klavye kısayolları',
    note: 'Bir kısayol kendi başına asla bir şey satın almaz.',
    open: 'SecureSMS’i aç',
    fillNumber: 'Numaramı yaz',
    fillCode: 'Kodu yaz',
    unset: 'Ayarlanmadı',
    change: 'Kısayolları değiştir',
    where:
      'Değiştirmek için tarayıcının eklentiler sayfasını açın, oradaki dişliye, sonra “Uzantı kısayollarını yönet”e tıklayın.',
  },

  backup: {
    title: 'Ayarların yedeği',
    note: 'Ayarlarınızı, favorilerinizi, sitelerde seçtiklerinizi ve düzeltilen siteleri içeren bir dosya. Bu sitelerin adları dosyada geçer. Anahtarınız, numaralarınız, kodlar ve API adresi hiçbir zaman içinde olmaz.',
    save: 'Ayarları dosyaya kaydet',
    choose: 'Ayarları dosyadan oku',
    found: 'Dosyada bunlar var',
    savedOn: 'Kaydedildiği gün',
    favourites: 'Favoriler',
    choices: 'Seçim yapılan siteler',
    unlimited: 'Sınırsız',
    ask: 'Şimdiki ayarlarınızın, favorilerinizin ve düzeltilen sitelerin yerini bunlar alır. Dosyadaki sürelerden eski olanlar kaydınızdan silinir.',
    replace: 'Benimkileri değiştir',
    keep: 'Benimkiler kalsın',
    replaced: 'Değiştirildi',
  },

  diagnostics: {
    title: 'Tanılama',
    note: 'Hata bildirimi için bilgiler. Kopyalamadan önce görürsünüz ve hiçbir şey kendiliğinden gönderilmez.',
    show: 'Tanılamayı göster',
    shown:
      'Hepsi bu: sürümler, ayarlar, sayılar, süreler ve hata türleri. Anahtar yok, numara yok, kod yok, site yok.',
  },
};
