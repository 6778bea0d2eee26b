// Every failure in Indonesian: what happened, and the next step.
import { wait } from '../../time.ts';
import type { Sentences } from '../problems.ts';

export const problems: Sentences = {
  nothingTaken: 'Tidak ada yang ditagih.',
  tryAgain: 'Coba lagi.',
  lookBelow:
    'Jika nomor dibeli atau dibayar, nomor itu ada di daftar di bawah. Lihat di sana sebelum membeli lagi.',
  lookAgain: 'Tutup jendela ini dan buka lagi: akan terlihat apakah nomor dibeli.',
  safe: 'Nomor Anda aman; kami terus mencoba.',
  priceRose: (price) => `Harga naik menjadi ${price}.`,
  priceRosePlain: 'Harga naik.',
  wait,
  links: { topUp: 'Isi saldo', settings: 'Buka setelan', account: 'Buka SecureSMS' },

  'bad-key': [
    'SecureSMS tidak menerima kunci ini.',
    'Tempel kunci yang berlaku; nomor Anda tetap tersimpan.',
  ],
  'no-key': ['Belum ada kunci.', 'Tempel kunci API Anda untuk melanjutkan.'],
  locked: ['Kunci Anda terkunci.', 'Masukkan frasa sandi untuk melanjutkan; nomor Anda tetap tersimpan.'],
  'wrong-passphrase': ['Itu bukan frasa sandinya.', 'Tidak ada yang diubah. Coba lagi.'],
  'no-numbers': [
    (service, country) => `Nomor untuk ${service} di ${country} sedang habis.`,
    'Nomor sedang habis.',
    'Coba negara lain, atau sebentar lagi.',
  ],
  'no-balance': 'Saldo Anda tidak cukup untuk nomor ini.',
  'balance-too-small': (price, balance) => `Nomor ini seharga ${price} dan Anda punya ${balance}.`,
  'over-price-cap': (price, cap) => `Nomor ini seharga ${price} dan batas Anda ${cap}.`,
  'over-daily-budget': (price, spent, budget) =>
    `Nomor ini seharga ${price}, dan dari ${budget} per hari yang Anda izinkan, ${spent} sudah terpakai.`,
  'price-rose': 'Tekan lagi untuk membayar harga baru.',
  'price-too-low': 'Lihat harga barunya dan putuskan lagi.',
  'early-cancel-denied': {
    sentence: (time) => `SecureSMS mengembalikan uang ${time} setelah pembelian.`,
    later: 'Tekan “Batalkan” lagi sebentar lagi.',
    at: (time) => `Kami akan membatalkan pukul ${time}.`,
  },
  'sms-received': [
    'SMS sudah datang, jadi nomor ini tidak bisa dikembalikan lagi.',
    'Nomor tetap terbayar, dan kodenya milik Anda.',
  ],
  'already-cancelled': [
    'Nomor ini sudah dibatalkan.',
    'Lihat saldo Anda: harganya seharusnya sudah kembali.',
  ],
  'no-activation': [
    'SecureSMS tidak mengenal nomor ini lagi.',
    'Tidak ada biaya lagi. Anda bisa menyingkirkannya dari daftar.',
  ],
  'no-such-number': ['Nomor ini tidak ada lagi di daftar Anda.', 'Tutup jendela ini dan buka lagi.'],
  'not-possible-now': [
    'Ini tidak bisa dilakukan untuk nomor ini sekarang.',
    'Lihat keterangan pada nomornya.',
  ],
  'bad-status': ['SecureSMS tidak mengizinkan langkah ini sekarang.', 'Tunggu sebentar dan coba lagi.'],
  'purchase-under-way': ['Kami sudah meminta nomor.', 'Tidak ada yang dibeli dua kali. Tunggu jawabannya.'],
  'purchase-unknown': [
    'Belum jelas apa yang terjadi dengan satu nomor.',
    'Lihat di daftar Anda dan singkirkan. Sampai saat itu tidak ada lagi yang dibeli.',
  ],
  'storage-failed': ['Pembelian tidak bisa dicatat di komputer ini.', 'Kosongkan ruang disk dan coba lagi.'],
  'wrong-service': [
    (service) => `SecureSMS tidak menawarkan ${service} lagi.`,
    'SecureSMS tidak menawarkan layanan ini lagi.',
    'Pilih layanan lain.',
  ],
  'wrong-country': [
    (country) => `SecureSMS tidak menawarkan ${country} lagi.`,
    'SecureSMS tidak menawarkan negara ini lagi.',
    'Pilih negara lain.',
  ],
  'channels-limit': [
    'Akun Anda sudah punya nomor terbuka sebanyak yang dibolehkan.',
    'Selesaikan atau batalkan satu dulu.',
  ],
  banned: [
    (until) => `SecureSMS mengunci akun ini sampai ${until}.`,
    'SecureSMS mengunci akun ini.',
    'Tidak ada yang ditagih, dan nomor Anda tetap tersimpan. Tanyakan alasannya ke SecureSMS.',
  ],
  'api-not-allowed': [
    (host) => `Browser belum mengizinkan SecureSMS membaca jawaban ${host}.`,
    'Izinkan akses di setelan.',
  ],
  'ip-not-allowed': [
    'SecureSMS tidak menerima permintaan dari jaringan Anda.',
    'Izinkan alamat Anda di profil SecureSMS.',
  ],
  'region-unavailable': ['SecureSMS tidak melayani wilayah Anda.', 'Nomor Anda tetap tersimpan.'],
  blocked: ['Penjaga di depan SecureSMS menolak kami.', 'Coba tanpa VPN, atau nanti.'],
  'rate-limited': [
    'SecureSMS meminta kami melambat.',
    (time) => `Coba lagi dalam ${time}.`,
    'Nomor Anda aman; kami lanjut dengan sendirinya.',
  ],
  offline: ['Tidak ada koneksi.', 'Nomor Anda aman; kami lanjut saat koneksi kembali.'],
  'connection-failed': 'SecureSMS tidak bisa dihubungi.',
  'timed-out': 'SecureSMS terlalu lama menjawab.',
  'service-error': 'SecureSMS sedang bermasalah.',
  unreadable: 'SecureSMS memberi jawaban yang tidak masuk akal.',
  'no-tron-address': [
    'SecureSMS mengirim sesuatu yang bukan alamat Tron.',
    'Tidak ditampilkan, karena uang yang dikirim ke sana tidak akan kembali. Coba lagi, atau isi saldo di situs mereka.',
  ],
  'unknown-token': [
    (token) => `SecureSMS menjawab “${token}”, yang tidak kami kenal.`,
    'Nomor Anda tetap tersimpan. Coba lagi, atau tanyakan artinya ke SecureSMS.',
  ],
  'bad-request': [
    (detail) => `SecureSMS menolak ini: ${detail}.`,
    'SecureSMS menolak ini.',
    'Pilih lagi dan coba sekali lagi.',
  ],
  'bad-action': ['SecureSMS tidak mengenal permintaan kami.', 'Periksa alamat API.'],
  'wrong-exception-phone': ['SecureSMS menolak awalan nomor.', 'Coba lagi.'],
  'bad-endpoint': ['Alamat API tidak bisa dipakai.', 'Tidak ada yang dikirim dan tidak ada yang ditagih.'],
  'bad-address': [
    'Alamat ini tidak bisa dipakai.',
    'Alamat diawali https://, atau http:// di komputer ini. Tidak ada yang diubah.',
  ],
  'bad-backup': [
    'Ini bukan berkas pengaturan SecureSMS, atau sudah rusak.',
    'Tidak ada yang diubah. Pilih berkas lain.',
  ],
  'newer-backup': [
    'Berkas ini disimpan oleh SecureSMS yang lebih baru.',
    'Tidak ada yang diubah. Perbarui yang ini dulu.',
  ],
  'tab-closed': ['Tab itu sudah ditutup.', 'Nomor tetap tersimpan. Salin, atau buka halamannya lagi.'],
  'page-not-reachable': [
    'Browser tidak mengizinkan kami mengisi halaman ini.',
    'Nomor tetap tersimpan. Salin dan tempel sendiri.',
  ],
  'page-changed': [
    'Halamannya sudah berganti.',
    'Tidak ada yang dibeli atau diketik. Lihat situs apa sekarang.',
  ],
  'not-allowed': ['Jendela ini tidak boleh melakukannya.', 'Tidak ada yang dilakukan atau ditagih.'],
  malformed: ['Itu tidak cocok.', 'Tidak ada yang dilakukan atau ditagih. Periksa yang Anda masukkan.'],
  internal: ['Ada yang salah di ekstensi.', 'Nomor Anda tetap tersimpan. Coba lagi.'],
  'no-background': [
    'Ekstensi tidak menjawab.',
    'Nomor Anda tetap tersimpan. Tutup jendela ini dan buka lagi.',
  ],
};
