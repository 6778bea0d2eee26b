// Curated: games, betting, prizes and surveys. One service a line (known/index.ts says how).
export const play = `
mt Steam: steampowered.com steamcommunity.com steamgames.com
bz Blizzard: blizzard.com battle.net battlenet.com.cn
bff Buff.163: buff.163.com
un Humble bundle: humblebundle.com
gr_bg Battlestate Games: battlestategames.com escapefromtarkov.com
qi 32Red: 32red.com
vv Seo Sprint: seosprint.net
oh MapleSEA: maplesea.com
zx CommunityGaming: communitygaming.io
zq IndiaPlays: indiaplays.com
xq MPL: mpl.live
xb RummyOla: rummyola.com
vx HeyBox: xiaoheihe.cn
uf Eneba: eneba.com
uz OffGamers: offgamers.com
sw NCsoft: ncsoft.com plaync.com ncsoft.jp
rh Ace2Three: ace2three.com
acv A23: a23.com
hi JungleeRummy: jungleerummy.com
ec RummyCulture: rummyculture.com
adj RummyCircle: rummycircle.com
so RummyWealth: rummywealth.com
mq GMNG: gmng.pro
cz Getmega: getmega.com
ch Pocket52: pocket52.com
ahy Fliff: getfliff.com
qbk First Games: firstgames.in
vs WinzoGame: winzogames.com winzo.com
mi Zupee: zupee.com
ve Dream11: dream11.com
ha My11Circle: my11circle.com
abs Playerzpot: playerzpot.com
va SportGully: sportgully.com
aa Probo: probo.in
pq CDkeys: cdkeys.com loaded.com
oe Codashop: codashop.com
ng FunPay: funpay.com
bk G2G: g2g.com
aja G2A: g2a.com
aer PlayerAuctions: playerauctions.com
pa Gamekit: gamekit.com
ble NEXON: nexon.com
hh Uplay: uplay.com ubi.com
ahb Ubisoft: ubisoft.com ubisoftconnect.com
gr_bf Beanfun: beanfun.com
zy Nttgame: nttgame.com
qz Faceit: faceit.com
ed Gamer: gamer.com.tw
acm Razer: razer.com razergold.com
alg Ankama: ankama.com dofus.com wakfu.com
ane Supercell: supercell.com clashofclans.com clashroyale.com
aml Xbox: xbox.com
pon Pokemon: pokemon.com pokemoncenter.com pokemongolive.com
aax Boyaa: boyaa.com
sls Streamlabs: streamlabs.com
clg Clubgg: clubgg.com
acc LuckyLand Slots: luckylandslots.com
adc PlayOJO: playojo.com
lw MrGreen: mrgreen.com mrgreen.se mrgreen.dk mrgreen.de
ej MrQ: mrq.com
cw PaddyPower: paddypower.com paddypower.it
eu LiveScore: livescore.com livescorebet.com
ml ApostaGanha: apostaganha.bet.br apostaganha.bet
mp Winmasters: winmasters.gr winmasters.com winmasters.ro
wj 1xbet: 1xbet.com 1xbet.ng 1xbet.co.ke
xg FortunaSK: ifortuna.sk
xc SynotTip: synottip.sk synottip.cz
agl Betano: betano.* betano.com betano.bet.br
abt ArenaPlus: arenaplus.ph arenaplus.net
ars Bingoplus: bingoplus.com bingoplus.ph
boo CasinoPlus: casinoplus.com.ph
bva Bingo101: bingo101.com
aiy Nloto: nloto.ru
oo LigaPro: ligapro.com
alu BC Game: bc.game
ald Nice88: nice88.com
bmi Sisal: sisal.it
bqe Lottomatica: lottomatica.it
bmj Betflag: betflag.it
gal Goldbet: goldbet.it
brt Netwin: netwin.it
bqy SNAI: snai.it
bhz Eurobet: eurobet.it
dps FDJ Parions Sport: parionssport.fdj.fr enligne.parionssport.fdj.fr parionssport.fr
qiv Goldsbet: goldsbet.com
qit Royaljeet: royaljeet.com
avz Getsbet: getsbet.ro
mlk Mackolik: mackolik.com
su LOCO: loco.gg
ia Socios: socios.com
ss Hezzl: hezzl.com
sx Crowdtap: crowdtap.com
gd Surveytime: surveytime.io
agk Ipsos iSay: ipsosisay.com
aiq Prime Opinion: primeopinion.com
ahv Surveybell: surveybell.com
fvss fivesurveys: fivesurveys.com
tln Toluna: toluna.com toluna-group.com
els Nielsen: nielsen.com
guc SwagBucks: swagbucks.com
hep HeyPiggy: heypiggy.com
vrst Verasight: verasight.io
ido Idee Opinioni: ideeopinioni.it
qgh Indiapolls: indiapolls.com
meb MBMBet: mbmbet.com
klb Kolotibablo: kolotibablo.com
bol Bosslike: bosslike.ru
agg OneForma: oneforma.com
aln Remotasks: remotasks.com
auz Outlier: outlier.ai
mu MyMusicTaste: mymusictaste.com
adn Zach Bryan: zachbryan.com
kp HQ Trivia: hqtrivia.com
awq Atlas Earth: atlasearth.com
tmw Timewall: timewall.io
ajm Gener8: gener8ads.com
aby Couponscom: coupons.com
`;
