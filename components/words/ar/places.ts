// What the popup's places, the history and the wallet say in Arabic.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, plural, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'جارٍ شراؤه',
  unknown: 'لا رد على الشراء',
  refused: 'لم يُشترَ',
  waiting: 'بانتظار الرسالة',
  received: 'وصلت رسالته',
  cancelling: 'جارٍ إلغاؤه',
  cancelled: 'أُلغي',
  expired: 'لم تصل رسالة',
  done: 'وصلت رسالته',
};

const lastDays = (days: number) =>
  plural(days, {
    one: 'آخر يوم',
    two: 'آخر يومين',
    few: 'آخر # أيام',
    many: 'آخر # يومًا',
    other: 'آخر # يوم',
  });

export const places: PlacesPart = {
  places: { label: 'الأقسام', numbers: 'الأرقام', history: 'السجل', wallet: 'المحفظة' },

  history: {
    title: 'السجل',
    empty: 'لا شيء هنا بعد',
    emptyHint: 'تُعرض هنا الأرقام التي تحصل عليها، مع ثمنها وسرعة وصول رموزها.',
    totals: 'الإجمالي',
    since: (day) => `منذ ${day}`,
    spent: 'المُنفَق',
    returned: 'المُعاد',
    success: 'وصلت رسالته',
    wait: 'الانتظار المعتاد',
    none: '–',
    unsaid: 'لا شيء يقال بعد',
    ofAll: (some, all) => `${number(some)} من ${number(all)}`,
    percent: (some, all) => share(some / all),
    due: (amount) => `يُفترض أن يعود ${money(amount)} ولم يظهر بعد: يُحسب ضمن المُنفَق.`,
    perDay: (days) => `الإنفاق، ${lastDays(days)}`,
    perDayNone: (days) => `لم يُنفَق شيء في ${lastDays(days)}.`,
    perDayOthers: 'لم يُنفَق شيء في الأيام الأخرى.',
    onDay: (amount, day) => `${day}: ${money(amount)}`,
    day: 'اليوم',
    byService: 'حسب الخدمة',
    byCountry: 'حسب البلد',
    service: 'الخدمة',
    country: 'البلد',
    showAll: (count) => `عرض الكل (${number(count)})`,
    numbers: 'الأرقام السابقة',
    search: 'البحث في الأرقام السابقة',
    searchHint: 'خدمة أو بلد أو موقع أو جزء من الرقم',
    noMatch: (query) => `لم يُعثر على رقم لـ«${query}».`,
    found: (count) =>
      plural(count, {
        zero: 'لم يُعثر على رقم',
        one: 'عُثر على رقم واحد',
        two: 'عُثر على رقمين',
        few: 'عُثر على # أرقام',
        many: 'عُثر على # رقمًا',
        other: 'عُثر على # رقم',
      }),
    more: (count) => `عرض ${number(count)} أخرى`,
    older: (count) =>
      plural(count, {
        one: 'رقم واحد أقدم موجود في الملف فقط.',
        two: 'رقمان أقدم موجودان في الملف فقط.',
        few: '# أرقام أقدم موجودة في الملف فقط.',
        many: '# رقمًا أقدم موجودة في الملف فقط.',
        other: '# رقم أقدم موجودة في الملف فقط.',
      }),
    noNumber: 'الرقم غير معروف',
    outcome: ({ phase, sms }) => (phase === 'waiting' && sms !== null ? 'بانتظار رمز آخر' : outcomes[phase]),
    afterWait: (ms) => `بعد ${duration(ms)}`,
    back: (amount) => `أُعيد ${money(amount)}`,
    notBack: 'لم تظهر الإعادة بعد',
    export: 'حفظ كل شيء في ملف',
  },

  wallet: {
    balance: 'الرصيد',
    read: (age) => `قُرئ ${ago(age) ?? 'الآن'}`,
    readAgain: 'إعادة القراءة',
    missing: (service, price) => `ثمن رقم لـ ${service} هو ${money(price)}.`,
    low: 'منخفض',
    lowLabel: 'الرصيد منخفض: اشحنه',
    topUp: 'شحن الرصيد',
    coin: 'العملة الرقمية',
    onTron: (coin) => `${coins[coin]} على Tron`,
    asking: 'جارٍ طلب العنوان من SecureSMS',
    address: (coin) => `عنوان ${coins[coin]} على Tron`,
    qr: (coin) => `رمز QR لعنوان ${coins[coin]} على Tron`,
    copy: 'نسخ العنوان',
    copied: 'تم نسخ العنوان',
    only: (coin) => `لا ترسل إلا ${coins[coin]}، وعلى شبكة Tron فقط.`,
    lost: 'ما يُرسَل بعملة أخرى أو على شبكة أخرى لا يصل ويضيع.',
    whose:
      'تقول SecureSMS إن هذا العنوان لك؛ ونحن نتحقق من أنه عنوان Tron، لا من صاحبه. ' +
      'بعد لصقه، قارن الأحرف الأولى والأخيرة منه.',
    noAddress: 'لذلك لا عنوان لعرضه. رصيدك وأرقامك كما كانت.',
  },
};
