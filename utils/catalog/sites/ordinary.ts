// Words that anybody may call a site: a domain that is one says nothing of a firm of the same name. Pure.

/** English mostly; words of other languages and places that banks, shops and apps are called after. */
const words = `
about above access account acorn action active adventure agency agent air airtime album alert alfa alpha amber anchor angel
animal answer apollo apple arcade arena aria arrow art aspect aspiration asset atlas aura auto avenue award baby back badge
bali ball band bank banker banking bar base basic basket battle bay beach beam bear beat beauty bee bell belt benefit bet
beta better bicycle big bike bingo bird bit black blank blaze blend blink block blog bloom blue board boat body bold bolt
bond book boom boost border boss bot bounce box brain branch brand brave bread breeze brick bridge bright bro bubble bucket
budget bug build bumble bunch bundle bus business busy button buy buzz cab cafe cake call calm camera camp campus canvas
capital car card care career cargo carry cart casa case cash casino cat catch cell center central certain chain chair
champion chance change channel chapter charge charm chase chat cheap check cheese cheetah cherry chess chevron chief child
chip choice circle citizen city class classic claude clean clear click climb clinic clip clock cloud club coach coast coco code
coffee coin collect color comet comfort comic common community compass connect contact content control cook cookie
cool copper coral core corner corona cosmo cost cotton couch count country couple course court courtyard cover craft cream create
creator credit crew crown cruise crystal cube cup current cursor curve custom cyber daily dance dash data date dating dave
dawn day deal dear deep deli delivery delta dent depot desert design desk dial diamond diet digital direct discord discover
discovery dish divine doctor dog doll dollar dolphin door dot double dove draft dragon draw dream dress drift drink drive
drop duck dune dust eagle early earn earth ease east easy echo edge edit eggs element elite ember empire energy engine
enjoy entry equal essence estate eternal event ever every evolve exact exchange exit expert explore express extra eye
fable face fact fair faith falcon fame familia family fan fancy fare farm fashion fast fate father favor feed feel feels field file
film final finance find fine fire first fish fit five flag flame flash fleet flex flight flik flip float floor flow flower fly focus
folk food foot fora force forest fork form forte fortune forum foundit found fox frame free freelancer fresh friend front frontier fruit
fuel full fun fund fusion future galaxy gallery game gamer games garage garden gas gate gather gear gem general genius gentle
get giant gift girl give glass global globe globus glow goal gold golden good grab grace grade grand grape graph
grass great green grid grind ground group grow grub guard guest guide guild guru habit hair halo hand happy harbor
harmony harvest have haven hawk head health heart heat heaven helix hello help her here heritage hermes hero hexa hey hi
high hike hill hinge hive hobby hold holiday home honest honey hood hook hop hope horizon horse host hot hotel hotline hour house
hub hug human hunt ice icon idea ideal image impact index indigo infinite info ink inn insight inspire instant
instinct iris iron island item ivory ivy jade jam jazz jet jewel job join jolly journal journey joy joyride juice jump june
jungle juno jupiter just karma kart kaya keen key kick kid kids kind kindle king kingdom kiss kit kitchen kite knight know kudos
lab label lady lake lamp land lane language laser last latitude launch law lead leaf league leap learn left legacy legend
lemon lens let level liberty library life light like lime limit line link lion liquid list little live lively loan
local lock loco log logic long look loop lot lottery lotus love loyal luck lucky luna lunar lunch lynx lyric mad magic magnet
mail main make man mango manor map maple mapper marble mark market mars mart mask master match mate matrix matter max may maze
meal media medical meet mega mellow melody member memory mend mentor menu mercado mercury merge merit message meta meteor
metro midas mile milk mill mind mine mini mint mirror mix mobile mode model modern mojo moment money monkey month
mood moon more morning mother motion motor mountain mouse move movie much music muse mutual my myth name nano nature navy near
neat need neo neon nest net neutral new news next nice nifty night nimble nine noble node nomad noon normal north nose note
notion nova now number nurse oak oasis ocean ode off offer office oil old olive omega once one onyx open opera orange
orbit order organic origin orion other our out outlier oxygen pace pack pad page paint pair pairs palace palm panda panel paper
parade parcel park part partner party pass past patch path pay payment peace peach peak pearl pedal pen people pepper perfect perk
pet phone phoenix photo piano pick picture pilot pine pink pioneer pizza place plan planet plant plate play player plaza pluto
plus pocket poet poe point polar pole police pool poker pop port portal post pot potato power premium present press prestige
price pride prime print prism privilege pro probe product profit project promo prom promise proof proper prosper proud public
pulse pump punch pure purple push puzzle quack quality quantum quartz queen quest quick quiet quill quiz race radar radiant
radio radium rain rally ranch random ranger rapid rate raven ray reach read ready real rebel record red reef reel regal relay
rely rent reply rescue reserve reset rest result retro reward ricardo rich ride ridge right ring ripple rise river road rock
rocket roll roof room root rope rose round route royal ruby run rush sage sail salad sale salon salt same sand sapphire
sat satin saturn save scale scan scene school science scout screen script sea search season seat second secret section secure
see seed seeds select self sell send sense series service set seven shadow shake shape share sharp shelf shell shield shift shine
ship shop shore short shot show shuffle side sideline sign signal silver simple sing single sip sir sister site six sixer skill skills sky
slack sleep slice slide slim slow small smart smile smiles smooth snack snap snow social sock soft solar sole solid solo
solution some song sonic sound source south space spark speak special spectrum speed spice spider spin spirit splash
split sport spot spread spring sprint square stack staff stage stan stamp star stark start state station stay steam steel stellar step
stock stone stop storage store storm story stream street stretch strike stripe strive strong studio study style sugar suit
summer summit sun super sure surf swan sweet swift swing switch symbol sync table tag tail take talent talk tango tap target task
taste tax taxi tea team tech temple ten term terra test text theory thing things think three thrive throne thunder tick
ticket tide tie tiger tile time tin tip titan title today token tomato tone tool top torch total touch tour tower town toy trace track
trade trail train transfer trap travel tree trek trend tri tribe trick trinity trip triumph tropic true trump trust truth try tube
tulip tune turbo turn twin twist two type ultra umbrella union unique unit unity universe up upper urban user valley value
vanilla vault vector vegas velvet venture venus verge verse vertex via vibe victory vida video view villa vintage vip
virgo virtual vision vista vital vivid voice void volt vote voyage wag wallet walk wall want war warm wash watch water wave way wealth
wear weather web wedding week well west whale wheel whisper white whole wide wild willow win wind winds window wine wing winner
winter wire wise wish wit wizard wolf woman wonder wood word work world worth wow yard year yellow yes yoga you young your youth
zen zero zest zip zone zoo
alba alma amigo amor azul banco bella bello bravo buena carta casino centro ciao ciudad dana dia dinero dom drive eldorado
amazonas america asia berlin brasil britannia canada china europa india indonesia italia japan jordan kenya london madrid mexico milano napoli nevada
oxford phoenix roma santander sevilla texas tokyo torino toledo verona victoria vienna wien
fiesta flora gusto hallo haus heute hola idee jetzt juego juegos kasa kaufen kontakt krone land leben libre loja luz madre
mercato mia mio moda mondo mundo musica natur nova novo ola oro paris parque plaza punto reise rio roma salud samba sol
sole taxi tempo tienda tutti uno verde vida viva vita volta welt zeit
`;

const ordinary = new Set(words.trim().split(/\s+/));

export const isOrdinary = (word: string): boolean => ordinary.has(word);
