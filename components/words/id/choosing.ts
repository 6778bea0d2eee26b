// Indonesian: the choosers of service and country, and the terms of a purchase.
import { money, number, plural } from '../../format.ts';
import type { ChoosingPart } from '../parts.ts';

export const choosing: ChoosingPart = {
  perhaps: 'Mungkin',
  favourites: 'Favorit',
  recent: 'Terbaru',
  all: 'Semua layanan',
  favourite: 'favorit',
  star: (name) => `Tambahkan ${name} ke favorit`,
  unstar: (name) => `Hapus ${name} dari favorit`,
  order: 'Urutan negara',
  best: 'Terbaik',
  price: 'Harga',
  inStock: 'Stok',
  own: (worked, tried) => `SMS datang ${number(worked)} dari ${number(tried)} kali`,

  terms: 'Penyedia dan batas harga',
  termsSet: (providers, limit) =>
    [
      providers === 0 ? '' : plural(providers, { other: '# penyedia' }),
      limit === null ? '' : `paling banyak ${money(limit)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  providers: 'Penyedia',
  provider: (id) => `Penyedia ${id}`,
  providersWhy: 'Pilih satu atau beberapa. Jika tidak dipilih, yang termurah menjual.',
  providersNone: 'Saat ini tidak ada penyedia yang punya nomor di sini.',
  limit: 'Bayar paling banyak, dalam dolar',
  limitWhy: 'Jika harga naik sampai jumlah ini saat membeli, nomor tetap dibeli.',
  limitUnreadable: 'Tulis jumlah seperti 0.50.',
  limitOverCap: (cap) => `Batas Anda untuk satu nomor adalah ${money(cap)}. Ubah di pengaturan.`,
  getUpTo: (price) => `Ambil nomor · paling banyak ${money(price)}`,
  overLimit: (limit, price) =>
    `Tidak ada seharga ${money(limit)} atau kurang: yang termurah ${money(price)}.`,
  overLimitNext: 'Naikkan batas harga atau pilih negara lain.',
  pricesFrom: (ago) => `harga ${ago}`,
  providersEmpty: 'Penyedia yang Anda pilih sudah kehabisan.',
  providersEmptyNext: 'Pilih yang lain, atau jangan pilih agar bisa membeli dari siapa saja.',
};
