// Arabic: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'ربما',
  favourites: 'المفضلة',
  recent: 'الأخيرة',
  all: 'كل الخدمات',
  favourite: 'مفضلة',
  star: (name) => `إضافة ${name} إلى المفضلة`,
  unstar: (name) => `إزالة ${name} من المفضلة`,
  order: 'ترتيب البلدان',
  best: 'الأفضل',
  price: 'السعر',
  inStock: 'المتوفر',
  own: (worked, tried) => `وصلت الرسالة ${number(worked)} من ${number(tried)} مرات`,

  terms: 'المزوّدون وحد السعر',
  termsSet: (providers, limit) =>
    [
      providers === 0
        ? ''
        : plural(providers, {
            one: 'مزوّد واحد',
            two: 'مزوّدان',
            few: '# مزوّدين',
            many: '# مزوّدًا',
            other: '# مزوّد',
          }),
      limit === null ? '' : `${money(limit)} على الأكثر`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'المزوّدون',
  provider: (id) => `المزوّد ${id}`,
  providersWhy: 'اختر واحدًا أو أكثر. إن لم تختر أحدًا، يبيع الأرخص.',
  providersNone: 'لا أرقام لدى أي مزوّد هنا الآن.',
  limit: 'أقصى ما تدفعه، بالدولار',
  limitWhy: 'إذا ارتفع السعر إلى هذا المبلغ أثناء الشراء، يُشترى الرقم مع ذلك.',
  limitUnreadable: 'اكتب مبلغًا مثل 0.50.',
  limitOverCap: (cap) => `حدّك للرقم الواحد هو ${money(cap)}. يمكنك تغييره في الإعدادات.`,
  getUpTo: (price) => `الحصول على رقم · ${money(price)} على الأكثر`,
  overLimit: (limit, price) => `لا شيء بسعر ${money(limit)} أو أقل: الأرخص بسعر ${money(price)}.`,
  overLimitNext: 'ارفع حد السعر أو اختر بلدًا آخر.',
  pricesFrom: (ago) => `الأسعار كما كانت ${ago}`,
  providersEmpty: 'لم يبقَ شيء لدى المزوّدين الذين اخترتهم.',
  providersEmptyNext: 'اختر غيرهم، أو لا تختر أحدًا للشراء من أي مزوّد.',
};
