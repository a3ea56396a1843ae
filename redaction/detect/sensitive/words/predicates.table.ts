/**
 * How a state is told without its name (own patterns, EUPL-1.2). One a line; words folded. `a|b` either, `a?` or
 * nothing, `!a` no such word next, `~n` up to n words, `@body` a class of the lexicon (`@poss`: zijn, haar, mijn …; `@num`: a number, also in
 * letters; `@who`: a relative or role; `@any`: one word), `<` and `>` the marked words (by default all).
 */
export const PREDICATES = `
slaapt|sliep|slaap|slapen ~4 slecht|onrustig|nauwelijks|matig|beroerd|amper|niet|moeilijk
slecht|nauwelijks|amper|onrustig|niet|moeilijk slaapt|sliep|slapen|geslapen|slaap
@num dagen|nachten|nacht|weken ~1 niet|nauwelijks ~3 geslapen|slaapt|sliep|gegeten|eet
niet|nauwelijks|amper|slecht|bijna meer|niet? eet|at|eten|drinkt|gegeten
eet|at niet|nauwelijks|slecht|amper|weinig|bijna niet|niets|meer?
eet|at|eten ~3 niet|nauwelijks|slecht|amper
drinkt|dronk|drink ~2 te veel|zwaar|stevig veel?
zwaar|stevig|fors|dagelijks|overmatig drinkt|dronk|drinken|gedronken
te veel drinkt|dronk|drinkt|drink|blowt|gokt
blowt|blowde|snuift|snoof ~2 dagelijks|veel|weer|regelmatig|weleens|cocaine|coke
gebruikt|gebruikte|gebruik ~3 @substance
aan de drank|fles|drugs|coke|speed|heroine|wiet|pillen
van de drank|fles|drugs|alcohol|heroine|methadon|pillen af
onder invloed van @substance
onder invloed !van|waarvan
verslaafd aan ~1 @substance|@medicine
verslaafd geweest|geraakt
afhankelijk van @substance|@medicine
gestopt|stopte|gestaakt met|van? zijn|haar|mijn|de|uw @medicine
neemt|nam|slikt|slikte zijn|haar|mijn|de @medicine niet meer?
in|bij de aa zit|zat|gaat
van|uit|op|over|onder de|het|een|mijn|zijn|haar trap|ladder|fiets|dak|steiger|paard|stelling|scooter|keukentrap|motor|brommer|zolder|stoep|bed|stoel|vloer|balkon|raam|huishoudtrap ~1 gevallen|viel|gestort|gestuiterd|gedonderd|gelazerd|geduwd
uit bed ~2 gevallen|viel
@body ~4 gebroken|gekneusd|gescheurd|geamputeerd|afgezet|verbrijzeld|verstuikt|verzwikt|verrekt|ontwricht|bezeerd|verbrand|gezwollen|ontstoken|verlamd|afgerukt|uitgevallen|opengehaald|doorgesneden|afgesneden|afgehakt|geopereerd|kapot|versleten|dichtgeslibd|gehecht|ontzet|uit de? kom?
@num ~1 @body gebroken|gekneusd|kwijt|gescheurd|verloren|geamputeerd
@num gebroken|gekneusde|gescheurde|verstuikte|afgebroken @body
gebroken|gekneusde|gescheurde|verstuikte|verbrijzelde|verzwikte|geamputeerde|ontstoken|gezwollen|dikke|pijnlijke|stijve|versleten|kapotte|lamme|trillende|dichtgeslibde|afgescheurde|ontzette|verbrande|verlamde|verminkte|zwakke|slechte|gebroken|gevoelloze|kunstmatige|nieuwe|opgezette|lekkende|vergrote|verzakte|overbelaste @body
brak|breekt|verstuikte|verzwikte|kneusde|scheurde|bezeerde|verbrandde|verloor|mist|miste|brandde|schaafde|stootte zijn|haar|mijn|uw|een|beide|twee|drie|het|de @adj? @body
@poss|een|beide|het @body mist|kwijt|verloor|verloren
@body mist|eraf|afgezet|eraf
@body ~2 in het|de|een|gips gips?|mitella|spalk|brace|verband
in het|de|een gips|mitella|spalk|korset|halskraag
met ~1 @poss|een|het @body omhoog|ingepakt
loopt|loop|liep|lopen ~3 met|op een|krukken stok|krukken|rollator|looprek|wandelstok|kruk
loopt|loop|liep|lopen ~2 met|op krukken
loopt|loop|liep|lopen ~1 achter een|mijn|zijn|haar rollator
loopt|loop|liep|lopen|ziet|zie|zag|hoort|hoor|praat|spreekt|ademt ~2 slecht|moeilijk|moeizaam|mank|niets|nauwelijks|amper|kreupel|wazig|dubbel
slecht|moeilijk|moeizaam|nauwelijks|amper loopt|lopen|zien|ziet|horen|hoort|ademen|praat
zit|zat|zitten|belandde|raakt|raakte|kwam|komt ~4 in een|zijn|haar|mijn|de rolstoel
aan een|de|mijn|zijn|haar rolstoel|bed gekluisterd|gebonden
in een|mijn|zijn|haar rolstoel zit|zat|zitten|belandde|terechtkwam|beland
onder het mes
onder narcose
met spoed|gang geopereerd|opgenomen
net|pas|onlangs|juist|meermaals|meermalen|recent|eergisteren geopereerd|gedotterd|bevallen
@num keer|maal|x < geopereerd|opgenomen|gedotterd >
geopereerd|opereren aan|voor ~2 @body|@illness|@injury
opgenomen|opname wegens|vanwege|voor ~3 < @illness|@injury|@sign|@operation >
gedwongen opgenomen|opname|behandeld
opgenomen ~1 in|op ~2 @ward
aan|bij de|het dialyse|infuus|beademing|zuurstof|morfine|sondevoeding|hartbewaking|nierdialyse|chemo|insuline|medicatie|antidepressiva|pillen|kunstnier|monitor
op sterven ~1 ligt|lag|na?
in ~1 coma
in levensgevaar
buiten westen
ten dode opgeschreven
niet lang meer te? leeft|leven
nog ~2 @num weken|maanden|dagen te leven
ligt|lag|lig|zit|zat|verblijft|verbleef|belandde|terechtgekomen|terecht ~4 < op|in de|het|een @ward >
op de @ward ligt|lag|verblijft|beland|belandde|terecht|opgenomen
in het|een ziekenhuis ~1 ligt|lag|lig|beland|belandde|opgenomen|verblijft|gelegen|overleden
@num weken|maanden|mnd|wkn zwanger
verwacht|verwachten ~3 kind|baby|tweeling|kindje|kleintje
bevallen|beviel van een @any
in blijde? verwachting
@poss kind|kindje|baby|zwangerschap verloren|verloor
hoort|hoorde|hoor|ziet|zag stemmen
stemmen hoort|hoorde|hoor
wil|wilde|wou|wilt niet|nooit meer leven
wil|wilde|wou|wilt ~2 dood|doodgaan
liever|graag dood wil|wilde|was|zou
uit het leven gestapt
een eind|einde aan ~2 leven ~3 gemaakt|maken|maakt|maakte
zich ~2 van het leven beroofd|beroofde
voor de|een trein gesprongen|gestapt|sprong
zit|zat er|volledig|helemaal doorheen
gaat|ging|gaan ~3 eraan onderdoor
in de war is|was|raakt|raakte|geraakt
is|was|raakt|raakte ~2 in de war
overspannen thuis
thuis overspannen
met ~2 burn-out|hernia|depressie|overspanning thuis
onder behandeling bij|van|voor|in|wegens ~3 psychiater|psycholoog|oncoloog|cardioloog|neuroloog|therapeut|internist|reumatoloog|longarts|uroloog|gynaecoloog|orthopeed|dermatoloog|oogarts|kno-arts|chirurg|ziekenhuis|kliniek|ggz|specialist|psychotherapeut|fysiotherapeut|nefroloog|hematoloog|pijnpoli|@illness|@ward
onder behandeling !van|bij|genomen|nemen
in therapie ~2 is|was|gegaan|bij
krijgt|kreeg|volgt|volgde ~3 emdr|traumatherapie|psychotherapie|bestraling|chemo|dialyse|fysiotherapie|logopedie|insuline
niet ~3 buiten|school|straat durft|durfde
droomt|droomde ~4 van
plast|plaste|poept|poepte ~2 in ~1 bed|broek
geheugen ~4 achteruit|kwijt|slecht
ging|gaat|gaan|holt ~1 @poss geheugen|gezondheid|gezichtsvermogen|gehoor ~2 achteruit
gezondheid ~4 achteruit|slecht|verslechterd|verslechtert|zwak
had|heeft|heb het aan|met zijn|haar|de|mijn hart|longen|rug|maag|nieren|lever
last|klachten|pijn|hinder ~2 aan|van|in|bij ~3 @body
pijn ~1 @body
@body pijn doet|doen
vocht achter de longen
@body werkt|werken|doet|doen|functioneert ~2 niet ~2 meer|goed
wond|wonden|kanker|tumor|gezwel|knobbeltje|cyste|uitzaaiingen|bloedprop|ontsteking|breuk|breuken|litteken|littekens|slijtage|bloeding|infectie|poliepen|steen|stenen|trombose|zwelling|kramp|kneuzing|snee|jicht|reuma|vernauwing|bult|brandwond in|aan|op|van|rond|achter|an|bij|onder|door ~3 @body
brandwonden ~2 tweede|derde|eerste graads|graad
@num graads brandwonden
brandwond|brandwonden @body
@illness|@injury in|aan|op|van|rond|an ~3 @body
littekens|blauwe plekken op|aan|over ~2 @body en|of? @body?
blauwe|dikke plekken|oog|lip|enkel
een? bloedende neus|wond|hoofdwond|lip|hand
bloedt|bloedde|bloed uit|aan|ophoesten|opgehoest|opgeven|spuugt|braakt|braken|plassen ~2 @body?
hoest|hoestte|spuugt|spuugde|braakt|braakte bloed
afgekeurd om|vanwege|wegens|op|voor|door ~2 @body|@illness|@injury|dienst
ziet|hoort|zie|hoor ~2 nog? maar? @num procent
aan @num|een|een|beide|het|zijn|haar|linker|rechter oog|oor|ogen|oren|kant blind|doof|slechtziend|verlamd
half|bijna|vrijwel|volledig|geheel|compleet|deels|nagenoeg|helemaal blind|doof|verlamd|slechtziend
aan beide|een|het|de ~1 @body geopereerd|verlamd|gewond|blind|doof
bmi van|is? @num
iq van|is|onder? @num
bril ~2 min|plus @num
bloeddruk van|is|was? @num
koorts van @num
@num graden koorts
getest ~2 op @illness
positief getest op @illness
zich ~1 in|door @poss|de|het arm|armen|polsen|pols|been|benen|hand|hals|vinger gesneden|gestoken|geschoten|gekrast|sneed|snijdt
in de arm|armen|polsen|pols|been|benen|hals gesneden|gesneden
polsen|pols doorgesneden|opengesneden
snijdt|sneed|krast|kraste|verwondt|verwondde zichzelf
overdosis|handvol pillen|slaappillen|medicijnen|paracetamol
wacht|wachten|wachtte ~3 op een ~1 nier|donornier|donorhart|lever|donorlever|donor|transplantatie|@operation
kan|kon|kunt|kunnen ~2 niet ~1 tegen ~1 prikkels|licht|geluid|drukte|lawaai
zuurstof aan huis
lactose intolerant
gluten intolerant
draagt|heeft|had|kreeg|krijgt|met ~2 < pacemaker|icd|stent|stents|stoma|kunstheup|kunstknie|prothese|insulinepomp|katheter|kunstgebit|hoortoestel|hoortoestellen|gehoorapparaat|gehoorapparaten|steunkousen|korset|halskraag|kunstbeen|beenprothese|armprothese|kunstarm|hartmonitor|cpap|cpap-apparaat|brace|spalk|blindenstok|hulphond|geleidehond|assistentiehond|canule|sonde|ruggenprik|bril >
< demente|zieke|dementerende|gehandicapte|dove|blinde|slechtziende|slechthorende|autistische|hulpbehoevende|terminale|verslaafde|psychotische|depressieve|zwangere|hoogzwangere|suicidale|bedlegerige|invalide|verwarde|alcoholistische|alcoholverslaafde|stervende|epileptische|manische|schizofrene|overspannen > @who
ongeneeslijk ziek
aan het vergeten|dementeren|dwalen
niet|nooit|nauwelijks meer? beter worden|wordt
uitbehandeld
chronische pijn|pijnen|pijnklachten|vermoeidheid|hoofdpijn
bipolaire|depressieve|obsessieve|dissociatieve|psychotische|auditieve|visuele|motorische|cognitieve|zeldzame|erfelijke|aangeboren|chronische|ernstige|progressieve|neurologische|psychiatrische|reumatische|bipolair|gegeneraliseerde|posttraumatische|ongeneeslijke|slopende|kwaadaardige|terminale|degeneratieve|autistische|disharmonische|verstandelijke|meervoudige stoornis|stressstoornis|ziekte|aandoening|aandoeningen|beperking|beperkingen|fobie|handicap|episode|episodes|periode
manisch depressieve|depressief
sociale|enkelvoudige|specifieke fobie|angststoornis
auto immuunziekte|immuunaandoening
spectrum stoornis
palliatieve|gesloten|psychiatrische afdeling|kliniek|inrichting
ernstig|zwaar|licht|zwaargewond|levensgevaarlijk|lelijk|flink gewond|verbrand|ziek|gehandicapt|overspannen|depressief|autistisch|verstandelijk|dementerend|dement|psychotisch|slechthorend|slechtziend|verslaafd|benauwd|verward|onderkoeld|ondervoed
zwaar|moeilijke|zware|slechte|complexe bevalling|zwangerschap|keizersnede
door @poss|de rug|knie|enkel|heup|hoeven gegaan|ging|gaat|gezakt|zakte|ga
weegt|woog ~2 @num kilo|kg|kilogram
visus|hba1c|bmi|iq|saturatie|bloeddruk|bloedsuiker|glucosewaarde|cholesterol ~3 @num
ziet|zag|zie sterretjes
in shock
kan|kon|kunt ~2 geen trap|trappen op|lopen|af|meer
plaat|pin|pinnen|schroef|schroeven|stent|stents|metaal in ~3 @body
litteken|littekens|wond|striemen|uitslag over|op|in|onder ~3 @body
brak|kneusde|verstuikte|scheurde|verloor|bezeerde ~5 @poss ~1 @body
stottert|stotterde ~2 ernstig|erg|hevig
ernstig|erg|hevig stottert
drinkt|dronk sinds|weer|stevig|fors|zwaar|stiekem|iedere|elke dag?
@body niet ~2 optillen|bewegen|buigen|strekken|gebruiken|belasten|heffen|draaien
heeft|had|hebben zich|zichzelf verhangen|opgehangen|verdronken|doodgeschoten|vergiftigd
zich|zichzelf ~2 verhangen|opgehangen|doodgeschoten|verdronken
hulp nodig ~1 bij ~2 douchen|aankleden|wassen|eten|toiletgang|opstaan|lopen|persoonlijke
geholpen worden bij ~2 douchen|aankleden|wassen|eten|opstaan
valt|viel ~1 vaak|regelmatig|steeds|meermalen
chronisch vermoeid|ziek
in de lappenmand
verstandelijk|lichamelijk|geestelijk|meervoudig beperkt|gehandicapt
op de rand|bodem van de? overspanning|burn-out|afgrond
mentaal|geestelijk|psychisch ~2 in de war|put|kreukels
moeite met lopen|zien|horen|praten|lezen|slapen|ademen|onthouden|concentreren|traplopen|bukken|slikken
niet ~2 zonder stok|krukken|rollator|rolstoel|zuurstof|medicijnen|medicatie|pillen|begeleiding
niet zindelijk
suizen|piepen|suizende|fluittoon ~1 in? ~2 oren|oor
@num bypasses|omleidingen|stents|hersenbloedingen|miskramen|operaties|hartinfarcten|tia's|infarcten|beroertes
het benauwd
@poss ~1 < @body ~3 @talk >
@talk ~1 aan|in|op|van|om|met|bij|rond|onder|achter|door|tegen|naar ~1 @poss|de|het|een|beide|twee ~1 @body
aan|met|van|door|vanwege|wegens|voor|om @poss|beide ~1 @body ~2 @talk
sukkelt|tobt|sukkelde|tobde|kwakkelt|kampt|worstelt|dokterde|doktert ~2 met @poss|een|de ~1 @body
iets|wat|gedoe|mankement|probleem|problemen|moeite|ellende|trammelant aan|met|in @poss|de|een|het ~1 @body
gaat|ging|moet|wordt|werd|is|was|laat|liet ~4 < aan @poss|een|beide|de ~1 @body geopereerd|geholpen|opereren|helpen|onderzocht|behandeld|gewond >
met|nog een|1|maar nier|long|oog|been|arm|borst
leeft|leefde met een|1 nier|long|oog|arm|been
@body die|dat ~3 @talk
slecht|slechte|zwak|zwakke|matig|matige|beroerd ~1 @body|gezondheid|gestel|conditie|afweer
stijf|krom|mank|lam|scheef|doof|blind van|door|aan de|het|een ~1 @illness|@sign|@body|kant|oor|oog
krijgt|kreeg|heeft|had|hebben geen|amper|nauwelijks lucht|adem|kracht|gevoel|energie
hapt|hapte|snakt|snakte|happend naar adem|lucht
raakte|raakt|was|is ~2 buiten bewustzijn|kennis|westen
verloor ~2 bewustzijn|kennis
verloor|verliest het bewustzijn
ligt|lag|lig|liggen ~2 plat|gestrekt|voor pampus|lappenmand
komt|kwam|kan ~1 het|zijn|haar bed|huis niet ~2 uit
herkent|herkende ~2 niemand|kinderen|familie|dochter|zoon ~1 niet? meer?
weet|wist ~2 niet meer waar|wie|welke
praat|praatte|spreekt|sprak ~1 wartaal|onsamenhangend|verward
ziet|zag spoken|beestjes|mannetjes|schimmen
denkt|dacht dat hij|ze|zij ~2 achtervolgd|vergiftigd|afgeluisterd
ingesteld op @medicine
geveld|getroffen|overvallen door ~2 @illness|@sign|@injury
takelt|takelde|aftakelen|aftakelt ~2 af
vermagerd|afgevallen tot? @num? kilo?
dragen|draagt ~2 luiers|luier|pamper|pampers|steunkousen|korset
geen trap|trappen ~1 lopen|op|meer
@num procent afgekeurd|gezichtsvermogen|gehoor|zicht|longinhoud|longfunctie
op de wachtlijst ~2 voor ~3 @operation|nier|lever|hart|long|donor
drempelvrij|rolstoelvriendelijk|rolstoeltoegankelijk nodig|wonen
kan|kon|kunt|kunnen ~3 niet|nauwelijks|amper|slecht ~3 lopen|staan|zitten|tillen|bukken|knielen|traplopen|zien|horen|praten|spreken|slikken|slapen|ademen|schrijven|autorijden
mag|mocht ~3 niet ~2 tillen|traplopen|bukken|sporten|vliegen|autorijden|belasten|werken ~1 van de|zijn|haar dokter|arts|cardioloog|specialist|chirurg
lui|scheel|glazen|blauw|tranend|rood|dicht|bloeddoorlopen oog
onder medicatie
heeft|had|hebben|krijgt|kreeg < koorts|griep|kanker|corona|covid|reuma|suiker|jicht|astma|hernia|hiv|aids|lyme|artrose|migraine >
wegens|vanwege|ivm < @poss|de|een|het ~1 @body >
v m < @poss|de|een|het ~1 @body >
thuis|plat|afwezig|uitgevallen|uitgeschakeld|geveld|loopt|sukkelt met @poss|de|een|het ~1 @body
zonder milt|schildklier|blaas|maag|baarmoeder|galblaas|nieren|amandelen|blindedarm
slecht|zwak|dik|stijf|kapot|krom|open|scheef|lam|versleten|ontstoken|gezwollen|gebroken|blauw|kunstmatig|vergroot|lekkend|nieuw|half|verlamd @body
@body is|was|zijn|waren|wordt|worden ~1 slecht|zwak|stuk|stijf|slechter|pijnlijk|dik|opgezet|lam|gevoelloos
@body wil|willen|wou niet ~1 meer|mee
@body speelt|speelde|spelen ~2 op
hoofd|arm|been|knie|rug|nek ~3 gestoten|gesneden|geschaafd|beklemd|vast
bloed ~2 urine|ontlasting|spuug|braaksel|poep
neurologische|cardiologische|gynaecologische|urologische|orthopedische|oncologische|dermatologische|reumatologische|longarts|oogheelkundige klachten|uitval|problemen|ingreep|complicaties|behandeling|afwijking|afwijkingen|schade
glutenvrij|zoutloos|zoutarm|suikervrij|lactosevrij|eiwitarm|vloeibaar dieet|voeding|eten
geeft|gaf|geef borstvoeding
@num tanden|kiezen|vingers|tenen|ribben kwijt|eruit|eraf|minder|verloren
aan ~1 linkerkant|rechterkant|zijde verlamd|gevoelloos|uitgevallen
zijn|haar|mijn rechterkant|linkerkant ~2 verlamd|gevoelloos|uitgevallen
heeft|had|draagt|gebruikt ~3 < een|de|zijn|haar|het|elektrische? @aid >
heeft|had|gebruikt|draagt < @aid >
mag|eet|verdraagt|verdroeg geen gluten|noten|lactose|koemelk|zuivel|suiker
@body eruit|weggehaald|verwijderd|weggenomen
viel|valt|ging flauw
flauw ging|gaat|viel|valt
ging|gaat van @poss stokje
niet lekker in @poss vel
kan|kon|kunt|kunnen ~4 < niet|nauwelijks|amper|moeilijk|slecht|maximaal|hooguit|hoogstens|slechts|moeizaam ~4 @act >
kan|kon|kunt|kunnen < geen ~3 tillen|lopen|bukken|optillen|autorijden|fietsen|traplopen >
geen ~3 tillen|lopen|optillen|traplopen|aankunt|aankan|aankunnen|autorijden kan|kon|kunt|kunnen?
niet|nauwelijks|amper|moeilijk|maximaal|hooguit|slechts ~5 kan|kon|kunt|kun|kunnen @act
niet|nauwelijks|amper|moeilijk|maximaal|hooguit|slechts ~5 @act kan|kon|kunt|kun|kunnen
kan|kon|kunt|kunnen|komt|kom|kwam ~2 < de|het trap|trappen ~2 niet|nauwelijks|amper|moeilijk ~2 op|af >
de|het trap ~2 niet|nauwelijks|amper|moeilijk ~2 op|af kan|kon|kunt|komt|kwam|kunnen
niet|nauwelijks ~3 de trap|trappen op|af kan|kon|kunt|kan|komen|lopen|komt|kunnen
niet|nauwelijks|amper|moeilijk ~2 het|mijn|zijn|haar|uw bed|huis|stoel uit kan|kon|kunt|komt|kwam|komen
niet|nauwelijks|amper meer? ~1 alleen|thuis|zelfstandig wonen|blijven|zijn kan|kon|kunt|mag|kunnen
kan|kon|kunt|mag|kunnen ~4 < niet|nauwelijks|amper ~2 alleen|zelfstandig wonen|blijven|zijn >
kan|kon|kunt|kunnen ~2 niet|nauwelijks ~2 alleen|zonder gelaten|toezicht|hulp|begeleiding
niet|nauwelijks ~1 voor? zichzelf|mijzelf|uzelf ~1 zorgen|verzorgen|wassen|aankleden|redden
zich|zichzelf|mijzelf|mezelf|uzelf niet|nauwelijks ~2 wassen|aankleden|verzorgen|douchen
volledig|geheel|deels|grotendeels|helemaal? afhankelijk van ~1 hulp|zorg|verzorging|mantelzorg|anderen|begeleiding|zuurstof|thuiszorg ~1 bij? ~1 wassen|aankleden|douchen?
24|vierentwintig uur|uurs per? dag? ~2 zorg|toezicht|hulp|begeleiding|verzorging|verpleging ~1 nodig?
24-uurszorg|24-uurstoezicht nodig|behoeft
blijvend|permanent|permanente|voortdurend|voortdurende|constant|constante|continu|continue|intensieve|intensief|dagelijkse|nacht ~5 zorg|toezicht|hulp|verzorging|verpleging|begeleiding nodig|behoeft
< ligt|lag|lig|opgenomen ~3 nacht|nachten|week|weken|dagen|dag > in|op het|de? @hospital
< opgenomen|behandeld|geopereerd|bestraald > ~2 in|door|bij het|de? @hospital
in het|de? @hospital ~2 < opgenomen|behandeld|geopereerd|bestraald|overleden >
< loopt|liep|loop|behandeld|behandeling|therapie|patient|client|zit|zat|opgenomen > ~3 in|bij|op van? het|de? @practice
in|bij het|de? @practice ~2 < ligt|lag|zit|zat|loopt|liep|opgenomen|behandeld|behandeling|terechtgekomen >
loopt|liep|loop|lopen ~4 bij|naar een|de|het|zijn|haar|mijn|uw|je psycholoog|psychiater|traumapsycholoog|kinderpsycholoog|therapeut|psychotherapeut|neuroloog|cardioloog|oncoloog|reumatoloog|longarts|internist|uroloog|dermatoloog|orthopeed|gynaecoloog|fysiotherapeut|logopedist|praktijkondersteuner|poh|ggz|pijnpoli|revalidatiearts|specialist
bij|naar een|de|zijn|haar|mijn|uw|je psycholoog|psychiater|traumapsycholoog|kinderpsycholoog|therapeut|psychotherapeut|neuroloog|cardioloog|oncoloog|reumatoloog|longarts|internist|uroloog|dermatoloog|orthopeed|gynaecoloog|revalidatiearts|specialist loopt|liep|loop
krijgt|kreeg|krijg|heeft|had hulp van een psycholoog|kinderpsycholoog|psychiater|therapeut|traumapsycholoog
raakt|raakte|schiet|schoot|vliegt|raak ~2 in paniek
in paniek bij|van|als|zodra|raakt|raakte
risico|kans op terugval
op ~1 terugval
verloor|verliest|raakte|raakt|mist|miste|amputatie ~7 @num ~1 @body
@body ~4 maar|slechts|nog|nog maar|beperkt|verminderd? @num procent
@num keer|maal|x per week|maand|dag dialyseren|dialyse|revalideren|bestraald|bestraling|chemo|spuiten|gedialyseerd|fysiotherapie|therapie|gezwachteld|gekatheteriseerd
per week|dag naar? de? dialyse|bestraling|fysiotherapie|therapie|dialyseren
bloedgroep a|b|ab|o|0 negatief|positief|rhesus|min|plus
allergisch|overgevoelig voor @any
antidepressiva|medicijnen|medicatie|pillen|slaapmiddelen|kalmeringsmiddelen|pijnstillers|insuline|antibiotica ~2 slikt|slik|slikte|gebruikt|gebruik|gebruikte|neemt|nam|kreeg|krijgt|kreegt|voorgeschreven|spuit
depressieve|sombere|psychotische|zware|donkere periode|episode waarvoor|met|waarin ~3 medicijnen|hulp|behandeld|opgenomen?
@act hooguit|maximaal|hoogstens|niet|slechts ~2 @num minuten|uur|meter|kilo|kilometer
@act niet|nauwelijks meer|langer|mogelijk
scherf|scherven|splinter|splinters|kogel|glas|glasscherf|vuiltje in @poss|het|een|de ~1 @body
narcistische|borderline|autistische|psychopathische|antisociale|paranoide|dwangmatige|vermijdende trekken|kenmerken|persoonlijkheid
controle|nacontrole|afspraak|onderzoek|consult|intake|behandeling bij|van|in|op|door de|een|het|zijn|haar|mijn? oncoloog|cardioloog|neuroloog|psychiater|psycholoog|internist|longarts|uroloog|gynaecoloog|reumatoloog|orthopeed|dermatoloog|oogarts|chirurg|specialist|traumapsycholoog
in revalidatie|behandeling|therapie na|voor|wegens|vanwege|om ~2 @any
blijvende|blijvend|onherstelbare|permanente schade|beschadiging|letsel aan|van|in ~2 @body
prikkels ~1 slecht|moeilijk|niet|nauwelijks verdraagt|verwerkt|verdragen|verwerken|aankan
slecht|moeilijk|niet|nauwelijks prikkels verdraagt|verwerkt|verdragen|verwerken
een hypo|hyper heeft|had|kreeg|krijgt|gehad
heeft|had|kreeg|krijgt een hypo
`;
