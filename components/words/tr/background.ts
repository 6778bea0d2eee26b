// What the background says in Turkish: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'SecureSMS ile numara al',
    fillNumber: 'Numaramı yaz',
    fillCode: 'Kodu yaz',
    wait: 'Kod bekleniyor, kalan {left}',
    more: 'Daha fazla',
    hideHere: 'Bu sitede gizle',
    hideEverywhere: 'Tüm sitelerde gizle',
  },
  menu: {
    getNumber: 'Bu site için numara al',
    fillNumber: 'Numaramı yaz',
    fillCode: 'Kodu yaz',
  },

  notification: {
    sms: (entry) => newSms(entry, `${entry.service.name} için SMS`),
    stopped: (entry) =>
      stoppedSms(
        entry,
        `${entry.service.name} için SMS`,
        'İptalden önce geldi: numara sizin ve ödenmiş kalır.',
      ),
    unknown: ({ service }) => ({
      title: `${service.name}: bir alıma yanıt gelmedi`,
      message:
        "Bakiyenizin ne dediğini görmek için SecureSMS'i açın. Hiçbir şey kendiliğinden yeniden alınmaz.",
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}: SMS gelmedi`,
      message:
        refund === 'seen'
          ? `Numara iptal edildi ve ${money(refunded)} geri geldi.`
          : 'Numara iptal edildi; iade henüz görünmüyor.',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}: numaranın süresi doldu`,
      message: `SMS gelmedi. ${money(cost ?? 0)} geri gelmeli; izliyoruz.`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}: geri verildi`,
      message: `${money(refunded)} bakiyenize geri geldi.`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}: ${money(cost ?? maxPrice)} karşılığında bir numara`,
    message: `${phoneForms(digits ?? '').international} · kodu, onu aldığınız yere yazılır.`,
  }),

  keyNotification: {
    title: 'SecureSMS anahtarınızı kabul etmiyor',
    message: "SecureSMS'i açıp geçerli anahtarı yapıştırın. Numaralarınız saklanıyor ve sonra sürer.",
  },

  lockNotification: {
    title: 'Bir numara bekliyor: SecureSMS kilitli',
    message: "SecureSMS'i açıp parolanızı girin: o zaman sürdürürüz.",
  },

  pointing: {
    phone: 'Numaranız için alana tıklayın',
    code: 'Kodunuz için alana tıklayın',
    keys: 'Tab ve Enter da olur · Esc vazgeçer',
    none: 'Burada böyle alan yok',
    cancel: 'Vazgeç',
    cannot: {
      'no-field': 'Burada metin alanı yok. Alanın kendisine tıklayın.',
      locked: 'Sayfa bu alanı kilitlemiş. Önce kilidini açın ya da başkasına tıklayın.',
      password: 'Bu bir parola alanı: oraya bir şey yazılmaz.',
      'other-type': 'Bu alan başka bir şey için, örneğin e-posta ya da tarih.',
      hidden: 'Bu alan gizli ya da örtülü: oraya bir şey yazılmaz.',
      frame: 'Bu bölüm başka bir siteye ait. Oraya yazamayız: kopyalayın.',
    },
    remembered: 'Bu site için hatırlandı',
    rememberedNone: 'Hatırlandı: buraya bir şey yazılmaz',
    refused: 'Çok uzun sürdü. Pencerede yeniden “Bu alan değil mi?” düğmesine basın.',
  },
};
