// Curated: banks, wallets, transfers, crypto and trading. One service a line (known/index.ts says how).
export const money = `
ts PayPal: paypal.* paypal.me paypalobjects.com
hw AliPay: alipay.com alipayplus.com antgroup.com
zr Papara: papara.com
fr DANA: dana.id
jq Paysafecard: paysafecard.com paysafe.com
nc Payoneer: payoneer.com
ij Revolut: revolut.com revolut.me
gc TradingView: tradingview.com
fi Dundle: dundle.com
py Monese: monese.com
lt Bitclout: bitclout.com
xh Ovo: ovo.id
zz DENT: dentwireless.com dent.network
os Dhani: dhani.com indiabulls.com
yy Venmo: venmo.com
ii CashKaro: cashkaro.com
it CashApp: cash.app cash.me
ix Celcoin: celcoin.com.br
jy Sorare: sorare.com
dn Paxful: paxful.com
vj Stormgain: stormgain.com
zj ROBINHOOD: robinhood.com
zg Setel: setel.com
zd Zilch: zilch.com
yp Payzapp: payzapp.com
xz paycell: paycell.com.tr
xu RecargaPay: recargapay.com.br recargapay.com
vw CoinField: coinfield.com
vc Banqi: banqi.com.br
uy Meliuz: meliuz.com.br
tt Ziglu: ziglu.io
tr Paysend: paysend.com
ti cryptocom: crypto.com
td ChaingeFinance: chainge.finance
tm Akulaku: akulaku.com
rv Kotak811: kotak811.com kotak.com
qx WorldRemit: worldremit.com
qt MoneyСontrol: moneycontrol.com
pt Bitaqaty: bitaqaty.com
nu Stripe: stripe.com link.com
nn Giftcloud: giftcloud.com
ne Coindcx: coindcx.com
mw Transfergo: transfergo.com
lj Santander: santander.com santander.co.uk santander.com.br santander.com.mx santander.com.ar santander.cl santander.pl santander.pt santander.de bancosantander.es santanderbank.com santanderconsumer.de
aab BharatPe: bharatpe.com
kg FreeChargeApp: freecharge.in freecharge.com
ji Monobank: monobank.ua
jh PingPong: pingpongx.com
je Nanovest: nanovest.io
jb Wing Money: wingbank.com.kh wingmoney.com
ht Bitso: bitso.com
hc MOMO: momo.vn
ge Paytm: paytm.com paytmmoney.com paytmbank.com
gg PagSmile: pagsmile.com
fo MobiKwik: mobikwik.com
fe CliQQ: cliqq.net
ev Picpay: picpay.com
ey miloan: miloan.ua
eg ContactSys: contact-sys.com
du AUBANK: aubank.in
cx Icrypex: icrypex.com
bt Alfa: alfabank.ru alfabank.by alfabank.kz alfabank.com
bs TradeUP: tradeup.com
bc GCash: gcash.com
bb LazyPay: lazypay.in
hy Ininal: ininal.com
nr Tosla: tosla.com
gr Astropay: astropay.com
bo Wise: wise.com transferwise.com
kj YAPPY: yappy.com.pa
sq KuCoinPlay: kucoin.com
ba Expressmoney: expressmoney.com
ws Indodax: indodax.com
rz EasyPay: easypay.ua easypay.bg
my CAIXA: caixa.gov.br
agm CMB: cmbchina.com
alw Vida: vida.id
nh AlloBank: allobank.com
ko AdaKami: adakami.id
ax CrefisaMais: crefisa.com.br
aev BankKaro: bankkaro.com
wmpl Womply: womply.com
tp IndiaGold: indiagold.co
cj Dotz: dotz.com.br
agb Smiles: smiles.com.br
ez GoerliFaucet: goerlifaucet.com
abz Friendtech: friend.tech
tcw Switchere: switchere.com
ajd Bankera: bankera.com
adb PoshVine: poshvine.com
ad Iti: iti.itau
sa AGIBANK: agibank.com.br
od FWDMAX: fwd.com
jl Hopi: hopi.com.tr
agp Hdfcbank: hdfcbank.com hdfc.bank.in
agq Bajaj Finserv: bajajfinserv.in bajajfinservmarkets.in
aha Angel One: angelone.in angelbroking.com
adk Khatabook: khatabook.com
ahe Bunq: bunq.com
ahx Bitrue: bitrue.com
aaw Aya Bank: ayabank.com
aij NEQUI: nequi.com.co nequi.com
aaz Ozan: ozan.com
abr Privy: privy.id
aag Pockit: pockit.com
abc Taptap Send: taptapsend.com
afz Klarna: klarna.com
agc VIMpay: vimpay.de
aeb GoPayz: gopayz.com.my
afb Maybank: maybank2u.com.my maybank.com maybank.co.id maybank2u.com.sg maybank.com.my
acp BonusLink: bonuslink.com.my
adf BCA Syariah: bcasyariah.co.id
abu BPJSTK: bpjsketenagakerjaan.go.id
aem AstraPay: astrapay.com
aew Flip: flip.id
aho UangMe: uangme.com
ado SmartyPig: smartypig.com
ajg Fortumo: fortumo.com
ajr Boku: boku.com
ajk Venteny: venteny.com
ajs GetPlus: getplus.id
ajz MotionPay: motionpay.id
aka LinkAja: linkaja.id
akj Easycash: easycash.id
akl DOKU: doku.com
amg SBI Card: sbicard.com
amf Acko: acko.com
amt Moneyview: moneyview.in
akc Paybis: paybis.com
ale Lydia: lydia-app.com lydia.me sumeria.eu
alo Profee: profee.com
ppl PYYPL: pyypl.com
cf_id CoinFantasy: coinfantasy.io
bbm Truemoney: truemoney.com
apr Capital One: capitalone.com capitalone.co.uk capitalone.ca
bqz Credit Karma: creditkarma.com creditkarma.co.uk creditkarma.ca
bhi Chase: chase.com chase.co.uk jpmorganchase.com
wfargo Wells Fargo: wellsfargo.com
hdfc HDFC Egro: hdfcergo.com
cim Acima: acima.com
aptn Aspiration: aspiration.com
fmc FMCPay: fmcpay.com
dav Dave: dave.com
kch KickCash: kickcash.com
ibt Ibotta: ibotta.com
bou 汇旺 Huione Pay: huione.com huionepay.com
pzr Paisabazaar: paisabazaar.com
qcz Creditmantri: creditmantri.com
qaf Cred: cred.club
qhp CheQ: cheq.one
qff Aditya birla: adityabirlacapital.com
qjw Shriram One: shriramone.com shriramfinance.in
qhy Omnicard: omnicard.in
rch Research 360: research360.in
bbf Neosurf: neosurf.com
apa Exness: exness.com exness.global
ctd Courtyard: courtyard.io
hra Aadhar: uidai.gov.in
re Coinbase: coinbase.com
aon Binance: binance.com binance.us binance.tr binance.th
qw QIWI: qiwi.com
`;
