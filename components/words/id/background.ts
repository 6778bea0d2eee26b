// What the background says in Indonesian: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'Ambil nomor dengan SecureSMS',
    fillNumber: 'Isikan nomor saya',
    fillCode: 'Isikan kode',
    wait: 'Menunggu kode, sisa {left}',
    more: 'Lainnya',
    hideHere: 'Sembunyikan di situs ini',
    hideEverywhere: 'Sembunyikan di semua situs',
  },
  menu: {
    getNumber: 'Ambil nomor untuk situs ini',
    fillNumber: 'Isikan nomor saya',
    fillCode: 'Isikan kode',
  },

  notification: {
    sms: (entry) => newSms(entry, `SMS untuk ${entry.service.name}`),
    stopped: (entry) =>
      stoppedSms(
        entry,
        `SMS untuk ${entry.service.name}`,
        'SMS datang sebelum pembatalan: nomor tetap milik Anda dan terbayar.',
      ),
    unknown: ({ service }) => ({
      title: `${service.name}: pembelian tanpa jawaban`,
      message: 'Buka SecureSMS untuk melihat saldo Anda. Tidak ada yang dibeli lagi dengan sendirinya.',
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}: tidak ada SMS`,
      message:
        refund === 'seen'
          ? `Nomor dibatalkan, dan ${money(refunded)} kembali.`
          : 'Nomor dibatalkan; pengembalian belum terlihat.',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}: waktu nomor habis`,
      message: `Tidak ada SMS. ${money(cost ?? 0)} seharusnya kembali; kami memantaunya.`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}: dikembalikan`,
      message: `${money(refunded)} kembali ke saldo Anda.`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}: satu nomor seharga ${money(cost ?? maxPrice)}`,
    message: `${phoneForms(digits ?? '').international} · kodenya diisikan di tempat Anda membelinya.`,
  }),

  keyNotification: {
    title: 'SecureSMS tidak menerima kunci Anda',
    message: 'Buka SecureSMS dan tempel kunci yang berlaku. Nomor Anda tersimpan dan akan berlanjut.',
  },

  lockNotification: {
    title: 'Satu nomor menunggu: SecureSMS terkunci',
    message: 'Buka SecureSMS dan masukkan frasa sandi: lalu kami lanjutkan.',
  },

  pointing: {
    phone: 'Klik kolom untuk nomor Anda',
    code: 'Klik kolom untuk kode Anda',
    keys: 'Tab dan Enter juga bisa · Esc membatalkan',
    none: 'Tidak ada kolom di sini',
    cancel: 'Batal',
    cannot: {
      'no-field': 'Tidak ada kolom teks di sini. Klik kolomnya langsung.',
      locked: 'Halaman mengunci kolom ini. Buka dulu kuncinya, atau klik yang lain.',
      password: 'Ini kolom sandi: tidak ada yang diisikan di sana.',
      'other-type': 'Kolom ini untuk hal lain, seperti alamat email atau tanggal.',
      hidden: 'Kolom ini tersembunyi atau tertutup: tidak ada yang diisikan di sana.',
      frame: 'Bagian ini milik situs lain. Kami tidak bisa mengisinya: silakan salin.',
    },
    remembered: 'Diingat untuk situs ini',
    rememberedNone: 'Diingat: tidak ada yang diisikan di sini',
    refused: 'Terlalu lama. Tekan “Bukan kolom ini?” di jendela ekstensi lagi.',
  },
};
