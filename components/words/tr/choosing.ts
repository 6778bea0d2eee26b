// Turkish: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'Belki',
  favourites: 'Favoriler',
  recent: 'Son kullanılanlar',
  all: 'Tüm hizmetler',
  favourite: 'favori',
  star: (name) => `${name} favorilere ekle`,
  unstar: (name) => `${name} favorilerden çıkar`,
  order: 'Ülke sırası',
  best: 'En iyi',
  price: 'Fiyat',
  inStock: 'Stok',
  own: (worked, tried) => `SMS ${number(tried)} seferin ${number(worked)} tanesinde geldi`,

  terms: 'Sağlayıcılar ve fiyat sınırı',
  termsSet: (providers, limit) =>
    [
      providers === 0 ? '' : plural(providers, { one: '# sağlayıcı', other: '# sağlayıcı' }),
      limit === null ? '' : `en çok ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'Sağlayıcılar',
  provider: (id) => `Sağlayıcı ${id}`,
  providersWhy: 'Bir veya birkaç tane seçin. Seçmezseniz en ucuzu satar.',
  providersNone: 'Şu anda burada numarası olan sağlayıcı yok.',
  limit: 'En çok ödenecek tutar (dolar)',
  limitWhy: 'Satın alırken fiyat bu tutara kadar çıkarsa numara yine de alınır.',
  limitUnreadable: '0.50 gibi bir tutar yazın.',
  limitOverCap: (cap) => `Bir numara için sınırınız ${money(cap)}. Ayarlardan değiştirebilirsiniz.`,
  getUpTo: (price) => `Numara al · en çok ${money(price)}`,
  overLimit: (limit, price) => `${money(limit)} veya altında numara yok: en ucuzu ${money(price)}.`,
  overLimitNext: 'Fiyat sınırını yükseltin veya başka bir ülke seçin.',
  pricesFrom: (ago) => `fiyatlar ${ago} alındı`,
  providersEmpty: 'Seçtiğiniz sağlayıcılarda numara kalmadı.',
  providersEmptyNext: 'Başkalarını seçin ya da herhangi birinden almak için hiçbirini seçmeyin.',
};
