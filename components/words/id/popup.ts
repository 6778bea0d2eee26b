// What the popup says in Indonesian: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'Setelan',
  balance: (amount) => `Saldo ${money(amount)}`,
  balanceUnread: 'Saldo belum dibaca',
  tryAgain: 'Coba lagi',
  loading: 'Memuat',

  key: {
    title: 'Kunci SecureSMS Anda',
    label: 'Kunci API',
    save: 'Simpan kunci',
    checking: 'Memeriksa…',
    why: 'Kami memeriksa kunci ke SecureSMS sekali, lalu Anda bisa mengambil nomor.',
    privacy: 'Kunci Anda tetap di komputer ini, di latar belakang ekstensi ini.',
    onlyTo: (host) => `Hanya ${host} yang menerimanya; tidak ada halaman yang dapat membacanya.`,
    where:
      'Cara menemukannya: masuk ke SecureSMS, buka halaman API, dan ketik sandi Anda untuk melihat kunci.',
    open: 'Buka SecureSMS',
  },

  buy: {
    region: 'Ambil nomor',
    forHost: 'untuk',
    noHost: 'Halaman ini tidak punya formulir yang bisa kami isi; Anda bisa menyalin nomornya.',
    service: 'Layanan',
    country: 'Negara',
    searchService: 'Cari layanan',
    searchCountry: 'Cari negara',
    noMatch: (query) => `Tidak ada hasil untuk “${query}”.`,
    more: (count) => `${number(count)} lagi: ketik untuk menemukannya.`,
    get: 'Ambil nomor',
    getFor: (price) => `Ambil nomor · ${money(price)}`,
    asking: 'Meminta nomor…',
    pickService: 'Pilih untuk apa nomor ini.',
    pickCountry: 'Pilih negara.',
    stock: (count) => `${number(count)} tersedia`,
    stockAtPrice: (count) => `${number(count)} tersedia dengan harga ini`,
    moreFrom: (count, price) => `${number(count)} lagi mulai ${money(price)}`,
    rowStock: (count) => (count === 0 ? 'habis' : number(count)),
    suggest: (country, price) => `Coba ${country} · ${money(price)}`,
    misfit: (country) => `Formulir di halaman ini tidak menerima nomor dari ${country}.`,
    fitted: 'Dipilih agar cocok dengan formulir di halaman ini.',
    noneAnywhere: (service) =>
      `Tidak ada negara yang punya nomor untuk ${service} sekarang. Coba lagi nanti.`,
  },
};
