// What the settings page says in Indonesian of look, sound and shortcuts, and of what can be taken out of it.
import type { UpkeepPart } from '../parts.ts';

export const upkeep: UpkeepPart = {
  preferences: {
    index: 'Bagian pengaturan',
    account: 'Akun',
    buying: 'Pembelian',
    arrival: 'Saat kode tiba',
    sites: 'Situs',
    look: 'Tampilan dan bahasa',
    data: 'Data Anda',
    help: 'Pintasan dan bantuan',
    countryTitle: 'Negara',
    country: 'Negara awal',
    countryLast: 'Yang terakhir Anda pilih',
    countryNote: 'Untuk layanan yang negaranya belum Anda pilih.',
    soundTitle: 'Suara dan penyalinan',
    sound: 'Putar suara singkat saat kode tiba',
    soundNote:
      'Jendela SecureSMS yang terbuka memutarnya. Jika tidak ada, itu suara notifikasi, sejauh sistem Anda memutarnya.',
    hear: 'Dengarkan',
    unheard: 'Peramban tidak membiarkannya berbunyi.',
    copyCodes: 'Salin kode secara otomatis',
    copyCodesNote: 'Selama jendela SecureSMS terbuka dan di depan. Program lain dapat membaca yang disalin.',
    codeCopied: 'Kode disalin',
    themeTitle: 'Terang dan gelap',
    theme: 'Tampilan SecureSMS',
    themeAuto: 'Seperti sistem',
    themeLight: 'Terang',
    themeDark: 'Gelap',
  },

  instant: {
    title: 'Kode instan',
    note: 'Jika Anda punya hub yang mengubah webhook menjadi aliran peristiwa (ntfy, Nchan, Mercure, smee), SecureSMS dapat memberi tahu hub itu tentang setiap SMS, dan kode Anda tiba sedikit lebih cepat. Pesan darinya hanya membuat kami langsung memeriksa SecureSMS: isinya tidak dipercaya.',
    address: 'Alamat aliran',
    addressNote:
      'Masukkan alamat webhook dari hub yang sama di profil SecureSMS Anda. Alamat di sini tidak ada dalam file pengaturan maupun diagnostik.',
    wrong: 'Masukkan alamat yang diawali https:// dan bukan alamat API SecureSMS. Tidak ada yang diubah.',
    remove: 'Hapus',
    idle: 'Tidak ada yang ditunggu sekarang, jadi tidak tersambung',
    connecting: 'Menyambungkan…',
    connected: 'Tersambung',
    unreachable: 'Tidak dapat dijangkau. Kode tetap datang seperti biasa, dan kami terus mencoba.',
  },

  shortcuts: {
    title: 'Pintasan keyboard',
    note: 'Pintasan tidak pernah membeli apa pun dengan sendirinya.',
    open: 'Buka SecureSMS',
    fillNumber: 'Isikan nomor saya',
    fillCode: 'Isikan kode',
    unset: 'Belum diatur',
    change: 'Ubah pintasan',
    where:
      'Untuk mengubahnya, buka halaman pengaya peramban, tekan roda gigi di sana, lalu “Kelola Pintasan Ekstensi”.',
  },

  backup: {
    title: 'Cadangan pengaturan',
    note: 'Berkas berisi pengaturan, favorit, pilihan Anda di situs, dan situs yang dikoreksi. Berkas itu menyebut situs-situs tersebut. Kunci, nomor, kode, dan alamat API tidak pernah ada di dalamnya.',
    save: 'Simpan pengaturan ke berkas',
    choose: 'Baca pengaturan dari berkas',
    found: 'Ini isi berkas',
    savedOn: 'Disimpan pada',
    favourites: 'Favorit',
    choices: 'Situs dengan pilihan',
    unlimited: 'Tanpa batas',
    ask: 'Pengaturan, favorit, dan situs terkoreksi Anda sekarang diganti dengan ini. Yang lebih lama dari batas dalam berkas dihapus dari catatan Anda.',
    replace: 'Ganti milik saya',
    keep: 'Biarkan milik saya',
    replaced: 'Diganti',
  },

  diagnostics: {
    title: 'Diagnostik',
    note: 'Fakta untuk laporan kesalahan. Anda melihatnya sebelum menyalin, dan tidak ada yang dikirim sendiri.',
    show: 'Tampilkan diagnostik',
    shown:
      'Hanya ini: versi, pengaturan, jumlah, waktu, dan jenis kegagalan. Tanpa kunci, nomor, kode, atau situs.',
  },
};
