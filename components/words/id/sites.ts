// Indonesian: where the person lets the extension help always, in the popup and in the settings.
import type { SitesPart } from '../parts.ts';

export const sites: SitesPart = {
  always: (host) => `Selalu bantu di ${host}`,
  helps: 'Selalu membantu di sini',
  stop: 'Berhenti membantu di sini',
  everywhere: 'Membantu di semua situs',

  title: 'Situs yang selalu dibantu',
  note: 'Di tempat lain, halaman hanya dilihat setelah Anda menekan tombol SecureSMS di sana. Di situs-situs ini, yang Anda beli juga diketik tanpa menekan apa pun: setelah halaman dimuat ulang, dan bila situs ditampilkan di dalam situs lain. Tidak ada yang dibeli dengan sendirinya.',
  empty: 'Belum ada. Tekan tombol SecureSMS di sebuah situs lalu pilih “Selalu bantu di …”.',
  all: 'Bantu di semua situs',
  allNote:
    'Peramban akan memberi tahu bahwa ekstensi ini dapat membaca dan mengubah setiap halaman. Kami memakainya untuk menemukan kolom dan mengetik di dalamnya; tidak ada isi halaman yang keluar dari komputer Anda. Satu situs demi satu situs adalah pilihan yang lebih hati-hati.',
  alsoAll: 'Sakelar ini juga mencakup situs-situs tersebut. Mereka tetap ada saat sakelar dimatikan.',
  stopOne: 'Berhenti membantu',
  stopOn: (host) => `Berhenti membantu di ${host}`,
  stopped: (host) => `Tidak lagi membantu di ${host}`,

  button: 'Tampilkan tombol di kolom telepon dan kode',
  buttonNote:
    'Tombol ini mengisikan nomor atau kode Anda, atau membuka jendela SecureSMS. Tidak pernah membeli. Halaman di situs ini bisa melihat bahwa tombol itu ada, tidak lebih. Untuk menemukan kolomnya, halaman di situs ini dilihat saat dimuat.',
  showAgain: 'Tampilkan lagi',
  showAgainOn: (host) => `Tampilkan lagi di ${host}`,
  hiddenOn: (host) => `Tanpa tombol di ${host}`,
};
