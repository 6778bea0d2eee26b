// What the list of numbers says in Indonesian.
import { money } from '../../format.ts';
import { clock } from '../../time.ts';
import type { NumbersPart } from '../parts.ts';

export const numbers: NumbersPart = {
  numbers: {
    title: 'Nomor Anda',
    empty: 'Belum ada nomor',
    emptyHint: 'Ambil satu di atas: nomor diisikan ke halaman, begitu juga kode yang datang lewat SMS.',
    copyNumber: 'Salin nomor',
    copyCode: 'Salin kode',
    fill: 'Isi',
    another: 'Kode lain',
    done: 'Selesai',
    cancel: 'Batalkan',
    cancelIn: (left) => ` · dalam ${left}`,
    cancelsIn: (left) => `Dibatalkan dalam ${left}`,
    cancelsUnlocked: 'Dibatalkan saat Anda membukanya',
    cancelling: 'Membatalkan…',
    keep: 'Pertahankan nomor',
    keepOn: 'Pertahankan',
    instead: 'Coba yang lain',
    insteadTitle: 'Membatalkan nomor ini dan menawarkan yang lain dengan harganya',
    insteadOf: 'Ambil yang lain sekarang:',
    insteadProvider: (country, price) => `${country}, penyedia lain · ${money(price)}`,
    insteadCountry: (country, price) => `${country} · ${money(price)}`,
    insteadNone: (service) => `Tidak ada nomor lain untuk ${service} saat ini.`,
    insteadNoneKept: 'Nomor ini tetap berjalan.',
    textDropped: 'Kode tidak disimpan lagi',
    dismiss: 'Singkirkan',
    copied: 'Disalin',
    typed: 'diisikan',
    timeLeft: (left) => `Sisa ${left}`,
    code: 'Kode',
    earlierCode: 'Kode sebelumnya',
    message: 'Pesan lengkap',
    newCode: (code, service) => `Kode baru untuk ${service}: ${code}`,
    newMessage: (service) => `Pesan baru untuk ${service}`,
    whatToDo: 'Apa yang harus dilakukan',
  },

  status: {
    asking: 'Meminta nomor ke SecureSMS…',
    toType: 'Siap diisikan: menunggu kolom telepon',
    typed: 'Diisikan ke halaman',
    noField: 'Tidak ada kolom telepon di sini: disalin',
    noFieldCopy: 'Tidak ada kolom telepon di sini: silakan salin',
    failed: 'Halaman tidak menerimanya: silakan salin',
    otherCountry: 'Formulir ini hanya menerima nomor negara lain: disalin',
    otherCountryCopy: 'Formulir ini hanya menerima nomor negara lain: silakan salin',
    taken: 'Kolom berisi hal lain: “Isi” menggantinya',
    cutOff: 'Jawaban SecureSMS terputus, jadi nomornya tidak diketahui. Pembatalan mengembalikan uang',
    locked: 'Berlanjut saat Anda membukanya',
    otherAccount: 'Dibeli dengan kunci lain: tempel kunci itu untuk melanjutkan',
    waitingSms: 'Menunggu SMS',
    waitingAnother: 'Menunggu kode lain',
    cancelled: 'Dibatalkan',
    cancelSent: 'Pembatalan diminta ke SecureSMS; jawabannya belum datang',
    givesUp: (at) => `Dikembalikan pukul ${clock(at)} jika tidak ada yang datang`,
    gaveUp: 'Tidak ada SMS: dibatalkan otomatis',
    stopped: 'SMS datang lebih dulu, jadi nomor ini tidak dibatalkan.',
    staysPaid: (amount) => `${money(amount)} tetap terbayar, dan kodenya milik Anda.`,
    stoppedUnread: 'SecureSMS sudah punya SMS untuk nomor ini, jadi tidak dibatalkan.',
    stoppedUnreadNext: 'Kami sedang mengambilnya.',
    expired: 'Waktunya habis',
    done: 'Selesai',
    refused: 'Tidak dibeli',
    noMoney: 'Tidak ada yang ditagih.',
    askedBack: (amount) => `${money(amount)} diminta kembali · belum terlihat`,
    comesBack: (amount) => `${money(amount)} seharusnya kembali · belum terlihat`,
    mayBeIn: (amount, rise) =>
      `Pengembalian ${money(amount)} tidak terlihat tersendiri: saldo Anda naik ${money(rise)}, mungkin termasuk di dalamnya`,
    givenBack: (amount) => `${money(amount)} dikembalikan`,
    paid: (amount) => `${money(amount)} dibayar`,
  },

  unknown: {
    noAnswer: 'Kami meminta nomor dan tidak mendapat jawaban.',
    saidNo: 'SecureSMS menolak memberi nomor, tetapi uang tetap berkurang.',
    fell: (by) => `Saldo Anda turun ${money(by)}.`,
    same: 'Saldo Anda tetap: sejauh ini tidak ada yang ditagih.',
    notRead: 'Kami tidak bisa membaca saldo Anda, jadi mungkin sudah dibayar.',
    unclear: 'Uang lain sudah atau akan kembali, jadi saldo tidak menjelaskannya.',
    todoFell: (at) =>
      `Masuk ke SecureSMS dan cari nomor yang dibeli pukul ${clock(at)}. Jika ada, pakai di sana. ` +
      'Jika tidak, beri tahu dukungan mereka waktu dan jumlah ini. Kami tidak membeli lagi dengan sendirinya.',
    todoSame: 'Tidak ada. Singkirkan ini dan ambil nomor lagi kapan saja.',
    todoNotRead: (at) =>
      `Lihat saldo dan nomor Anda di SecureSMS, apakah ada pembelian pukul ${clock(at)}. ` +
      'Kami tidak membeli lagi dengan sendirinya.',
    account: 'Buka SecureSMS',
  },

  odd: {
    overcharge: (by) => `Saldo Anda turun ${money(by)} lebih banyak dari harga nomor ini.`,
    overchargeNext: 'SecureSMS mungkin menjual lebih dari satu; periksa akun Anda.',
  },
};
