/** Proper names of houses where only patients stay and of who treats them (own list, EUPL-1.2). Folded; written with a capital. */

export const HOSPITALS = `
amc vumc umc umcg umcu umcn lumc mumc azm viecuri radboudumc radboud radboudziekenhuis erasmus olvg amphia tergooi tergooiziekenhuizen isala
mst zgt deventerziekenhuis gelre gelreziekenhuizen rijnstate slingeland maasstad ikazia adrz zuyderland laurentius
elisabeth tweesteden etz bravis amphia jeroen jbz bernhoven catharina maxima mmc elkerliek annaziekenhuis beatrixziekenhuis rivas
haga hagaziekenhuis hmc westeinde bronovo alrijne groenehart ghz reinier rdgg spaarne noordwest dijklander westfries zaans
flevoziekenhuis antonius sint-antonius diakonessenhuis diakonessen meander streekziekenhuis skb ommelander martini wza treant
scheper refaja bethesda tjongerschans nij-smellinghe mcl franciscus vlietland ijsselland admiraal
havenziekenhuis eye-hospital oogziekenhuis antoni wilhelmina maartenskliniek sint-maartenskliniek maartens canisius cwz pantein
maasziekenhuis bovenij slotervaart santpoort heliomare roessingh rijndam revant beatrixoord libra adelante basalt merem
hoogstraat blixembosch reade heideheuvel davos beatrix koninginnekliniek kempenhaeghe sein hermelijn
`;

/** Of mental health, addiction, learning to live with it: one is there for that alone. */
export const PRACTICES = `
psyq parnassia altrecht lentis emergis kentalis ggz arkin inforsa jellinek brijder tactus iriszorg novadic antes fivoor
pluryn dimence mediant ggnet propersona pro-persona reinier-van-arkel vincent eleos indigo mentrum yulius lucertis jonx karakter accare
rivierduinen ingeest heeren-loo mondriaan virenze vvgi vnn verslavingszorg hsk psytrec centrum45 arq riagg bavo
trubendorffer solutions castle-craig interact-contour visio bartimeus pento auris dokter-bosman opdidakt
ggze rooyse-wissel pompekliniek mesdag mesdagkliniek fpc fpk fpa wier curium triversum rintveld ursula novarum
`;
