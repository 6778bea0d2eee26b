// Hindi: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'शायद',
  favourites: 'पसंदीदा',
  recent: 'हाल के',
  all: 'सभी सेवाएँ',
  favourite: 'पसंदीदा',
  star: (name) => `${name} को पसंदीदा में जोड़ें`,
  unstar: (name) => `${name} को पसंदीदा से हटाएँ`,
  order: 'देशों का क्रम',
  best: 'सबसे अच्छे',
  price: 'कीमत',
  inStock: 'स्टॉक',
  own: (worked, tried) => `${number(tried)} में से ${number(worked)} बार SMS आया`,

  terms: 'प्रदाता और कीमत की सीमा',
  termsSet: (providers, limit) =>
    [
      providers === 0 ? '' : plural(providers, { one: '# प्रदाता', other: '# प्रदाता' }),
      limit === null ? '' : `ज़्यादा से ज़्यादा ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'प्रदाता',
  provider: (id) => `प्रदाता ${id}`,
  providersWhy: 'एक या ज़्यादा चुनें। न चुनने पर सबसे सस्ता बेचता है।',
  providersNone: 'अभी यहाँ किसी प्रदाता के पास नंबर नहीं हैं।',
  limit: 'ज़्यादा से ज़्यादा भुगतान, डॉलर में',
  limitWhy: 'ख़रीदते समय कीमत यहाँ तक बढ़ जाए, तो भी नंबर ख़रीद लिया जाता है।',
  limitUnreadable: '0.50 जैसी राशि लिखें।',
  limitOverCap: (cap) => `एक नंबर के लिए आपकी सीमा ${money(cap)} है। इसे सेटिंग में बदलें।`,
  getUpTo: (price) => `नंबर लें · ज़्यादा से ज़्यादा ${money(price)}`,
  overLimit: (limit, price) => `${money(limit)} या उससे कम में कुछ नहीं: सबसे सस्ता ${money(price)} का है।`,
  overLimitNext: 'कीमत की सीमा बढ़ाएँ या दूसरा देश चुनें।',
  pricesFrom: (ago) => `कीमतें ${ago} की`,
  providersEmpty: 'चुने गए प्रदाताओं के पास कोई नहीं बचा।',
  providersEmptyNext: 'दूसरे चुनें, या किसी से भी ख़रीदने के लिए कोई न चुनें।',
};
