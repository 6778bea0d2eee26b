// The words that forms use, as data: what they mean, in any language. Reading text against them is words.ts.
//
// `|` parts words. Words are compared without case and accents. A trailing * allows any ending (inflection, compounds);
// several words are a phrase. Scripts without spaces between words, and Arabic and Hebrew with their prefixes, match
// anywhere in a text.

const lines = {
  /** A phone number of any kind. */
  phone:
    'واتساب|واتس اب|واتس آپ|ватсап|вотсап|вайбер|вацап|व्हाट्सएप|व्हाट्सऐप|হোয়াটসঅ্যাপ|וואטסאפ|ווטסאפ|whatsappnummer|ваш номер|номер для связи|your mobile|mobitel*|телефона|ফোন*|মোবাইল*|மொபைல்|தொலைபேசி|கைபேசி|மொபைல்*|ఫోన్|మొబైల్|ഫോൺ|മൊബൈൽ|ಫೋನ್|ಮೊಬೈಲ್|ફોન|મોબાઇલ|ਫੋਨ|ਮੋਬਾਈਲ|मोबाईल|दूरध्वनी|सम्पर्क नम्बर|දුරකථන*|ජංගම|ទូរស័ព្ទ|ໂທລະສັບ|ဖုန်း|мабільн*|тэлефон*|мобилни|мобилниот|mobilus|telefonas|telefono|telefona|tālrun*|mobilais|telefoni|telefonnumri|телефоны|утасны|uyali|telefoni|celulari|simu ya mkononi|namba ya simu|numero ng telepono|telepono|mòbil|teléfono|telèfon|mugikor|telefonoa|móvil|เบอร์ติดต่อ|מספר טלפון|סלולר|شماره تماس|فون نمبر|موبائل|phone|fixe|fasttelefon|pevná linka|σταθερό|ثابت|固話|固话|市話|연락처|phones|telephone|mobile|cell|cellphone|cellular|tel|telno|msisdn|mob|ph|landline|whatsapp|whats app|viber|zalo|contact number|contactno|contact no|contact num|callback number|daytime number|cell number|' +
    'telefon*|telefoon*|telephon*|handy|handynummer|handynr|mobil|mobiltelefon*|mobilfunk*|mobilnummer*|mobilnr|rufnummer*|festnetz*|portable|gsm|fon|fone|tlf|tfno|movil|celular*|cellul*|cel|telemovel|mobiel*|puhelin*|matkapuhelin*|puh|komork*|kom|mobiln*|mobitel|mobiil*|talrun*|sími|farsími|simu|cep no|cep tel|cep numarası|' +
    'телефон*|мобильн*|мобілн*|мобилен|сотов*|тел|мобілка|τηλεφων*|κινητο|κινητου|κιν|điện thoại|dien thoai|di động|sđt|sdt|telepon|telpon|ponsel|hp|no hp|handphone|nomor wa|no wa|' +
    '电话|電話|手机|手機|携帯|ケータイ|でんわ|전화|휴대폰|핸드폰|연락처|هاتف|جوال|موبایل|محمول|تلیفون|تلفون|تلفن|همراه|فون|טלפון|נייד|סלולרי|फोन|मोबाइल|दूरभाष|โทรศัพท์|เบอร์โทร|มือถือ|ফোন|মোবাইল|ტელეფონ*|հեռախոս*|утас',
  /** A code, of whatever kind. */
  bare:
    'কোড|কোডটি|குறியீடு|குறியீட்டை|கோட்|కోడ్|കോഡ്|ಕೋಡ್|કોડ|ਕੋਡ|කේතය|កូដ|លេខកូដ|ລະຫັດ|ကုဒ်|kodas|kodą|kodo|kods|kodu|koodi|kood|kodi|msimbo|namba ya siri|kóði|kóða|codi|kodea|koda|kodo|кодот|кодът|кодът|кодты|кодын|कोडलाई|सङ्केत|کوڈ|კოდი|կոդ*|kodni|kodingiz|code|kode|kod|kodi|koden|kodu|kodunu|kodot|kód|código|codice|cod|codul|koodi|koda|κωδικ*|код|кода|mã|pin|passcode|token|tan|' +
    '验证码|驗證碼|校验码|认证码|代码|代碼|コード|코드|رمز|کود|کد|קוד|कोड|รหัส',
  /** What makes a code one of those with which something is confirmed; a picture's may be called so as well. */
  verify:
    'যাচাই*|ভেরিফিকেশন|নিশ্চিত*|சரிபார்ப்பு*|சரிபார்*|ధృవీకరణ|వెరిఫికేషన్|സ്ഥിരീകരണ*|പരിശോധന*|ಪರಿಶೀಲನ*|ચકાસણી|ਪੁਸ਼ਟੀ*|ਤਸਦੀਕ|सत्यापित|पडताळणी|प्रमाणीकरण|प्रमाणिकरण|තහවුරු|ផ្ទៀងផ្ទាត់|បញ្ជាក់|ຢືນຢັນ|အတည်ပြု|patvirtin*|apstiprin*|verifik*|kinnit*|kinnitus*|potvrđ*|потврд*|верифик*|provjer*|preverit*|potrdit*|пацвярдж*|растау|тасдиқ*|тастыкт*|баталгаажуул*|təsdiq*|doğrulam*|uthibitish*|thibitish*|staðfest*|verificaci*|egiaztatze*|egiaztapen*|konfirmim*|vertetim*|დადასტურებ*|ვერიფიკაც*|հաստատ*|تصدیق|تصديق|توثيق|توکید|احراز|هویت|אימתות|лозинк|vérif*|verifieer*|verifieringskod|verif*|confirm*|security|auth|login|log in|sign in|signin|activation|access|temporary|dynamic|validat*|' +
    'bestätig*|sicherheit*|freischalt*|prüf*|aktivierung*|anmelde*|securite|valid*|seguridad|segurança|activación|ativação|sicurezza|attivazione|conferma|temporaire|temporal|bevestig*|beveilig*|bekräft*|bekreft*|bekræft*|säkerhet*|sikkerhet*|sikkerhed*|vahvistus*|turva*|' +
    'weryfik*|potwierdz*|autoryz*|bezpiecz*|aktyw*|ověř*|over*|potvrz*|potvrd*|provjer*|bezpečn*|ellenőrz*|megerősít*|hitelesít*|biztonság*|securitate|' +
    'подтверж*|проверочн*|верифик*|верифиц*|безопасност*|авторизац*|активац*|підтвердж*|перевір*|безпек*|потвържд*|επαληθευσ*|επιβεβαιωσ*|ασφαλειας|doğrula*|onay*|güvenlik|aktivasyon|xác minh|xác nhận|xác thực|bảo mật|kích hoạt|tasdiq*|konfirmasi|keamanan|aktivasi|pengesahan|keselamatan|' +
    '验证|驗證|校验|确认|認證|安全|認証|確認|セキュリティ|인증|확인|보안|تحقق|تاکید|تفعیل|تایید|فعالسازی|אימות|אישור|सत्यापन|पुष्टि|ยืนยัน',
  /** What makes it one that is made for this moment. */
  once:
    '২ ধাপ|দুই ধাপ|двухфактор*|двухэтапн*|двофактор*|двуфактор*|dvofaktor*|dvoufaktor*|dvojfaktor*|dvoufázov*|dwuskładnik*|dwuetap*|kétfaktor*|kétlépcsős|zwei faktor|zwei faktoren|zweifaktor*|zweistufig*|deux facteurs|double authentification|double facteur|deux étapes|dos factores|dos pasos|dois fatores|duas etapas|due fattori|due passaggi|doi factori|doi pasi|twee factor|tweestaps*|tweefactor*|tvåfaktor*|tvåsteg*|tofaktor*|totrins*|totrinn*|kaksivaihe*|kahefaktor*|iki faktörlü|iki faktör|iki adımlı|iki adım|iki aşamalı|hai yếu tố|hai bước|2 bước|dua faktor|dua langkah|δύο βημάτων|δύο παραγόντων|双重|双因素|雙重|双因子|兩步|两步|二步|二要素|2要素|二段階|2段階|2단계|이단계|二次验证|ثنائیه|ثنائی|بخطوتین|دو مرحله|دومرحله|דו שלבי|דו שלבית|דו גורמי|สองขั้น|สองชั้น|द्वि|vienkartin*|vienreiz*|ühekordne|ühekordse|enkratn*|jednokratn*|еднократен|một lần|one time|onetime|single use|authentic*|two factor|twofactor|two step|2 step|twostep|2step|2fa|einmal*|usage unique|usa e getta|un solo uso|uso único|monouso|eenmalig*|engang*|engång*|kerta*|jednoraz*|jednorá*|egyszeri|unică|одноразов*|еднократ*|μιας χρησης|tek kullanımlık|sekali pakai|dùng một lần|' +
    '动态|動態|ワンタイム|일회용|لمره واحده|یکبار|پویا|חד פעמי',
  /** "6 digits": what a page calls a code that it does not call one. */
  digits:
    'সংখ্যা*|সংখ্যার|ডিজিট*|இலக்க*|అంకెల|അക്ക*|ಅಂಕಿ*|આંકડા*|ਅੰਕ*|अंकांचा|अङ्क*|skaitmen*|cipar*|numbrit|števk*|znamenk*|znamenki|цифара|raqam*|tarakimu|tölustafi|digitos|dígitos|dígits|ციფრ*|նիշ*|ہندسوں|digit*|numbers|ziffer*|chiffres|cifre|cifras|cifer*|siffr*|cyfr*|číslic*|numeroa|цифр*|ψηφι*|haneli|angka|chữ số|桁|数字|位数|자리|숫자|ارقام|رقمی|ספרות|अंक|หลัก',
  /** Says alone that the field takes such a code. */
  code:
    'ওটিপি|ஒடிபி|ఓటీపీ|ഒടിപി|ಒಟಿಪಿ|ઓટીપી|ਓਟੀਪੀ|magic code|magic link code|login code|sign in code|signin code|one time code|onetimecode|otc|smsotp|otpcode|passcode sent|hash otp|vcode sms|код из sms|код из смс|код из сообщения|код подтверждения|codigo sms|codice otp|code sms|code reçu|sms code|smskode|sms kode|sms kod|kod sms|kod z sms|sms kód|κωδικός otp|mã otp|kode otp|รหัส otp|동적비밀번호|短信验证码|手机验证码|手機驗證碼|簡訊驗證碼|動態碼|otp|otps|2fa|mfa|tfa|totp|motp|eotp|smscode|smstan|mtan|one time password|onetimepassword|one time pin|digit code|code sent|code from|code we sent|texted code|' +
    'einmalpasswort|einmalkennwort|mot de passe à usage unique|contraseña de un solo uso|senha de uso único|clave dinámica|clave temporal|tek kullanımlık şifre|одноразовый пароль|hasło jednorazowe|' +
    '動態密碼|动态码|动态密码|確認碼|ワンタイムパスワード|認証番号|確認番号|인증번호|인증 번호|확인번호|ओटीपी|סיסמה חד פעמית',
  /** That something was sent, by whatever way. */
  delivered:
    'পাঠানো*|পাঠিয়ে*|পাঠান|পেয়েছেন|அனுப்ப*|పంప*|അയച്ച*|ಕಳುಹಿಸ*|મોકલ*|ਭੇਜ*|पाठवला|पाठविला|पठाइएको|पठाइयो|पठाएको|යවන|ផ្ញើ|ສົ່ງ|ပို့|išsiuntė*|išsiųst*|nosūtīj*|saatsime|saadetud|poslan*|poslali|poslat*|dostavlj*|пратихме|испратен*|пратен*|жіберілді|юборилди|yuborildi|yuborgan*|илгээсэн|göndərildi|göndərdik|tumetuma|imetumwa|ipinadala|sendum|sendur|enviat|bidali*|dërguar|დავაგზავნ*|გამოგზავნ*|გაგზავნ*|ուղարկ*|بھیجا|بھیجا گیا|fremsendt|nosutit|tilsendt|tilsend*|sent|send|resend|receive|received|didn t get|deliver*|gesendet|geschickt|senden|zugesandt|zugeschickt|envoy*|renvoyer|recibi*|recibe|envia*|reenvia*|enviá*|inviat*|invia|ricev*|verzonden|gestuurd|skickat|skickade|sendt|lähet*|wysł*|wyśl*|odesl*|odosl*|poslali|küldt*|trimis*|' +
    'отправ*|выслал*|прислал*|надісл*|відправ*|изпрат*|εστάλη|στείλαμε|gönder*|đã gửi|gửi|dikirim*|kirim*|dihantar|发送|發送|已发|寄送|送信|送り|전송|보냈|발송|ارسل|ارسال|שלחנו|נשלח|भेजा|ส่ง',
  /** That it comes by SMS. */
  texted:
    'এসএমএস|எஸ்எம்எஸ்|ఎస్ఎంఎస్|എസ്എംഎസ്|एसएमएस|एसएमएसद्वारा|sms žinut*|īsziņ*|tekstsõnum*|სმს|հաղորդագրություն|textskilaboð|textaskilaboð|meseji|پیام کوتاه|پیامکی|ایس ایم ایس|сообщени*|повідомлен*|sms|text message|texted|text you|texting|tekstivies*|whatsapp|whats app|viber|смс|短信|簡訊|ショートメッセージ|문자|پیامک|رساله نصیه|מסרון|एसएमएस|ข้อความ',
  email:
    'ইমেইল*|ইমেল*|மின்னஞ்சல்|ఇమెయిల్|ഇമെയിൽ|ಇಮೇಲ್|ઇમેઇલ|ਈਮੇਲ|इमेल|ईमेल|el paštas|el pašto|epasts|e pasta|epasta|meil|meiliaadress|elektroninen|sähköposti*|netfang|tölvupóst*|barua pepe|ელფოსტ*|էլ փոստ|elektron poçt|elektron pochta|پست الکترونیک|رایانامه|эл почт*|эл адрес|ای میل|email*|emailed|e mail|mail|mails|mailaddress|inbox|mailbox|correo|courriel|e posta|eposta|epost|e post|posteingang|почт*|пошт*|имейл|ηλεκτρονικ*|surel|邮箱|郵箱|电邮|邮件|郵件|メール|이메일|بريد الكترونی|البريد|ایمیل|אימייל|ईमेल|อีเมล',
  /** That an app on the person's phone shows it. */
  app: 'authenticator|authenticator app|authentication app|authentifizierungs app|authy|totp|google authenticator|security key|app d authentification|аутентификатор*|アプリ|验证器',
  /** What is agreed to says nothing about a field. */
  consent:
    'সম্মত|souhlas*|zgadzam|akkoord|aceito|kabul|съгласен|погоджу*|სთანახმ*|agree|consent|opt in|marketing|message and data rates|terms|newsletter|einverstanden|zustimm*|acepto|accepte|accetto|соглас*|同意',
  /** The dial code beside a number. */
  dial:
    'country code|countrycode|dial code|dialcode|dialing code|dialling code|calling code|phone code|phonecode|phone country|phone prefix|phoneprefix|dial|ddi|isd|country calling|international prefix|' +
    'landesvorwahl|ländervorwahl|ländercode|indicatif|prefijo|prefisso|prefixo|landnummer|landcode|landskod|maakoodi|maatunnus|код страны|код країни|kierunkow*|předvolba|predvoľba|alan kodu|ülke kodu|κωδικός χώρας|mã quốc gia|mã vùng|kode negara|' +
    '国家代码|国家区号|区号|國碼|国番号|국가번호|국가 번호|مفتاح الدوله|رمز الدوله|کد کشور|קידומת',
  area: 'area code|areacode|area|vorwahl|std code|ddd|netnummer|stadsnummer|riktnummer|市外局番|지역번호',
  ext: 'ext|extn|extension|durchwahl|phone ext|poste|extensión|ramal|interno|доб|добавочный|分机|分機|内線|내선',
  fax: 'fax|telefax|faxnumber|факс|传真|傳真|ファックス|팩스|فاکس|φαξ',
  /** That it is a number, of whatever kind. */
  number:
    'নম্বর|নাম্বার|எண்|నంబర్|നമ്പർ|ಸಂಖ್ಯೆ|નંબર|ਨੰਬਰ|क्रमांक|broj|broja|številka|numeris|numurs|numero|number*|номера|номері|нөмір|raqam|raqami|рақам|nömrə|nömrəsi|namba|númer|zenbaki*|numri|ნომერ*|համար*|نمبر|number|numbers|num|no|nr|numero|número|nummer|nomor|номер|numer|číslo|cislo|szám|numarası|αριθμός|số|号码|號碼|番号|번호|رقم|شماره|מספר|नंबर|नम्बर|หมายเลข',
  /** Words around a phone number that make it no other. */
  filler:
    'or|oder|ou|oppure|o|of|eller|lub|nebo|alebo|vagy|sau|ili|tai|või|arba|vai|veya|yoki|atau|hoặc|або|или|илия|ή|या|अथवा|বা|അല്ലെങ്കിൽ|หรือ|או|أو|او|یا|或|或者|または|또는|आपका|अपना|আপনার|আপনি|দিন|লিখুন|আপনার|مرحبا|ваше|вашу|ваша|свой|своя|укажите|вкажіть|ваш|твой|unesi|vaš|vaše|váš|vaši|twój|swój|numer|sinun|teie|jūsų|jūsu|įveskite|ievadiet|sisesta|masukan|anda|kamu|isi|silakan|your|you|enter|please|the|a|an|my|n|with|including|include|for|is|to|at|can|contact us|best|current|currently|on|file|optional|required|valid|type|in|or|und|of|user|customer|client|contact|main|primary|home|work|business|daytime|day|evening|alternate|secondary|other|new|input|field|txt|text|form|control|fld|id|label|register|signup|sign|up|login|billing|shipping|address|info|details|which|should|we|ihre|deine|votre|tu|su|seu|ваш|введите|de|du|le|la|di|da|do|el|il|tuo|' +
    'digite|ingrese|ingresa|introduce|introduzca|insira|informe|inserisci|scrivi|qui|aqui|aquí|ici|saisissez|entrez|saisir|eingeben|eintragen|geben|hier|uw|je|jouw|voer|vul|invoeren|ange|indtast|skriv|syötä|girin|giriniz|lütfen|podaj|wpisz|zadajte|unesite|introduceți|adja|meg|введіть|въведете|إدخال|أدخل|ادخل|وارد|کنید|הזן|दर्ज|करें|กรอก|请输入|请填写|您的|的|号|入力|nhập|masukkan|wprowadź|zadejte',
  /** Fields with phone words that take no phone number. */
  notPhone:
    'search*|such*|recherche*|buscar|busca|cerca|zoek*|szukaj|hledat|поиск*|пошук*|搜索|搜尋|検索|검색|بحث|جستجو|חיפוש|ค้นหา|ara|cari|tìm|sök|søk|' +
    'card*|credit|cvv|cvc|cvn|iban|account|expiry|expiration|expires|exp|zip|postal|postcode|postleitzahl|plz|pincode|индекс|邮编|karte*|carte|tarjeta|cartão|' +
    'password|passwort|passwd|quantity|qty|amount|price|date|birth*|dob|year|month|age|tax|vat|ssn|passport|captcha|promo*|coupon|voucher|referral|invite|gift|street|strasse|city|stadt|company|firma|url|website|subject|message|comment*|question|' +
    'model|modell|modelo|modèle|operator|carrier|network|brand|imei|imsi|iccid|sim|device|operadora|opérateur|betreiber|оператор|модель|марка|case|plan|tariff|tarif|serial|品牌|型号|機種|' +
    'provider|marca|merek|toestel|lines|minutes|storage|support|helpline|when|lookup|ticket|time|hours|zeit|heure|hora|время|preference|preferred|method|lookup|make|manufacturer|size|color|budget|name|vorname|nachname|nom|prénom|nombre|apellidos|имя|фамилия|姓名|氏名|이름',
  /** A phone number that is not the visitor's own. */
  someoneElse:
    'pickup person|contact person|emergency|next of kin|kin|spouse|guardian|parent|father|mother|referee|reference|references|employer|supervisor|landlord|doctor|physician|recipient|receiver|friend|agent|notfall*|urgence|emergencia|emergência|emergenza|экстренн*|доверенн*|紧急|緊急|비상|beneficiary|insurer|tutor',
  card: 'card|cardnumber|cvv|cvv2|cvc|csc|cvn|ccv|ccnumber|cccsc|ccexp|expiry|expiration|kartennummer|karte|carte|tarjeta|cartão|carta di credito|kart|karty|карты|карта|kortnummer|kaart|银行卡|信用卡|カード番号|카드|بطاقه|کارت|mm yy|mmyy|valid thru',
  captcha:
    'captcha*|recaptcha|kaptcha|securimage|image|img|picture|characters|letters you|robot|human|antispam|bild|imagen|imagem|immagine|картин*|изображ*|obraz*|képr*|kép|resim|gambar|hình|ภาพ|图形|图片|圖形|图像|圖片|画像|文字認証|看不清|换一张|換一張|그림|자동입력|الصوره|تصویر|abbildung|recopiez|vcode|checkcode|check code|validatecode|imgcode|verifyimg|randcode|yzm',
  /** A code of another kind: the word beside it says which. */
  otherCode:
    'uuid|guid|webhook*|oauth|api|client id|dns|domain|domeniu|search console|analytics|pixel|widget|hash|checksum|signature|repository|access key|certificate*|certificado*|attestato|certificat|zertifikat*|сертификат*|диплом*|diploma|skill|unit|zone|block|town|village|province|subject|allergy|tariff|fuel|asset|warehouse|batch|lot|stock|profit|budget|account code|accounting|gl|ledger|promo*|coupon*|voucher*|discount|gift*|giftcard|referral*|refer|referrer|invit*|parrain*|rabatt*|gutschein*|descuento|desconto|sconto|cupon*|cupom|korting*|kupon*|kod rabatowy|промо*|купон*|скидк*|приглаш*|indirim|davet|khuyến mãi|giảm giá|giới thiệu|diskon|优惠|邀请|折扣|推荐|優惠|邀請|クーポン|招待|紹介|쿠폰|추천|할인|خصم|کوبون|تخفیف|معرف|קופון|कूपन|ส่วนลด|slev*|zľav*|kedvezmény*|alennus*|reducere|' +
    'zip|zipcode|postal*|postcode|post code|postleitzahl|plz|cep|pincode|pin code|eircode|postnummer|postinumero|pocztow*|psč|irányítószám|индекс|почтов*|поштов*|posta kodu|kode pos|邮编|邮政|郵便|郵遞|우편|بریدی|پستی|מיקוד|ไปรษณีย์|bưu điện|país|paese|pays|land|country*|state|region|area|dial*|airport|station|language|currency|color|colour|' +
    'card|cvv|cvc|bank|sort|swift|bic|iban|routing|branch|bar|barcode|qr|ean|upc|isbn|sku|gtin|item|part|product|produit|produkt*|catalog*|model|serial|license|licence|lizenz*|key|vin|imei|plate|registration number|vehicle|order|tracking|track|invoice|booking|reservation|pnr|record|reference|ticket|case|claim|policy|seat|' +
    'tax|vat|fiscal|fiscale|fiscal code|nif|cpf|cnpj|ssn|passport|инн|кпп|бик|снилс|national|student|employee|employer|staff|dealer|agent|agency|school|class|course|exam|department|cost|company|office|member|membership|customer|client|partner|sponsor|affiliate|distributor|vendor|supplier|event|meeting|webinar|conference|room|door|gate|lobby|game|team|group|project|site|job|industry|naics|sic|icd|cpt|diagnosis|procedure|http|status|source|html|error|postback|tracking|embed|dress|rate|hs|commodity|medical|patient|insurance|donation|beneficiary|debug',
  backup:
    'backup|recovery|rescue|scratch|restore|reserve|wiederherstell*|secours|recuperación|recuperação|recupero|резервн*|восстановл*|zapasow*|záložn*|yedek|备用|备份|恢复|バックアップ|リカバリー|복구|백업|herstel*|återställ*',
  /** A secret that is made up here was not sent. */
  newSecret:
    'choose|create|set|set up|setup|pick a|make up|new|neue|wähle*|crea|crear|créer|criar|elige|nueva|nuova|придума*|создайте|新しい|设置|設定|새',
  /** What a page is about whose activation code is no one-time code. */
  licence:
    'certificate verification|verify certificate|certificate number|attestato|validar certificado|autenticidade|autenticidad|authenticité du|verificar documento|zertifikat prüfen|license|licence|license key|licence key|product key|serial number|lizenz*|лицензи*',
  /** Dates that are asked for in boxes. */
  birth:
    'birth|birthday|date of birth|dob|geburtsdatum|naissance|nacimiento|nascimento|nascita|рождения|生日|生年月日|생년월일',
  password:
    'password|passwort|passwd|pwd|kennwort|contraseña|clave|senha|mot de passe|mdp|wachtwoord|lösenord|hasło|heslo|jelszó|пароль|şifre|parola|parol|密码|密碼|パスワード|비밀번호|كلمه المرور|گذرواژه|סיסמה|पासवर्ड|รหัสผ่าน|mật khẩu|sandi|adgangskode|passord|salasana',
  user: 'username|user name|userid|user id|login|loginid|account|benutzername|usuario|usuário|utilisateur|identifiant|utente|gebruikersnaam|användarnamn|логин|użytkownika|uživatel*|用户名|账号|帳號|アカウント|아이디|用户',
} as const;

export type Meaning = keyof typeof lines;

/** Words by what they mean. */
export const vocabulary: Readonly<Record<Meaning, readonly string[]>> = Object.fromEntries(
  Object.entries<string>(lines).map(([meaning, words]) => [meaning, words.split('|')]),
) as unknown as Record<Meaning, readonly string[]>;
