// What the popup's places, the history and the wallet say in Indonesian.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'Sedang dibeli',
  unknown: 'Pembelian tanpa jawaban',
  refused: 'Tidak dibeli',
  waiting: 'Menunggu SMS',
  received: 'SMS diterima',
  cancelling: 'Sedang dibatalkan',
  cancelled: 'Dibatalkan',
  expired: 'Tidak ada SMS',
  done: 'SMS diterima',
};

export const places: PlacesPart = {
  places: { label: 'Bagian', numbers: 'Nomor', history: 'Riwayat', wallet: 'Dompet' },

  history: {
    title: 'Riwayat',
    empty: 'Belum ada apa-apa',
    emptyHint: 'Nomor yang Anda ambil tercatat di sini, dengan biayanya dan seberapa cepat kodenya datang.',
    totals: 'Keseluruhan',
    since: (day) => `Sejak ${day}`,
    spent: 'Terpakai',
    returned: 'Dikembalikan',
    success: 'Dapat SMS',
    wait: 'Biasanya menunggu',
    none: '–',
    unsaid: 'belum ada keterangan',
    ofAll: (some, all) => `${number(some)} dari ${number(all)}`,
    percent: (some, all) => share(some / all),
    due: (amount) => `${money(amount)} seharusnya kembali dan belum terlihat: dihitung sebagai terpakai.`,
    perDay: (days) => `Pengeluaran, ${days} hari terakhir`,
    perDayNone: (days) => `Tidak ada pengeluaran dalam ${days} hari terakhir.`,
    perDayOthers: 'Tidak ada pengeluaran pada hari lainnya.',
    onDay: (amount, day) => `${day}: ${money(amount)}`,
    day: 'Hari',
    byService: 'Menurut layanan',
    byCountry: 'Menurut negara',
    service: 'Layanan',
    country: 'Negara',
    showAll: (count) => `Tampilkan semua (${number(count)})`,
    numbers: 'Nomor sebelumnya',
    search: 'Cari nomor sebelumnya',
    searchHint: 'Layanan, negara, situs, atau angka',
    noMatch: (query) => `Tidak ada nomor untuk “${query}”.`,
    found: (count) => `${number(count)} nomor ditemukan`,
    more: (count) => `Tampilkan ${number(count)} lagi`,
    older: (count) => `${number(count)} nomor yang lebih lama hanya ada di berkas.`,
    noNumber: 'Nomor tidak diketahui',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? 'Menunggu kode lain' : outcomes[phase],
    afterWait: (ms) => `setelah ${duration(ms)}`,
    back: (amount) => `${money(amount)} dikembalikan`,
    notBack: 'pengembalian belum terlihat',
    export: 'Simpan semua sebagai berkas',
  },

  wallet: {
    balance: 'Saldo',
    read: (age) => `Dibaca ${ago(age) ?? 'baru saja'}`,
    readAgain: 'Baca lagi',
    missing: (service, price) => `Nomor untuk ${service} seharga ${money(price)}.`,
    low: 'Rendah',
    lowLabel: 'Saldo rendah: isi saldo',
    topUp: 'Isi saldo',
    coin: 'Koin',
    onTron: (coin) => `${coins[coin]} di Tron`,
    asking: 'Meminta alamat ke SecureSMS',
    address: (coin) => `Alamat untuk ${coins[coin]} di Tron`,
    qr: (coin) => `Kode QR alamat untuk ${coins[coin]} di Tron`,
    copy: 'Salin alamat',
    copied: 'Alamat disalin',
    only: (coin) => `Kirim hanya ${coins[coin]}, dan hanya lewat jaringan Tron.`,
    lost: 'Kiriman dengan koin lain atau lewat jaringan lain tidak sampai dan hilang.',
    whose:
      'SecureSMS mengatakan alamat ini milik Anda; kami memeriksa bahwa ini alamat Tron, bukan milik siapa. ' +
      'Setelah menempelkannya, cocokkan karakter awal dan akhirnya.',
    noAddress: 'Jadi tidak ada alamat untuk ditampilkan. Saldo dan nomor Anda tetap seperti semula.',
  },
};
