// What the popup says in Arabic: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'الإعدادات',
  balance: (amount) => `الرصيد ${money(amount)}`,
  balanceUnread: 'لم يُقرأ الرصيد بعد',
  tryAgain: 'حاول مجددًا',
  loading: 'جارٍ التحميل',

  key: {
    title: 'مفتاح SecureSMS الخاص بك',
    label: 'مفتاح API',
    save: 'حفظ المفتاح',
    checking: 'جارٍ التحقق…',
    why: 'نتحقق من المفتاح لدى SecureSMS مرة واحدة، ثم يمكنك الحصول على أرقام.',
    privacy: 'يبقى مفتاحك على هذا الحاسوب، في خلفية هذه الإضافة.',
    onlyTo: (host) => `لا يصل إلا إلى ${host}، ولا يمكن لأي صفحة قراءته.`,
    where: 'أين تجده: سجّل الدخول إلى SecureSMS، وافتح صفحة API، وأدخل كلمة المرور لعرض المفتاح.',
    open: 'فتح SecureSMS',
  },

  buy: {
    region: 'احصل على رقم',
    forHost: 'لموقع',
    noHost: 'لا يوجد في هذه الصفحة نموذج تسجيل يمكننا الكتابة فيه؛ يمكنك نسخ الرقم.',
    service: 'الخدمة',
    country: 'البلد',
    searchService: 'ابحث عن خدمة',
    searchCountry: 'ابحث عن بلد',
    noMatch: (query) => `لا نتائج لـ«${query}».`,
    more: (count) => `${number(count)} أخرى: اكتب للعثور عليها.`,
    get: 'احصل على رقم',
    getFor: (price) => `احصل على رقم · ${money(price)}`,
    asking: 'جارٍ طلب رقم…',
    pickService: 'اختر الغرض من الرقم.',
    pickCountry: 'اختر بلدًا.',
    stock: (count) => `المتوفر: ${number(count)}`,
    stockAtPrice: (count) => `المتوفر بهذا السعر: ${number(count)}`,
    moreFrom: (count, price) => `${number(count)} أخرى من ${money(price)}`,
    rowStock: (count) => (count === 0 ? 'نفد' : number(count)),
    suggest: (country, price) => `جرّب ${country} · ${money(price)}`,
    misfit: (country) => `النموذج في هذه الصفحة لا يقبل أرقامًا من ${country}.`,
    fitted: 'اختير ليناسب النموذج في هذه الصفحة.',
    noneAnywhere: (service) => `لا توجد أرقام لـ ${service} في أي بلد الآن. حاول لاحقًا.`,
  },
};
