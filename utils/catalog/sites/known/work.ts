// Curated: tools and hosting for work, jobs and learning, telephone firms, AI. One service a line (known/index.ts says how).
export const work = `
dr OpenAI (ChatGPT): openai.com chatgpt.com oaistatic.com sora.com
acz Claude: claude.ai claude.com anthropic.com
opd Poe: poe.com
grk Grok: grok.com x.ai
crsr Cursor: cursor.com cursor.sh cursor.so
pla PolloAI: pollo.ai
git GitHub: github.com
amb Vercel: vercel.com v0.dev
aws Aws: aws.amazon.com
dgo DigitalOcean: digitalocean.com
ex Linode: linode.com
aed Kamatera: kamatera.com
abi BytePlus: byteplus.com volcengine.com
aav Alchemy: alchemy.com
ee Twilio: twilio.com sendgrid.com authy.com
tnx Telnyx: telnyx.com
rap RapidApi: rapidapi.com
ser SerpApi: serpapi.com
ro PingCode: pingcode.com
lr Okta: okta.com
blr DocuSign: docusign.com docusign.net
byh Adobe: adobe.com behance.net
zh Zoho: zoho.* zoho.eu zoho.com.au zoho.com.cn zohocorp.com
gr_tl Tilda: tilda.cc tilda.ru
aiz Brevo: brevo.com sendinblue.com
ala GetResponse: getresponse.com getresponse.pl getresponse.de getresponse.es
ahd OpenPhone: openphone.com openphone.co quo.com
aau RockeTreach: rocketreach.co
ahs 1and1: ionos.* ionos.co.uk 1and1.com 1und1.de 1and1.fr 1and1.es
ahj Strato: strato.de strato.nl strato.es strato-hosting.co.uk
acd CheckDomain: checkdomain.de checkdomain.net
ain SpaceWeb: sweb.ru
zo Kaggle: kaggle.com
yg CourseHero: coursehero.com
uns Unstop: unstop.com
cgp College Pulse: collegepulse.com
rx Sheerid: sheerid.com
guv Guvi: guvi.in guvi.com
cn Fiverr: fiverr.com
abq Upwork: upwork.com
gq Freelancer: freelancer.com freelancer.in freelancer.co.uk freelancer.com.au freelancer.ca freelancer.de
er Kwork: kwork.ru kwork.com
at Perfluence: perfluence.net
aog Naukri: naukri.com naukrigulf.com
blb foundit: foundit.in foundit.sg foundit.my foundit.com.ph foundit.id monsterindia.com
ks Hirect: hirect.in hirect.us
bp GoFundMe: gofundme.com
qr MEGA: mega.nz mega.io mega.co.nz
bm MarketGuru: marketguru.io
pw SellMonitor: sellmonitor.com
ajf IPanelOnline: ipanelonline.com
fpx 500px: 500px.com
yd 米画师Mihuashi: mihuashi.com
ait FeetFinder: feetfinder.com
trc TrapCall: trapcall.com
zl Airtel: airtel.in airtel.com airtel.africa airtel.co.ug airtel.co.ke
wv AIS: ais.co.th ais.th
cf irancell: irancell.ir
ctr CenturyLink: centurylink.com lumen.com
amd Smart: smart.com.ph
tit TIM IT: tim.it
ajj Rebtel: rebtel.com
ding ding: ding.com
wk Mobile01: mobile01.com
si Cita Previa: sede.administracionespublicas.gob.es icp.administracionelectronica.gob.es
afp VFS GLOBAL: vfsglobal.com
rw BLS-SPAIN: blsspainvisa.com blsspainmorocco.com blsspainmorocco.net blsspain-russia.com
amh MitID: mitid.dk
ob_uz OpenBudjet: openbudget.uz
aio Prakerja: prakerja.go.id
ajx Kemnaker RI: kemnaker.go.id
age MTR Mobile: mtr.com.hk
bq Adani: adani.com adanione.com
aei Tanoti: tanoti.com
aet Greywoods: greywoods.com
fg IndianOil: iocl.com indianoil.in
qim HPGas: myhpgas.in hpgas.com
afk Chevron: chevron.com caltex.com texaco.com
qmp Tata Motors: tatamotors.com
ace Tata Neu: tataneu.com tatadigital.com
acs Tata CLiQ Palette: tatacliq.com
ags Abbott: abbott.com
ais Schibsted: schibsted.com schibsted.no
ake DIKIDI: dikidi.net dikidi.ru
bhl Ati.su: ati.su
po premium.one: premium.one
zmx Zenmux: zenmux.ai
ago Servify: servify.tech servify.in
acr QwikCilver: qwikcilver.com
aeq Godrej: godrej.com
adg Marwadi: marwadionline.com
jau Jiagu360: jiagu.360.cn
qjm Cricbuzz: cricbuzz.com
yab Brevistay: brevistay.com
tjrm Taj Rummy: tajrummy.com
`;
