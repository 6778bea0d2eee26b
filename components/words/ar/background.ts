// What the background says in Arabic: on the desktop, in the context menu, and on a page while a person points.
import { money } from '../../format.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';
import type { BackgroundWords } from '../background.en.ts';
import { newSms, stoppedSms } from '../new-sms.ts';

export const background: BackgroundWords = {
  button: {
    get: 'احصل على رقم عبر SecureSMS',
    fillNumber: 'املأ رقمي',
    fillCode: 'املأ الرمز',
    wait: 'في انتظار الرمز، بقي {left}',
    more: 'المزيد',
    hideHere: 'إخفاء في هذا الموقع',
    hideEverywhere: 'إخفاء في كل المواقع',
  },
  menu: {
    getNumber: 'احصل على رقم لهذا الموقع',
    fillNumber: 'املأ رقمي',
    fillCode: 'املأ الرمز',
  },

  notification: {
    sms: (entry) => newSms(entry, `رسالة لـ ${entry.service.name}`),
    stopped: (entry) =>
      stoppedSms(entry, `رسالة لـ ${entry.service.name}`, 'وصلت قبل الإلغاء: يبقى الرقم لك ومدفوعًا.'),
    unknown: ({ service }) => ({
      title: `${service.name}: لا رد على عملية شراء`,
      message: 'افتح SecureSMS لترى ما يقوله رصيدك. لا يُشترى شيء مجددًا من تلقاء نفسه.',
    }),
    'given-up': ({ service, refund, refunded }) => ({
      title: `${service.name}: لم تصل رسالة`,
      message: refund === 'seen' ? `أُلغي الرقم، وعاد ${money(refunded)}.` : 'أُلغي الرقم؛ لم تظهر الإعادة بعد.',
    }),
    expired: ({ service, cost }) => ({
      title: `${service.name}: انتهى وقت الرقم`,
      message: `لم تصل رسالة. يُفترض أن يعود ${money(cost ?? 0)}؛ نحن نتابع ذلك.`,
    }),
    refunded: ({ service, refunded }) => ({
      title: `${service.name}: أُعيد المال`,
      message: `عاد ${money(refunded)} إلى رصيدك.`,
    }),
  },

  boughtNotification: ({ service, digits, cost, maxPrice }) => ({
    title: `${service.name}: رقم مقابل ${money(cost ?? maxPrice)}`,
    message: `\u2066${phoneForms(digits ?? '').international}\u2069 · يُكتب رمزه حيث اشتريته.`,
  }),

  keyNotification: {
    title: 'لا تقبل SecureSMS مفتاحك',
    message: 'افتح SecureSMS وألصق المفتاح الحالي. أرقامك محفوظة وتتابع عندها.',
  },

  lockNotification: {
    title: 'رقم ينتظر: SecureSMS مقفل',
    message: 'افتح SecureSMS وأدخل عبارة المرور: عندها نتابع.',
  },

  pointing: {
    phone: 'انقر الخانة المخصصة لرقمك',
    code: 'انقر الخانة المخصصة لرمزك',
    keys: 'يعمل Tab وEnter أيضًا · Esc للإلغاء',
    none: 'لا توجد خانة له هنا',
    cancel: 'إلغاء',
    cannot: {
      'no-field': 'لا توجد خانة نص هنا. انقر داخل الخانة نفسها.',
      locked: 'أقفلت الصفحة هذه الخانة. افتحها أولًا، أو انقر غيرها.',
      password: 'هذه خانة كلمة مرور: لا يُكتب فيها شيء.',
      'other-type': 'هذه الخانة لشيء آخر، مثل بريد إلكتروني أو تاريخ.',
      hidden: 'هذه الخانة مخفية أو مغطاة: لا يُكتب فيها شيء.',
      frame: 'هذا الجزء من موقع آخر. لا يمكننا الكتابة فيه: انسخه.',
    },
    remembered: 'تذكرناها لهذا الموقع',
    rememberedNone: 'تذكرنا: لا يُكتب شيء هنا',
    refused: 'طال الأمر كثيرًا. اضغط «ليست هذه الخانة؟» في النافذة مرة أخرى.',
  },
};
