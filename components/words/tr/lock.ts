// What is said of the passphrase in Turkish: where it is asked for, and where it is set.
import { number } from '../../format.ts';
import type { LockPart } from '../parts.ts';

export const lock: LockPart = {
  title: 'Anahtarınız kilitli',
  why: 'Yeniden numara ve kod almak için parolanızı girin.',
  passphrase: 'Parola',
  unlock: 'Kilidi aç',
  unlocking: 'Kilit açılıyor…',
  waits: (count) => `${number(count)} numara bekliyor. Kilidi açar açmaz sürdürürüz.`,
  forgotten: 'Unuttunuz mu?',
  forgottenNext: 'Ayarlarda anahtarı unutun ve yeniden yapıştırın. Numaralarınız kalır.',
  lockNow: 'Şimdi kilitle',

  heading: 'Parola',
  what: 'Tarayıcı her başladığında, siz parolayı girene dek anahtarı kilitler. Kilitliyken bu bilgisayara erişen biri ne anahtarı okuyabilir ne de paranızı harcayabilir. Siz kilidi açana dek numara alınmaz ve kod sorulmaz.',
  lost: 'Parolayı kimse geri getiremez. Unutursanız anahtarı burada unutun ve yeniden yapıştırın; numaralarınız kalır.',
  isSet: 'Anahtar, tarayıcı her başladığında parolayla kilitlenir',
  set: 'Parolayla kilitle',
  change: 'Parolayı değiştir',
  remove: 'Parolayı kaldır',
  current: 'Şimdiki parola',
  next: 'Yeni parola',
  again: 'Yeni parola bir kez daha',
  hint: 'Birbiriyle ilgisiz birkaç sözcük akılda kolay kalır ve zor tahmin edilir.',
  short: 'En az 8 karakter.',
  fair: 'Olur. Bir iki sözcük daha eklerseniz tahmini zorlaşır.',
  good: 'Zor tahmin edilecek kadar uzun.',
  different: 'İkisi aynı değil. Hiçbir şey değiştirilmedi.',
  tooShort: 'Parola en az 8 karakterdir. Hiçbir şey değiştirilmedi.',
  save: 'Parolayı kaydet',
  cancel: 'Vazgeç',
  saved: 'Parola kaydedildi',
  removed: 'Parola kaldırıldı',
};
