// What the list of numbers says in Turkish.
import { money } from '../../format.ts';
import { clock } from '../../time.ts';
import type { NumbersPart } from '../parts.ts';

export const numbers: NumbersPart = {
  numbers: {
    title: 'Numaralarınız',
    empty: 'Henüz numara yok',
    emptyHint: 'Yukarıdan alın: numara sayfaya yazılır, SMS ile gelen kod da.',
    copyNumber: 'Numarayı kopyala',
    copyCode: 'Kodu kopyala',
    fill: 'Doldur',
    another: 'Bir kod daha',
    done: 'Bitti',
    cancel: 'İptal et',
    cancelIn: (left) => ` · ${left} sonra`,
    cancelsIn: (left) => `${left} sonra iptal edilir`,
    cancelsUnlocked: 'Kilidi açtığınızda iptal edilir',
    cancelling: 'İptal ediliyor…',
    keep: 'Numarayı tut',
    keepOn: 'Tut',
    instead: 'Başkasını dene',
    insteadTitle: 'Bu numarayı iptal eder ve fiyatıyla başka birini sunar',
    insteadOf: 'Şimdi başkasını alın:',
    insteadProvider: (country, price) => `${country}, başka sağlayıcı · ${money(price)}`,
    insteadCountry: (country, price) => `${country} · ${money(price)}`,
    insteadNone: (service) => `Şu anda ${service} için başka numara yok.`,
    insteadNoneKept: 'Bu numara sürüyor.',
    textDropped: 'Kod artık saklanmıyor',
    dismiss: 'Kaldır',
    copied: 'Kopyalandı',
    typed: 'yazıldı',
    timeLeft: (left) => `${left} kaldı`,
    code: 'Kod',
    earlierCode: 'Önceki kod',
    message: 'Mesajın tamamı',
    newCode: (code, service) => `${service} için yeni kod: ${code}`,
    newMessage: (service) => `${service} için yeni mesaj`,
    whatToDo: 'Ne yapmalı',
  },

  status: {
    asking: "SecureSMS'ten numara isteniyor…",
    toType: 'Yazılmaya hazır: telefon alanı bekleniyor',
    typed: 'Sayfaya yazıldı',
    noField: 'Burada telefon alanı yok: kopyalandı',
    noFieldCopy: 'Burada telefon alanı yok: kopyalayın',
    failed: 'Sayfa kabul etmedi: kopyalayın',
    otherCountry: 'Bu form yalnızca başka bir ülkenin numaralarını alıyor: kopyalandı',
    otherCountryCopy: 'Bu form yalnızca başka bir ülkenin numaralarını alıyor: kopyalayın',
    taken: 'Alanda başka bir şey var: “Doldur” onu değiştirir',
    cutOff: "SecureSMS'in yanıtı yarıda kesildi, numara bilinmiyor. İptal ederseniz para geri gelir",
    locked: 'Kilidi açtığınızda sürer',
    otherAccount: 'Başka bir anahtarla alındı: sürdürmek için o anahtarı yapıştırın',
    waitingSms: 'SMS bekleniyor',
    waitingAnother: 'Bir kod daha bekleniyor',
    cancelled: 'İptal edildi',
    cancelSent: "SecureSMS'ten iptal istendi; yanıtı henüz gelmedi",
    givesUp: (at) => `SMS gelmezse saat ${clock(at)} itibarıyla geri verilir`,
    gaveUp: 'SMS gelmedi: kendiliğinden iptal edildi',
    stopped: 'Önce bir SMS geldi, bu yüzden numara iptal edilmedi.',
    staysPaid: (amount) => `${money(amount)} ödenmiş kalır, kod sizindir.`,
    stoppedUnread: "SecureSMS'te bu numara için zaten bir SMS var, bu yüzden iptal edilmedi.",
    stoppedUnreadNext: 'Onu getiriyoruz.',
    expired: 'Süresi doldu',
    done: 'Bitti',
    refused: 'Alınmadı',
    noMoney: 'Para alınmadı.',
    askedBack: (amount) => `${money(amount)} geri istendi · iade henüz görünmüyor`,
    comesBack: (amount) => `${money(amount)} geri gelmeli · iade henüz görünmüyor`,
    mayBeIn: (amount, rise) =>
      `${money(amount)} iadesi tek başına görünmedi: bakiyeniz ${money(rise)} arttı, bunun içinde olabilir`,
    givenBack: (amount) => `${money(amount)} geri verildi`,
    paid: (amount) => `${money(amount)} ödendi`,
  },

  unknown: {
    noAnswer: 'Numara istedik ve yanıt alamadık.',
    saidNo: 'SecureSMS numara vermedi, yine de para eksildi.',
    fell: (by) => `Bakiyeniz ${money(by)} azaldı.`,
    same: 'Bakiyeniz aynı: şimdiye kadar para alınmadı.',
    notRead: 'Bakiyenizi okuyamadık, bu yüzden ödenmiş olabilir.',
    unclear: 'Başka para geri geldi ya da gelecek, bu yüzden bakiyeden anlaşılmıyor.',
    todoFell: (at) =>
      `SecureSMS'e girin ve saat ${clock(at)} sırasında alınmış bir numara arayın. Varsa orada kullanın. ` +
      'Yoksa desteğe bu saati ve tutarı bildirin. Kendiliğimizden yeniden bir şey almayız.',
    todoSame: 'Hiçbir şey. Bunu kaldırın ve istediğinizde yeniden numara alın.',
    todoNotRead: (at) =>
      `SecureSMS'te bakiyenize ve numaralarınıza bakın: saat ${clock(at)} sırasında bir alım var mı? ` +
      'Kendiliğimizden yeniden bir şey almayız.',
    account: "SecureSMS'i aç",
  },

  odd: {
    overcharge: (by) => `Bakiyeniz bu numaranın fiyatından ${money(by)} daha fazla azaldı.`,
    overchargeNext: 'SecureSMS birden fazla satmış olabilir; hesabınıza bakın.',
  },
};
