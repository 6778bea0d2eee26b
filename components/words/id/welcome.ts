// What the introduction says in Indonesian, and the ways to open the popup beside the page or in a tab.
import type { WelcomePart } from '../parts.ts';

export const welcome: WelcomePart = {
  welcome: {
    title: 'Selamat datang di SecureSMS',
    what: 'Nomor sewaan untuk halaman tempat Anda mendaftar, dan kode yang datang diketikkan untuk Anda.',
    progress: (step, all) => `Langkah ${step} dari ${all}`,
    back: 'Kembali',
    next: 'Lanjutkan',
    skip: 'Lewati langkah ini',
    again: 'Tampilkan pengantar lagi',
    howItWorks: 'Cara kerjanya, dalam tiga langkah singkat',
    keyStep: 'Kunci',
    keyTitle: 'Tempelkan kunci Anda',
    keyLost: 'Kunci diperlukan sebelum langkah lainnya.',
    pagesTitle: 'Yang dilakukannya pada halaman',
    looks: 'Ia melihat halaman saat Anda memintanya, dan hanya kolom untuk nomor atau kode.',
    stays: 'Tidak ada isi halaman apa pun yang keluar dari komputer ini.',
    yours: 'Ia membeli saat Anda menekan tombolnya, tidak pernah sendiri, dan tidak menekan tombol halaman.',
    limitsStep: 'Batas',
    limitsTitle: 'Tetapkan batas Anda',
    limitsNote: 'Untuk permulaan ini sudah baik: cukup Lanjutkan. Semuanya ada juga di setelan.',
    whereStep: 'Situs',
    whereTitle: 'Pilih di mana ia boleh membantu',
    onPress: 'Hanya saat saya menekan tombolnya',
    recommended: 'Disarankan',
    onPressNote:
      'Ia melihat halaman tempat Anda menekannya, sampai Anda meninggalkan situs itu, dan tidak yang lain.',
    everywhere: 'Di setiap situs',
    everywhereNote:
      'Ia boleh melihat setiap halaman yang Anda buka, tanpa ditekan. Tombol kecil tampil di kolom nomor atau kode. Browser menyebutnya membaca dan mengubah data Anda di semua situs web. Yang dilihatnya tetap tinggal di komputer ini.',
    ask: 'Minta ke browser',
    asking: 'Browser sedang bertanya kepada Anda. Sampai Anda mengizinkan, hanya tombol yang berlaku.',
    refused: 'Browser tidak mengizinkannya.',
    refusedNext: 'Ia membantu saat Anda menekan tombolnya; Anda bisa meminta lagi kapan saja.',
    allowed: 'Kini diizinkan',
    takesBack: 'Lanjutkan mencabut akses ke semua situs.',
    readyTitle: 'Siap',
    pinTitle: 'Biarkan tombolnya terlihat',
    pin: 'Tekan potongan puzzle di atas browser, lalu sematkan SecureSMS di sana.',
    useTitle: 'Di halaman pendaftaran',
    press: 'Tekan tombolnya, atau tombol keyboard ini:',
    pressOnly: 'Tekan tombolnya. Browser tidak punya pintasan untuknya.',
    open: 'Jalankan SecureSMS',
  },

  panel: {
    open: 'Buka di panel samping',
    tab: 'Buka di tab',
    notSeen: 'Kami belum boleh melihat halaman itu.',
    pressThere: 'Tekan tombol SecureSMS di bilah alat di sana, lalu nomor bisa diketikkan ke dalamnya.',
  },
};
