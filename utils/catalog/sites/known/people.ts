// Curated: messengers, networks, mail, dating, what people watch and read. One service a line (known/index.ts says how).
export const people = `
kt KakaoTalk: kakao.com kakaocorp.com daum.net kakaotalk.com
nv Naver: naver.com naver.me navercorp.com
oi Tinder: tinder.com gotinder.com
ig Instagram: instagram.com threads.net threads.com ig.me
tg Telegram: telegram.org telegram.me t.me telegram.dog telegra.ph fragment.com
vi Viber: viber.com
fb Facebook: facebook.com fb.com messenger.com m.me fb.me fb.gg
vy Meta: meta.com oculus.com metacareers.com
go Google, Gmail, Youtube: google.* gmail.com youtube.com youtu.be googlemail.com android.com blogger.com
gf GoogleVoice: voice.google.com
ght Google Chat: chat.google.com hangouts.google.com
gmsg Google Messenger: messages.google.com
me LINE: line.me line.biz line-apps.com linecorp.com
wa WhatsApp: whatsapp.com whatsapp.net wa.me
tw Twitter: twitter.com x.com t.co
mm Microsoft: microsoft.com live.com outlook.com hotmail.com microsoftonline.com office.com office365.com bing.com msn.com azure.com onedrive.com windows.com microsoft365.com
rc Skype: skype.com
mb Yahoo: yahoo.* ymail.com yahoo.co.jp
pm AOL: aol.com aol.co.uk aol.de aol.fr
lf Tiktok: tiktok.com douyin.com
qq Tencent QQ: qq.com tencent.com
wb WeChat: wechat.com weixin.qq.com wx.qq.com weixin.com wechatpay.com
im IMO messenger: imo.im
yl Yalla: yallagroup.com yalla.live
ds Discord: discord.com discord.gg discordapp.com discord.new
mc MiChat: michat.sg
yw Grindr: grindr.com grindr.mobi
xs GroupMe: groupme.com
vm Okcupid: okcupid.com
pf Plenty of Fish: pof.com plentyoffish.com
dp Protonmail: proton.me protonmail.com protonmail.ch protonvpn.com pm.me
akp Her: weareher.com
abd Beboo: beboo.ru
ama WooPlus: wooplus.com
qql QQLive: v.qq.com
scrf Scruff: scruff.com scruffapp.com
bw Signal: signal.org signal.me
hb Twitch: twitch.tv
qy Zhihu: zhihu.com
kf Weibo: weibo.com weibo.cn weibo.com.cn sina.com.cn
tn LinkedIn: linkedin.com lnkd.in
bl Bigo Live: bigo.tv bigo.sg bigolive.tv
fu Snapchat: snapchat.com
vz Hinge: hinge.co
wh TanTan: tantanapp.com tantan.com
tl Truecaller: truecaller.com
mj Zalo: zalo.me zalo.vn zaloapp.com
wg Skout: skout.com
ir Chispa: chispa-app.com
xgu RedNote / Xiaohongshu: xiaohongshu.com rednote.com xhslink.com
qf RedBook: xiaohongshu.com rednote.com xhslink.com
et Clubhouse: clubhouse.com joinclubhouse.com
mo Bumble: bumble.com
bf Keybase: keybase.io
xr Tango: tango.me
lq Potato: potato.im
iq icq: icq.com icq.im icq.net
zs Bilibili: bilibili.com bilibili.tv biligame.com b23.tv
vp Kwai: kwai.com kuaishou.com kwai-pro.com
ww BIP: bip.com bip.ai
uh Yubo: yubo.live yubo.com
ui RuTube: rutube.ru
ud Disney Hotstar: hotstar.com jiohotstar.com
rt hily: hily.com
se Feeld: feeld.co
qn Blued: blued.com blued.cn
rk Fotka: fotka.com fotka.pl
mx SoulApp: soulapp.cn soulapp.me
mv Fruitz: fruitz.io
hl Band: band.us
mr Fastmail: fastmail.com fastmail.fm
hu Ukrnet: ukr.net
iv Inboxlv: inbox.lv
co Rediffmail: rediff.com rediffmail.com
ck BeReal: bereal.com bere.al
dc YikYak: yikyak.com
kr Eyecon: eyecon-app.com
ef Nextdoor: nextdoor.com nextdoor.co.uk nextdoor.com.au nextdoor.de nextdoor.fr nextdoor.it nextdoor.es nextdoor.nl
jf Likee: likee.video likee.com
pp Huya: huya.com
ak Douyu: douyu.com
kz NimoTV: nimo.tv
es iQIYI: iq.com iqiyi.com
nw Ximalaya: ximalaya.com himalaya.com
li Baidu: baidu.com
gm Mocospace: mocospace.com
df Happn: happn.com
dk Pairs: pairs.lv
ja Weverse: weverse.io
fv Vidio: vidio.com
ga Roposo: roposo.com
gw CallApp: callapp.com
cr TenChat: tenchat.ru
jj Aitu: aitu.io
fp Phound: phound.app
aaq Netease: netease.com
wp 163СOM: 163.com 126.com yeah.net
ada TRUTH SOCIAL: truthsocial.com
abk GMX: gmx.net gmx.com gmx.de gmx.at gmx.ch gmx.co.uk gmx.fr gmx.es
abo WEBDE: web.de
asj T-Online: t-online.de telekom.de
adu Seznam: seznam.cz email.cz
aip AfreecaTV: afreecatv.com sooplive.co.kr sooplive.com afreeca.com
agy Baihe: baihe.com
aar Bearwww: bearwww.com
aje CupidMedia: cupidmedia.com filipinocupid.com thaicupid.com asiandating.com latinamericancupid.com russiancupid.com muslima.com
alm Muzz: muzz.com muzmatch.com
akx Sony LIV: sonyliv.com
axr match.com: match.com
hpnc Happypancake: happypancake.se happypancake.com happypancake.no happypancake.fi
tum Tumblr: tumblr.com
bnl Reddit: reddit.com redd.it
auw 3Fun: go3fun.co
tmi Taimi: taimi.com
lmd Ashley Madison: ashleymadison.com
tme OurTime: ourtime.com ourtime.co.uk ourtime.fr
sht ShareChat: sharechat.com mojapp.in
kck Kick: kick.com
talk Talkatone: talkatone.com
apl Sideline: sideline.com
ari Ring4: ring4.com
mua meta.ua: meta.ua
nuum Nuum.ru: nuum.ru
alj Spotify: spotify.com
nf Netflix: netflix.com
aud Audible: audible.*
pb SkyTV: sky.com
zm OfferUp: offerup.com
vk VK: vk.com vk.ru vkontakte.ru vk.me vkplay.ru
ok Odnoklassniki: ok.ru odnoklassniki.ru
ma Mail.ru: mail.ru inbox.ru list.ru bk.ru
ya Yandex: yandex.* yandex.ru ya.ru yandex.com.tr kinopoisk.ru dzen.ru
cy RamBler: rambler.ru
qv Badoo: badoo.com badoo.app
fd Mamba: mamba.ru
`;
