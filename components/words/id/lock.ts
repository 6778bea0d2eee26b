// What is said of the passphrase in Indonesian: where it is asked for, and where it is set.
import { number } from '../../format.ts';
import type { LockPart } from '../parts.ts';

export const lock: LockPart = {
  title: 'Kunci Anda terkunci',
  why: 'Masukkan frasa sandi untuk kembali mendapat nomor dan kode.',
  passphrase: 'Frasa sandi',
  unlock: 'Buka kunci',
  unlocking: 'Membuka…',
  waits: (count) => `${number(count)} nomor menunggu. Kami lanjutkan begitu Anda membukanya.`,
  forgotten: 'Lupa?',
  forgottenNext: 'Lupakan kunci di setelan, lalu tempel lagi. Nomor Anda tetap ada.',
  lockNow: 'Kunci sekarang',

  heading: 'Frasa sandi',
  what: 'Mengunci kunci API setiap kali peramban dimulai, sampai Anda memasukkan frasa sandi. Orang yang memakai komputer ini selama terkunci tidak bisa membaca kunci maupun membelanjakan uang Anda. Sampai Anda membukanya, tidak ada nomor yang dibeli dan tidak ada kode yang diminta.',
  lost: 'Frasa sandi tidak bisa dipulihkan siapa pun. Jika lupa, lupakan kunci di sini dan tempel lagi; nomor Anda tetap ada.',
  isSet: 'Kunci API dikunci dengan frasa sandi setiap kali peramban dimulai',
  set: 'Kunci dengan frasa sandi',
  change: 'Ganti frasa sandi',
  remove: 'Hapus frasa sandi',
  current: 'Frasa sandi sekarang',
  next: 'Frasa sandi baru',
  again: 'Frasa sandi baru sekali lagi',
  hint: 'Beberapa kata yang tidak saling berhubungan mudah diingat dan sulit ditebak.',
  short: 'Paling sedikit 8 karakter.',
  fair: 'Cukup. Satu dua kata lagi akan membuatnya sulit ditebak.',
  good: 'Cukup panjang sehingga sulit ditebak.',
  different: 'Keduanya tidak sama. Tidak ada yang diubah.',
  tooShort: 'Frasa sandi paling sedikit 8 karakter. Tidak ada yang diubah.',
  save: 'Simpan frasa sandi',
  cancel: 'Batal',
  saved: 'Frasa sandi disimpan',
  removed: 'Frasa sandi dihapus',
};
