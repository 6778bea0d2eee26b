// Curated: shops, marketplaces, food, rides, parcels and travel. One service a line (known/index.ts says how).
export const deals = `
dh Ebay: ebay.* ebay.co.uk ebay.com.au
ebay_kl Kleinanzeigen: kleinanzeigen.de ebay-kleinanzeigen.de
am Amazon: amazon.* primevideo.com amazon.jobs a.co
ab Alibaba: alibaba.com alibaba.com.cn alibabacloud.com aliyun.com alibabagroup.com
hx AliExpress: aliexpress.com aliexpress.ru aliexpress.us
qd Taobao: taobao.com tmall.com tmall.hk
hn 1688: 1688.com
za Jingdong: jd.com jd.hk jd.id joybuy.com
ka Shopee: shopee.*
dl Lazada: lazada.* lzd.co
xd Tokopedia: tokopedia.com
kh Bukalapak: bukalapak.com
fk BLIBLI: blibli.com
ep Temu: temu.com
aez Shein: shein.* romwe.com sheingroup.com
xv Wish: wish.com
zp Pinduoduo: pinduoduo.com yangkeduo.com
mf Weidian: weidian.com
lx DewuPoison: dewu.com poizon.com
eq Qoo10: qoo10.com qoo10.sg qoo10.jp qoo10.my qoo10.co.id
rktn Rakuten: rakuten.* rakuten.co.jp rakuten.fr viki.com
wc Craigslist: craigslist.org craigslist.ca
nz Foodpanda: foodpanda.* foodpanda.sg
zk Deliveroo: deliveroo.*
ew Nike: nike.* nike.com.br converse.com
an Adidas: adidas.*
ip Burger King: burgerking.* bk.com burgerking.com.br
fz KFC: kfc.*
ry McDonalds: mcdonalds.* mcdonalds.com.au
sn OLX: olx.* olxgroup.com
olxkz OLXkz: olx.kz
olxua OLXua: olx.ua
olxpl OLXpl: olx.pl
olxro OLXro: olx.ro
olxbg OLXbg: olx.bg
olxpt OLXpt: olx.pt
olxuz OLXuz: olx.uz
ls Careem: careem.com
ub Uber: uber.com ubereats.com
tx Bolt: bolt.eu
gt Gett: gett.com gettaxi.com
xk DiDi taxi: didiglobal.com didichuxing.com didi.com.mx didi.co didi.ru web.didiglobal.com
rl inDriver: indrive.com indriver.com
jg Grab: grab.com
ni Gojek: gojek.com gojek.co.id go-jek.com
tu Lyft: lyft.com
tq Swvl: swvl.com
cp Uklon: uklon.com.ua uklon.net
ly Olacabs: olacabs.com olaelectric.com
bgf Rapido: rapido.bike
zb FreeNow: free-now.com freenow.com mytaxi.com
adp Cabify: cabify.com
iu Bykea: bykea.com
ako Ryde: rydesharing.com
akr Voi: voi.com voiscooters.com
alv TIER: tier.app tier-services.io
afy Tuul: tuul.xyz
tf Noon: noon.com noon.partners
kc Vinted: vinted.*
oz Poshmark: poshmark.*
do Leboncoin: leboncoin.fr
kk Idealista: idealista.*
kq FotoCasa: fotocasa.es
ib Immowelt: immowelt.de immowelt.at
pz Lidl: lidl.* lidl.co.uk
yi Yemeksepeti: yemeksepeti.com
ul Getir: getir.com
tv Flink: goflink.com
rr Wolt: wolt.com
gj Carousell: carousell.* carousell.com.hk carousell.sg
zv Digikala: digikala.com
zu BigC: bigc.co.th bigc.vn
zn Biedronka: biedronka.pl
yx JTExpress: jtexpress.my jtexpress.ph jtexpress.sg jet.co.id jtexpress.vn
yn Allegro: allegro.pl allegro.cz allegro.sk allegro.hu allegrolokalnie.pl
xy Depop: depop.com
xt Flipkart: flipkart.com
km Rozetka: rozetka.com.ua rozetka.ua
vo Brand20ua: brand20.ua
us IRCTC: irctc.co.in irctctourism.com
uo CafeBazaar: cafebazaar.ir
te eFood: e-food.gr
sr Starbucks: starbucks.*
sp HappyFresh: happyfresh.com happyfresh.id happyfresh.my happyfresh.co.th
sk Skroutz: skroutz.gr skroutz.cy
sf SneakersnStuff: sneakersnstuff.com
ph SnappFood: snappfood.ir
ox Damejidlo: damejidlo.cz
oc DealShare: dealshare.in
ob Onlinerby: onliner.by
nl Myntra: myntra.com
nk Gittigidiyor: gittigidiyor.com
nm Thisshop: thisshop.com
ms NovaPoshta: novaposhta.ua novaposhta.com novapost.com
lp Algida: algida.com.tr
ln Grofers: grofers.com blinkit.com
kw Foody: foody.vn foody.com.cy
kb kufarby: kufar.by
kl kolesa.kz: kolesa.kz
mcr MYCAR.KZ: mycar.kz
avt Aviata.kz: aviata.kz
nmkz Naimi.kz: naimi.kz
satu_kz Satu: satu.kz
cm Prom: prom.ua
jx Swiggy: swiggy.com swiggy.in
iy FoodHub: foodhub.co.uk foodhub.com foodhub.ie
hs Asda: asda.com asda.co.uk
hq Magicbricks: magicbricks.com
fw 99acres: 99acres.com
dv NoBroker: nobroker.in nobroker.com
hp Meesho: meesho.com
ho Cathay: cathaypacific.com
ajp AsiaMiles: asiamiles.com
hm Globus: globus.ru globus.cz globus.de
hg Switips: switips.com
hf Cleartrip: cleartrip.com cleartrip.ae cleartrip.sa
gs SamsungShop: samsung.com
fs Şikayet var: sikayetvar.com
fh Lalamove: lalamove.com
fc PharmEasy: pharmeasy.in
eo Sizeer: sizeer.com sizeer.pl sizeer.cz sizeer.de sizeer.lt sizeer.ro
em ZéDelivery: ze.delivery
ea JamesDelivery: jamesdelivery.com.br
dw Divar: divar.ir
dt Delivery Club: delivery-club.ru
db ezbuy: ezbuy.sg ezbuy.com
cq Mercado: mercadolibre.* mercadolibre.com.ar mercadolivre.com.br mercadopago.* mercadolivre.com
ci redBus: redbus.* redbus.in
cb Bazos: bazos.cz bazos.sk bazos.pl bazos.at
ay Ruten: ruten.com.tw
au Haraj: haraj.com.sa
aq Glovo: glovoapp.com glovo.com
bn Alfagift: alfagift.id
ac DoorDash: doordash.com dasher.com
dy Zomato: zomato.com
pr Trendyol: trendyol.com trendyol.de
gp Ticketmaster: ticketmaster.* livenation.com
dz Dominos Pizza: dominos.* dominos.co.uk
ahp PizzaHut: pizzahut.*
pd IFood: ifood.com.br
nq Trip: trip.com ctrip.com
dg Mercari: mercari.com mercari.jp
gx Hepsiburadacom: hepsiburada.com
uk AirBnb: airbnb.* airbnb.co.uk
lc Subito: subito.it
wr Walmart: walmart.* walmart.com.mx
acb Spark Driver: sparkdriver.com drive4spark.walmart.com
yr Miravia: miravia.es
ze Shpock: shpock.com
adq Uzum: uzum.uz uzum.com
aay JioMart: jiomart.com
adi Zepto: zeptonow.com zepto.com
ade Magicpin: magicpin.in magicpin.com
aba Rappi: rappi.* rappi.com.co rappi.com.br
acj Meituan: meituan.com dianping.com
keet Keeta: keeta.com keeta-global.com
abe Foodora: foodora.*
agd Grailed: grailed.com
agj Marktplaats: marktplaats.nl 2dehands.be 2ememain.be
adt Willhaben: willhaben.at
afw Packeta: packeta.com packeta.cz packeta.sk packeta.hu packeta.ro packeta.pl
ahw Zasilkovna: zasilkovna.cz
aga Publi24: publi24.ro
agi Njuškalo: njuskalo.hr
agh Anibis: anibis.ch
tui Tutti: tutti.ch
odl Ricardo: ricardo.ch
avk Quoka: quoka.de
bsw Milanuncios: milanuncios.com
awv Wallapop: wallapop.com
aap Tiptapp: tiptapp.com
aeu TheFork: thefork.* lafourchette.com thefork.co.uk
afn Roomster: roomster.com
ajn Gopuff: gopuff.com
lrmn LEROY MERLIN: leroymerlin.* leroymerlin.com.br
aki Tiketcom: tiket.com
alp Mera Gaon: meragaon.com
alh Lion Parcel: lionparcel.com
als Greggs: greggs.co.uk greggs.com
anc VARUS: varus.ua
ani Talabat: talabat.com
akm LOTTE Mart: lottemart.com lottemart.co.id lottemart.vn
akq Blank Street: blankstreet.com
agx MeiQFashion: meiqfashion.com
ahf Fugeelah: fugeelah.com
aig K11: k11.com
ahk БлинБери: blinberi.ru
ame Discover Hong Kong: discoverhongkong.com
ubr_gr Universal Beijing Resort: universalbeijingresort.com
agf Meitu: meitu.com
etsy Etsy: etsy.com etsystatic.com
rsy Resy: resy.com
sgk SeatGeek: seatgeek.com
zlw Zillow: zillow.com trulia.com streeteasy.com
tbn TurboTenant: turbotenant.com
dtc Dutch Bros: dutchbros.com
cpt Chipotle: chipotle.com
bex Whatnot: whatnot.com
brg Letgo: letgo.com
aqj BigBasket: bigbasket.com
qcb Shopsy: shopsy.in
hj Nykaa: nykaa.com nykaafashion.com
qhb Dot and Key: dotandkey.com
tod TheDermaCo: thedermaco.com
kny Konvy: konvy.com
awg Natura Avon: avon.com natura.com.br avon.com.br avon.co.uk natura.net
qdx Truemeds: truemeds.in
aof Guzman y Gomez: guzmanygomez.com.au guzmanygomez.com
usp Australia Post: auspost.com.au
avb Tealive: tealive.com.my
tmro Tomoro Coffee: tomoro-coffee.com
aik ZUS Coffee: zuscoffee.com
log Long Chau: nhathuoclongchau.com.vn nhathuoclongchau.com
jt TurkiyePetrolleri: turkiyepetrolleri.com tppd.com.tr
en Hermes: hermes.com
lo OPPO: oppo.com
kx Vivo: vivo.com vivo.com.cn
yu Xiaomi: xiaomi.com mi.com xiaomi.cn
wx Apple: apple.com icloud.com apple.com.cn appleid.com me.com
il IQOS: iqos.com iqosphere.jp
aid Kia: kia.com
aif Royal Canin: royalcanin.com
abb Coca-Cola: coca-cola.com coke.com coca-colacompany.com
zt Budweiser: budweiser.com budweiser.in
lg MediBuddy: medibuddy.in medibuddy.com
akh Prenagen Club: prenagen.com
aly Bebeclub: bebeclub.co.id
alx NutriClub: nutriclub.co.id
aprnt theAsianparent: theasianparent.com
uu Wildberries: wildberries.ru wildberries.by wildberries.kz wb.ru
sg OZON: ozon.ru ozon.by ozon.kz
av Avito: avito.ru
mg Magnit: magnit.ru
ju Indomaret: indomaret.co.id klikindomaret.com
wo Parkplus: parkplus.io
wl YouGotaGift: yougotagift.com
gu Fora: fora.ua
gi Hotline: hotline.ua
tj dbrUA: dbr.ua
sc Voggt: voggt.com
snl Sonol: sonol.co.il
jm mzadqatar: mzadqatar.com
hr JKF: jkforum.net
gh GyFTR: gyftr.com
qly Woohoo: woohoo.in
aec JinJiang: jinjiang.com
ahi Daki: soydaki.com
ctkt ConfirmTkt: confirmtkt.com
hyp Hypermart: hypermart.co.id
wy Yami: yami.com yamibuy.com
ajh WAUG: waug.com
aix Move It: moveit.com.ph
alt Segari: segari.id
eve Enilive: enilive.com enilive.it
ki 99app: 99app.com
vg ShellBox: shellbox.com.br
acu CityMall: citymall.live
`;
