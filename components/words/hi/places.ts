// What the popup's places, the history and the wallet say in Hindi.
import type { PastNumber } from '../../../utils/messages/views.ts';
import { ago, duration, money, number, plural, share } from '../../format.ts';
import type { PlacesPart } from '../parts.ts';
import { coins } from '../wallet.en.ts';

const outcomes: Record<PastNumber['phase'], string> = {
  intent: 'लिया जा रहा है',
  unknown: 'खरीद का जवाब नहीं मिला',
  refused: 'नहीं लिया गया',
  waiting: 'SMS का इंतज़ार',
  received: 'SMS आया',
  cancelling: 'रद्द हो रहा है',
  cancelled: 'रद्द हुआ',
  expired: 'कोई SMS नहीं आया',
  done: 'SMS आया',
};

export const places: PlacesPart = {
  places: { label: 'हिस्से', numbers: 'नंबर', history: 'इतिहास', wallet: 'वॉलेट' },

  history: {
    title: 'इतिहास',
    empty: 'अभी यहाँ कुछ नहीं',
    emptyHint: 'जो नंबर आप लेते हैं वे यहाँ दिखते हैं: उन पर कितना खर्च हुआ और उनके कोड कितनी जल्दी आए।',
    totals: 'कुल',
    since: (day) => `${day} से`,
    spent: 'खर्च',
    returned: 'लौटाए गए',
    success: 'SMS आया',
    wait: 'आम इंतज़ार',
    none: '–',
    unsaid: 'अभी बताने को कुछ नहीं',
    ofAll: (some, all) => `${number(all)} में से ${number(some)}`,
    percent: (some, all) => share(some / all),
    due: (amount) => `${money(amount)} लौटने चाहिए और अभी दिखे नहीं: वे खर्च में गिने गए हैं।`,
    perDay: (days) => `खर्च, पिछले ${days} दिन`,
    perDayNone: (days) => `पिछले ${days} दिनों में कुछ खर्च नहीं हुआ।`,
    perDayOthers: 'बाकी दिनों में कुछ खर्च नहीं हुआ।',
    onDay: (amount, day) => `${day}: ${money(amount)}`,
    day: 'दिन',
    byService: 'सेवा के अनुसार',
    byCountry: 'देश के अनुसार',
    service: 'सेवा',
    country: 'देश',
    showAll: (count) => `सभी ${number(count)} दिखाएँ`,
    numbers: 'पिछले नंबर',
    search: 'पिछले नंबरों में खोजें',
    searchHint: 'सेवा, देश, साइट या अंक',
    noMatch: (query) => `“${query}” के लिए कोई नंबर नहीं मिला।`,
    found: (count) => plural(count, { one: '# नंबर मिला', other: '# नंबर मिले' }),
    more: (count) => `${number(count)} और दिखाएँ`,
    older: (count) =>
      plural(count, { one: 'इससे पुराना # नंबर केवल फ़ाइल में है।', other: 'इससे पुराने # नंबर केवल फ़ाइल में हैं।' }),
    noNumber: 'नंबर पता नहीं',
    outcome: ({ phase, sms }) =>
      phase === 'waiting' && sms !== null ? 'एक और कोड का इंतज़ार' : outcomes[phase],
    afterWait: (ms) => `(${duration(ms)} में)`,
    back: (amount) => `${money(amount)} लौटाए गए`,
    notBack: 'वापसी अभी दिखी नहीं',
    export: 'सब फ़ाइल में सहेजें',
  },

  wallet: {
    balance: 'बैलेंस',
    read: (age) => `${ago(age) ?? 'अभी-अभी'} पढ़ा गया`,
    readAgain: 'फिर पढ़ें',
    missing: (service, price) => `${service} के नंबर का दाम ${money(price)} है।`,
    low: 'कम',
    lowLabel: 'बैलेंस कम: पैसे डालें',
    topUp: 'पैसे डालें',
    coin: 'कॉइन',
    onTron: (coin) => `Tron पर ${coins[coin]}`,
    asking: 'SecureSMS से पता माँगा जा रहा है',
    address: (coin) => `Tron पर ${coins[coin]} का पता`,
    qr: (coin) => `Tron पर ${coins[coin]} के पते का QR कोड`,
    copy: 'पता कॉपी करें',
    copied: 'पता कॉपी हुआ',
    only: (coin) => `केवल ${coins[coin]} भेजें, और केवल Tron नेटवर्क पर।`,
    lost: 'किसी दूसरे कॉइन में या दूसरे नेटवर्क पर भेजे गए पैसे नहीं पहुँचते और डूब जाते हैं।',
    whose:
      'SecureSMS कहता है कि यह पता आपका है; हम जाँचते हैं कि यह Tron का पता है, यह नहीं कि किसका है। ' +
      'चिपकाने के बाद इसके शुरू और आखिर के अक्षर मिलाएँ।',
    noAddress: 'इसलिए दिखाने को कोई पता नहीं है। आपका बैलेंस और नंबर पहले जैसे ही हैं।',
  },
};
