/**
 * Bodies and firms of the Netherlands whose names are no first names or surnames: law firms, landlords, collectors, care,
 * hospitals, insurers, agencies, consultancies, utilities, transport, schools, shops, media, software. By hand from
 * general knowledge (EUPL-1.2); folded, blanks for other marks, separated by ';' or a line end.
 */
export const BODIES = `
's heeren loo;abiant;abrona;acantus;accare;actium;acv;adapcare;adecco;adrz;adyen;aef;aeres;agractie;agrifirm;ahoy
airbnb;ajax;akd;akzonobel;albron;aldel;aldi;alektum;alliade;allianz;alrijne;altenburg wymenga;altra;altrecht;alwel
amazon;ambiq;amphia;amsta;amvest;anp;antonius sneek;arag;argos;arkin;arla;arosa;arriva;artez;artis;arvato;asito;asm
asr;attero;avans;avb;avebe;aveleijn;aventus;avero;avr;avri;avrotros;aws;axell;axis;baalderborg;baker mckenzie
bakker bart;ballast nedam;barentskrans;bcc;beatrixoord;beframe;berkeley;berlitz;bernhoven;besi;bethesda;bghu
bilderberg;bkr;blauwnet;blenheim;bmc;bn destem;bnnvara;bnr;boekx;bol com;bonjo;booking com;bouwinvest;bovenij
brabantwonen;brainnet;bravis;bricks;brijder;bronovo;bsgr;bsob;burger king;cambuur;campina;canisius wilhelmina
cannock chase;carint;carint reggeland;casade;center parcs;certe;chemelot;chemours;chubb;cibap;circulus;cisco;citrix
civic;cocensus;codarts;coeo;combiwel;concorde;confluence;connexxion;contourdetwern;coop;cordaan;cosis;cosun;coteq
covebo;croonwolter;csu;ctrl;cvd;cvo;cwz;daelzicht;daniel den hoed;das rechtsbijstand;de alliantie;de amersfoortse
de bascule;de friesland;de goudse;de graafschap;de groene amsterdammer;de hoenderloo;de key;de kijvelanden
de leeuw van putten;de regenboog;de sleutels;de tjongerschans;de tussenvoorziening;de vries van de wiel;de woonplaats
decisio;deliveroo;delta lloyd;deltion;dentons;diakonessenhuis;dictu;dimence;ditzo;divosa;djuma;dnoclienten;dock
domesta;domijn;donatus;dow;dropbox;dsm;dsp;dsw;dtc;duinrell;dunamare;dunavie;dxc;ebn;ebs;ecare;ecorys;ect;eelerwoude
eenvandaag;effenaar;efteling;elkerliek;elkien;elsevier;emergis;enduris;engie;eno;entrea;epic;equans;erasmus mc
ericsson;esbaco;espria;esri;esso;etz;eurest;europarcs;evean;eversheds;experian;exxellence;exxonmobil;facilicom;farent
fbto;fc twente;febo;felyx;feyenoord;firda;fivoor;flanderijn;flexpedia;floron;follow the money;fontys;forfarmers
formido;fortinet;franciscus gasthuis;freshfields;frieslandcampina;frion;frisius;fugro;fujitsu;gblt;gemiva;generali
geodan;geonius;getir;ggd ghor;gggd;ggnet;ggz breburg;ggz drenthe;ggz oost brabant;github;gitlab;global talk
go ahead eagles;golden tulip;gooi en eemlander;graydon;green valley;greenpeace;greenvalley;greenwheels
groningen seaports;gts;gvb;habion;hago;hampshire;harvey nash;hays;hdi;headfirst;hefas;hefpunt;heimstaden;heliomare
hellofresh;hema;herlaarhof;het kopland;het parool;het zuyderland;hilton;hix;hmc;hobij;honeywell;hornbach;housing first
houthoff;hp de tijd;htm;huawei;humanitas;humanitas vluchtelingenwerk;hva;hvc;hvo querido;ibestuur;ibm;icare;icl;ictu
idealis;ikazia;ikea;impluz;incluzio;inergy;inforsa;inholland;innogy;inshared;interapy;intermaris;intermetzo;intratuin
intraval;intrum;investico;ipse;ipse de bruggen;irado;isala;iss;it fryske gea;janssen janssen;jarabee;jellinek;jenkins
jeroen bosch;jira;johnson controls;jp van den bent;juvent;jysk;kadera;kantar;keolis;kfc;kindergarden;kion;klimmendaal
kneppelhout;knmi;kober;komkids;kone;koning willem i;korein;kruidvat;kubernetes;kwink;kwintes;kws;la place;landal
landstede;lavg;lefier;leger des heils;lentis;lentiz;level one;leviaan;levvel;lexence;lidl;limor;lindenhout;livio;livit
llto;loyalis;ltonoord;luba;lucas onderwijs;lucertis;lumc;lyondellbasell;lysias;magnit;maison van den boer;manpower
marriott;martens en van oord;marxman;max ernst;maxima mc;mborijnland;mcdonald's;mcdonalds;mcl;me'kaar;mecc;medipoint
mediq;medisch spectrum twente;medlon;mens de bilt;mentrum;mercure;merem;meta;michael page;middin;mindfit;mitros
mitsubishi;mobilisation;monuta;motivaction;moviera;movir;movisie;mozard;mucconsult;munitax;myler;mywheels;naj;nam
naturalis;nautadutilh;ncsc;nec;nedap;nedgraphics;nedmag;neos;neptune;netflix;nhl;nicis;nictiz;nidos;nieuwsuur
nij smellinghe;nijestee;nimeto;nivel;nji;nmv;nobian;nokia;noorderbreedte;norlandia;north sea port;northwave;nos
nouryon;novadic kentron;novotel;nrc;nvd;nvidia;nxp;nyenrode;oberon;oci;ocw;odfjell;olvg;olympia;omrin;omrop fryslan
ons huis;onvz;onze lieve vrouwe gasthuis;ooz;openai;oracle;oranje huis;otis;otto bock;ottobock;ovo;pactum;palantir
panteia;paradiso;parteon;partou;pcou;pfzw;pharos;philadelphia;pinkelephant;plukon;pluryn;pme;pmt;postgresql;postillion
powerbi;powned;prezero;primark;promens;psv;psyq;punt p;pzc;qbuzz;qlik;radboudumc;ravon;refaja;reggeland;reinaerde
reinier de graaf;reinier van arkel;remondis;rendo;renewi;ret;revant;rhiant;ribw;rijn ijssel;rijnconsult;rijndam
rijnstad;rijnstate;rinis;riwis;rkc;rmc;robert walters;roc van twente;rochdale;roda;roessingh;roompot;rova;roxit
royal cosun;rps;rtl;rtv drenthe;rtv noord;rtv oost;rtv rijnmond;rtv utrecht;rutgers posch;rvig;rwe;s heeren loo;sabewa
sabewa zeeland;sabic;saltro;sanquin;sardes;saxenburgh;saxion;sbb;sbs;scalda;sdw;secura;securitas;seneca;seo;seris
servicenow;sgb;siebel;siza;skipr;sks;slingeland;slo;sociom;sodexo;solis;solventa;sonarqube;sopra steria;sovak;sovon
spaarne;spar;spotify;squit;staedion;starbucks;sterk huis;stibbe;stimulansz;stipo;subway;suez;svg;svhw;swazoom;swz
syncasso;syntus;tactus;talis;talland;tante louise;tantelouise;taqa;tata steel;teijin;teijin aramid;tence;tesorion
teylingereind;thebe;thomas more;tias;tivolivredenburg;tiwos;tjongerschans;topdesk;topicus;tragel;trajectum;transdev
transvision;treant;trevvel;trigion;triple a;triversum;trivire;trouw;tubantia;turien;turnaround;tvcn;tvm;twence;uber
ubereats;ufind;umcg;umcu;undutchables;unica;unilabs;uniper;unique;uva;uvt;valys;van der valk;van gansewinkel
van hall larenstein;vanbenthem;vanboeijen;vandebron;vebego;vegro;verisure;vermilion;verwey jonker;vesteda;vestia;viaa
vidomes;viecuri;vilans;vion;virenze;visma;vitalis;vitesse;vivare;vluchtelingenwerk;vmware;vnn;volkerrail;vomar;vopak
vpro;vzvz;waardenburg ecology;walibi;welzorg;wetransfer;wibra;wijn stael;willem ii;willemsen de koning
william schrikker;willibrord;windesheim;windt le grand;wnl;wold waard;wonenbreburg;wonenlimburg;wonion;wooninvest;wur
xenos;yacht;yer;yes we can;ymere;yorneo;youke;young capital;youngcapital;yuverta;zaam;zadkine;zalando;zayaz
zembla;zgt;zilveren kruis;zlto;zonnehuis;zowonen;zte;zuwe;zuyd;zuyderland
`;
