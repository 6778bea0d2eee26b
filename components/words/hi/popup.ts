// What the popup says in Hindi: the key, and what can be bought.
import { money, number } from '../../format.ts';
import type { PopupPart } from '../parts.ts';

export const popup: PopupPart = {
  name: 'SecureSMS',
  settings: 'सेटिंग',
  balance: (amount) => `बैलेंस ${money(amount)}`,
  balanceUnread: 'बैलेंस अभी पढ़ा नहीं गया',
  tryAgain: 'फिर कोशिश करें',
  loading: 'लोड हो रहा है',

  key: {
    title: 'आपकी SecureSMS कुंजी',
    label: 'API कुंजी',
    save: 'कुंजी सहेजें',
    checking: 'जाँच हो रही है…',
    why: 'हम SecureSMS से कुंजी एक बार जाँचते हैं, फिर आप नंबर ले सकते हैं।',
    privacy: 'आपकी कुंजी इसी कंप्यूटर पर, इस एक्सटेंशन के बैकग्राउंड में रहती है।',
    onlyTo: (host) => `यह केवल ${host} को मिलती है; कोई पेज इसे नहीं पढ़ सकता।`,
    where: 'कहाँ मिलेगी: SecureSMS में साइन इन करें, API पेज खोलें और कुंजी देखने के लिए पासवर्ड डालें।',
    open: 'SecureSMS खोलें',
  },

  buy: {
    region: 'नंबर लें',
    forHost: 'साइट:',
    noHost: 'इस पेज पर ऐसा फ़ॉर्म नहीं है जिसमें हम लिख सकें; आप नंबर कॉपी कर सकते हैं।',
    service: 'सेवा',
    country: 'देश',
    searchService: 'सेवा खोजें',
    searchCountry: 'देश खोजें',
    noMatch: (query) => `“${query}” के लिए कुछ नहीं मिला।`,
    more: (count) => `${number(count)} और: खोजने के लिए लिखें।`,
    get: 'नंबर लें',
    getFor: (price) => `नंबर लें · ${money(price)}`,
    asking: 'नंबर माँगा जा रहा है…',
    pickService: 'चुनें कि नंबर किसके लिए है।',
    pickCountry: 'देश चुनें।',
    stock: (count) => `${number(count)} उपलब्ध`,
    stockAtPrice: (count) => `इस दाम पर ${number(count)} उपलब्ध`,
    moreFrom: (count, price) => `${money(price)} से ${number(count)} और`,
    rowStock: (count) => (count === 0 ? 'नहीं बचा' : number(count)),
    suggest: (country, price) => `${country} आज़माएँ · ${money(price)}`,
    misfit: (country) => `इस पेज का फ़ॉर्म ${country} के नंबर नहीं लेता।`,
    fitted: 'इस पेज के फ़ॉर्म के अनुसार चुना गया।',
    noneAnywhere: (service) => `अभी किसी देश में ${service} के नंबर नहीं हैं। बाद में कोशिश करें।`,
  },
};
