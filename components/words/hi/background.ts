// What the background says in Hindi: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'SecureSMS से नंबर लें',
    fillNumber: 'मेरा नंबर भरें',
    fillCode: 'कोड भरें',
    wait: 'कोड का इंतज़ार, {left} बाकी',
    more: 'और',
    hideHere: 'इस साइट पर छिपाएँ',
    hideEverywhere: 'सभी साइटों पर छिपाएँ',
  },
  menu: {
    getNumber: 'इस साइट के लिए नंबर लें',
    fillNumber: 'मेरा नंबर भरें',
    fillCode: 'कोड भरें',
  },

  notification: {
    sms: (entry) => newSms(entry, `${entry.service.name} का SMS`),
    stopped: (entry) =>
      stoppedSms(entry, `${entry.service.name} का SMS`, 'यह रद्द होने से पहले आया: नंबर आपका है और चुकाया रहेगा।'),
    unknown: ({ service }) => ({
      title: `${service.name}: खरीद का जवाब नहीं`,
      message: 'SecureSMS खोलकर देखें कि बैलेंस क्या कहता है। अपने आप दोबारा कुछ नहीं खरीदा जाता।',
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}: SMS नहीं आया`,
      message:
        refund === 'seen' ? `नंबर रद्द हुआ, और ${money(refunded)} लौट आए।` : 'नंबर रद्द हुआ; वापसी अभी दिखी नहीं।',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}: नंबर का समय पूरा हुआ`,
      message: `SMS नहीं आया। ${money(cost ?? 0)} लौटने चाहिए; हम नज़र रख रहे हैं।`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}: पैसे लौटे`,
      message: `${money(refunded)} आपके बैलेंस में लौट आए।`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}: ${money(cost ?? maxPrice)} में एक नंबर`,
    message: `${phoneForms(digits ?? '').international} · इसका कोड वहीं भरा जाएगा जहाँ आपने इसे खरीदा।`,
  }),

  keyNotification: {
    title: 'SecureSMS आपकी कुंजी स्वीकार नहीं करता',
    message: 'SecureSMS खोलें और मौजूदा कुंजी चिपकाएँ। आपके नंबर सुरक्षित हैं और फिर चलेंगे।',
  },

  lockNotification: {
    title: 'एक नंबर इंतज़ार में है: SecureSMS लॉक है',
    message: 'SecureSMS खोलें और पासफ़्रेज़ डालें: फिर हम आगे बढ़ेंगे।',
  },

  pointing: {
    phone: 'अपने नंबर की जगह क्लिक करें',
    code: 'अपने कोड की जगह क्लिक करें',
    keys: 'Tab और Enter भी चलते हैं · Esc से रद्द',
    none: 'यहाँ ऐसी जगह नहीं',
    cancel: 'रद्द करें',
    cannot: {
      'no-field': 'यहाँ लिखने की जगह नहीं है। उसी जगह के अंदर क्लिक करें।',
      locked: 'पेज ने यह जगह बंद की है। पहले उसे खोलें, या दूसरी पर क्लिक करें।',
      password: 'यह पासवर्ड की जगह है: वहाँ कुछ नहीं लिखा जाता।',
      'other-type': 'यह जगह किसी और चीज़ की है, जैसे ईमेल या तारीख।',
      hidden: 'यह जगह छिपी या ढकी है: वहाँ कुछ नहीं लिखा जाता।',
      frame: 'यह हिस्सा दूसरी साइट का है। हम वहाँ नहीं लिख सकते: कॉपी करें।',
    },
    remembered: 'इस साइट के लिए याद रखा',
    rememberedNone: 'याद रखा: यहाँ कुछ नहीं लिखा जाता',
    refused: 'बहुत देर हो गई। विंडो में फिर “यह जगह नहीं?” दबाएँ।',
  },
};
