// What the list of numbers says in Arabic.
import { money } from '../../format.ts';
import { clock } from '../../time.ts';
import type { NumbersPart } from '../parts.ts';

export const numbers: NumbersPart = {
  numbers: {
    title: 'أرقامك',
    empty: 'لا أرقام بعد',
    emptyHint: 'احصل على رقم من الأعلى: نكتبه في الصفحة، ونكتب الرمز الذي يصل في الرسالة.',
    copyNumber: 'نسخ الرقم',
    copyCode: 'نسخ الرمز',
    fill: 'ملء',
    another: 'رمز آخر',
    done: 'تم',
    cancel: 'إلغاء',
    cancelIn: (left) => ` · بعد ${left}`,
    cancelsIn: (left) => `يُلغى بعد ${left}`,
    cancelsUnlocked: 'يُلغى عند فتح القفل',
    cancelling: 'جارٍ الإلغاء…',
    keep: 'الاحتفاظ بالرقم',
    keepOn: 'احتفظ به',
    instead: 'جرّب غيره',
    insteadTitle: 'يلغي هذا الرقم ويعرض رقمًا آخر بسعره',
    insteadOf: 'احصل على غيره الآن:',
    insteadProvider: (country, price) => `${country}، مزوّد آخر · ${money(price)}`,
    insteadCountry: (country, price) => `${country} · ${money(price)}`,
    insteadNone: (service) => `لا يوجد رقم آخر لـ ${service} الآن.`,
    insteadNoneKept: 'هذا الرقم مستمر.',
    textDropped: 'لم يعد الرمز محفوظًا',
    dismiss: 'إزالة',
    copied: 'تم النسخ',
    typed: 'كُتب',
    timeLeft: (left) => `بقي ${left}`,
    code: 'الرمز',
    earlierCode: 'رمز سابق',
    message: 'الرسالة كاملة',
    newCode: (code, service) => `رمز جديد لـ ${service}: ${code}`,
    newMessage: (service) => `رسالة جديدة لـ ${service}`,
    whatToDo: 'ما العمل',
  },

  status: {
    asking: 'جارٍ طلب رقم من SecureSMS…',
    toType: 'جاهز للكتابة: بانتظار خانة الهاتف',
    typed: 'كُتب في الصفحة',
    noField: 'لا توجد خانة هاتف هنا: تم النسخ',
    noFieldCopy: 'لا توجد خانة هاتف هنا: انسخه',
    failed: 'لم تقبله الصفحة: انسخه',
    otherCountry: 'هذا النموذج لا يقبل إلا أرقام بلد آخر: تم النسخ',
    otherCountryCopy: 'هذا النموذج لا يقبل إلا أرقام بلد آخر: انسخه',
    taken: 'في الخانة شيء آخر: «ملء» يستبدله',
    cutOff: 'انقطع رد SecureSMS فالرقم غير معروف. الإلغاء يعيد المال',
    locked: 'يتابع عند فتح القفل',
    otherAccount: 'اشتُري بمفتاح آخر: ألصق ذلك المفتاح للمتابعة',
    waitingSms: 'بانتظار الرسالة',
    waitingAnother: 'بانتظار رمز آخر',
    cancelled: 'أُلغي',
    cancelSent: 'طلبنا الإلغاء من SecureSMS؛ لم يصل الرد بعد',
    givesUp: (at) => `يُعاد في ${clock(at)} إن لم تصل رسالة`,
    gaveUp: 'لم تصل رسالة: أُلغي تلقائيًا',
    stopped: 'وصلت رسالة أولًا، فلم يُلغَ هذا الرقم.',
    staysPaid: (amount) => `يبقى ${money(amount)} مدفوعًا، والرمز لك.`,
    stoppedUnread: 'لدى SecureSMS رسالة لهذا الرقم، فلم يُلغَ.',
    stoppedUnreadNext: 'نحن نجلبها.',
    expired: 'انتهى وقته',
    done: 'تم',
    refused: 'لم يُشترَ',
    noMoney: 'لم يُخصم شيء.',
    askedBack: (amount) => `طلبنا إعادة ${money(amount)} · لم تظهر بعد`,
    comesBack: (amount) => `يُفترض أن يعود ${money(amount)} · لم يظهر بعد`,
    mayBeIn: (amount, rise) =>
      `لم تظهر إعادة ${money(amount)} وحدها: زاد رصيدك ${money(rise)}، وقد تكون ضمنها`,
    givenBack: (amount) => `أُعيد ${money(amount)}`,
    paid: (amount) => `دُفع ${money(amount)}`,
  },

  unknown: {
    noAnswer: 'طلبنا رقمًا ولم يصلنا رد.',
    saidNo: 'رفضت SecureSMS إعطاء رقم، ومع ذلك نقص المال.',
    fell: (by) => `نقص رصيدك ${money(by)}.`,
    same: 'رصيدك كما هو: لم يُخصم شيء حتى الآن.',
    notRead: 'تعذرت قراءة رصيدك، فربما دُفع ثمنه.',
    unclear: 'عاد مال آخر أو سيعود، فلا يوضح الرصيد ما حدث.',
    todoFell: (at) =>
      `سجّل الدخول إلى SecureSMS وابحث عن رقم اشتُري في ${clock(at)}. إن وجدته فاستخدمه هناك. ` +
      'وإلا فأخبر الدعم بهذا الوقت والمبلغ. لا نشتري شيئًا مرة أخرى من تلقاء أنفسنا.',
    todoSame: 'لا شيء. أزل هذا واحصل على رقم متى شئت.',
    todoNotRead: (at) =>
      `انظر في رصيدك وأرقامك لدى SecureSMS: هل من شراء في ${clock(at)}. ` +
      'لا نشتري شيئًا مرة أخرى من تلقاء أنفسنا.',
    account: 'فتح SecureSMS',
  },

  odd: {
    overcharge: (by) => `نقص رصيدك ${money(by)} زيادةً على ثمن هذا الرقم.`,
    overchargeNext: 'ربما باعت SecureSMS أكثر من رقم؛ راجع حسابك.',
  },
};
