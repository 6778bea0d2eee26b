// The words that forms use, as data: one line a meaning, any language. Matching is in words.ts.
//
// Latin, Cyrillic and Greek words match whole words ("otp" is not in "honeypot"); a trailing * allows any ending.
// Scripts without spaces between words match anywhere.

export const vocabulary = {
  phone: [
    'phone number|phone no|phone|phones|telephone|mobile|mobile number|cell|cellphone|cell phone|tel|msisdn',
    'handy|handynummer|mobilnummer|mobiltelefon|telefonnummer|telefon*|rufnummer',
    'téléphone|telephone|portable|numéro de portable|mobile',
    'teléfono|telefono|móvil|movil|celular|cellulare|numero di telefono',
    'telefone|telemóvel|telemovel|telefoon|telefoonnummer|mobiel|gsm',
    'телефон*|мобильный|мобільний|номер телефона|номер телефону',
    'komórka|telefonu|numer telefonu|mobilní|mobil|puhelin*|puhelinnumero|cep telefonu|cep numarası',
    'τηλέφωνο|κινητό|điện thoại|số điện thoại|nomor telepon|telepon|nomor hp|ponsel|nomor ponsel',
    '电话|電話|手机|手機|手机号|行動電話|携帯|電話番号|전화|휴대폰|휴대전화|핸드폰',
    'الهاتف|هاتف|جوال|الجوال|موبايل|تلفن|موبایل|شماره تلفن|טלפון|נייד',
    'फ़ोन|फोन|मोबाइल|โทรศัพท์|เบอร์โทร|มือถือ',
  ],
  /** Says alone that the field takes a code which was just sent. */
  code: [
    'otp|one time code|one time password|one time passcode|verification code|verify code|confirmation code',
    'sms code|code sms|text code|security code|login code|activation code|auth code|mfa|mfa code|2fa|2fa code',
    'verificationcode|verifycode|smscode|otpcode|authcode|confirmationcode|onetimecode',
    'bestätigungscode|sicherheitscode|verifizierungscode|einmalcode|freischaltcode|prüfcode|sms tan|smstan',
    'code de vérification|code de confirmation|code reçu|code de sécurité|code à usage unique',
    'código de verificación|código de confirmación|código de seguridad|código de verificação|código de confirmação',
    'codice di verifica|codice di conferma|codice otp|verificatiecode|bevestigingscode|verifieringskod|engangskode',
    'код подтверждения|код из смс|код из sms|проверочный код|код підтвердження|код з смс|kod weryfikacyjny|kod sms',
    'ověřovací kód|overovací kód|doğrulama kodu|onay kodu|κωδικός επαλήθευσης|mã xác minh|mã xác nhận|mã otp',
    'kode verifikasi|kode otp|验证码|驗證碼|校验码|動態密碼|认证码|認証コード|確認コード|인증번호|인증 코드|인증코드|확인 코드',
    'رمز التحقق|رمز التأكيد|كود التحقق|کد تایید|کد تأیید|קוד אימות|सत्यापन कोड|ओटीपी|รหัสยืนยัน|รหัส otp',
  ],
  /** Says "code" and no more: needs other evidence. */
  bareCode: [
    'code|kode|kod|kód|código|codigo|codice|код|κωδικός|mã|代码|コード|코드|رمز|كود|کد|קוד|कोड|รหัส',
    'token|verify|verification|pin|passcode',
  ],
  /** What a page says around a field whose code was just sent. */
  sent: [
    'sent|we sent|texted|text message|sms|enter the code|digit code|didn t get|resend|resend code',
    'gesendet|geschickt|envoyé|enviado|enviamos|inviato|verzonden|отправили|отправлен*|надіслали|wysłali*|odeslali|gönder*',
    '发送|發送|短信|簡訊|送信|전송|보냈|أرسلنا|ارسال|שלחנו|भेजा|ส่ง|đã gửi|dikirim|εστάλη|στείλαμε',
  ],
  /** That something was sent, by whatever way. */
  delivered: [
    'sent|send|resend|receive|received|texted|gesendet|geschickt|senden|envoyé|envoyer|enviado|enviamos|enviaremos|inviato|verzonden|отправили|отправлен*|отправим',
    'надіслали|wysłali*|wysłano|odeslali|gönder*|发送|發送|送信|전송|보냈|أرسلنا|ارسال|שלחנו|भेजा|ส่ง|đã gửi|dikirim|kirim|εστάλη|στείλαμε',
  ],
  /** That it comes by SMS. */
  texted: ['sms|text message|texted|text you|смс|短信|簡訊|문자'],
  /** That it comes by e-mail. */
  email: [
    'email|emailed|e mail|emails|inbox|mailbox|correo|courriel|e posta|eposta|почт*|пошт*|surel|posteingang|邮箱|郵箱|邮件|郵件|メール|이메일',
  ],
  /** That an app on the person's phone shows it. */
  app: ['authenticator|authenticator app|authentication app|authy|totp|authenticator code|security key'],
  /** What is agreed to says nothing about a field. */
  consent: [
    'agree|consent|opt in|marketing|message and data rates|terms|newsletter|einverstanden|acepto|accepte',
  ],
  /** Words around a number that make it no other one. */
  filler: [
    'your|enter|please|the|a|my|number|no|optional|required|valid|type|ihre|deine|votre|tu|su|il tuo|seu|ваш|введите|请输入|您的|的|号|号码|番号|번호',
  ],
  /** A chooser of the dial code beside a number. */
  dialCode: [
    'country code|dial code|dialing code|calling code|phone code|phone country|dial|prefix|area code',
    'vorwahl|ländervorwahl|indicatif|prefijo|prefisso|prefixo|код страны|код країни|kierunkowy|předvolba|alan kodu',
    '国家代码|国番号|국가번호|مفتاح الدولة|קידומת',
  ],
  notPhone: [
    'fax|telefax|fax number|факс|传真|ext|extension|durchwahl|search|suche|recherche|buscar|поиск|搜索',
    'card|card number|credit|cvv|cvc|cvn|iban|account number|expiry|expiration|exp|cep|pincode|pin code|zip|zip code|zipcode|postal|postcode|postleitzahl|plz|индекс',
    'email|e mail|mail|username|user name|first name|last name|password|address|street|city|company|url|website',
    'quantity|qty|amount|date|birth|birthday|year|month|day|age|tax|vat|ssn|passport|captcha|promo|coupon|voucher|referral|invite|gift',
    'model|modell|modelo|modèle|operator|carrier|network|brand|imei|device|operador|operadora|opérateur|betreiber|оператор|модель|case|plan',
  ],
  /** A phone number that is not the visitor's own. */
  someoneElse: [
    'emergency|emergency contact|next of kin|spouse|guardian|referee|notfall|notfallkontakt|urgence|emergencia|emergência|emergenza|экстренн*',
  ],
  notCode: [
    'promo|promotion|promo code|coupon|coupon code|voucher|discount|gift|gift card|referral|referral code|invite|invitation|invitation code|rabattcode|gutschein*',
    'pin code|pincode|cep|eircode|zip|zip code|zipcode|postal|postal code|postcode|plz|postleitzahl|индекс|country|country code|dial code|area code|phone code|calling code|prefix',
    'card|credit|cvv|cvc|cvn|csc|iban|swift|bic|sort code|bank|expiry|expiration',
    'captcha|recaptcha|image|picture|characters you see|authenticator|authenticator app|totp|backup|backup code|recovery|recovery code|rescue',
    'search|email|e mail|username|password|new password|phone number|qr|barcode|product code|order|tracking|tax|vat|company|code name|school|class code|station|error',
    'birth|birthday|date of birth|dob|donation|donate|donations|amount|employee|employer|staff|sponsor|member|membership|student|dealer|agent|partner|branch|department|affiliate|meeting|webinar|conference|license|licence|license key|licence key|product key|serial|serial number|vehicle|access code|door',
    '图形验证码|圖形驗證碼|图片验证码|邀请码|优惠码|邮编|初期パスワード|郵便番号|우편번호',
  ],
  /** What a page is about where its code is no one-time code. */
  otherPurpose: [
    'license|licence|license key|licence key|product key|serial number|meeting|webinar|conference|date of birth|donation|gift card|prepaid',
  ],
  /** Fields beside which a "security code" is the card's. */
  card: [
    'card number|cardnumber|card no|cc number|cc exp|cc csc|cc name|ccnumber|cvv|cvc|csc|expiry|expiration|kartennummer|numéro de carte',
  ],
  /** What a picture is called that shows a code to copy. */
  captcha: [
    'captcha|kaptcha|recaptcha|securimage|verify|verification|vcode|code|checkcode|authcode|验证码|验证|验证图片|图形',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Meaning = keyof typeof vocabulary;
