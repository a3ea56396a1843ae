/** What somebody is, has become or has undergone (own list, EUPL-1.2). Folded. */
export const STATES = `
wagenziek zeeziek reisziek luchtziek automutilerend bedplassend broekpoepend
uitgezaaid inoperabel kwaadaardig zorgmijder zorgmijdster prematuur dysmatuur slaapwandelaar bloeder
afgekeurd hartpatiente transgender blindgeboren doofgeboren suicidant kettingroker kettingrookster alcoholverslaafde drugsverslaafde
ziek zieker doodziek terminaal uitbehandeld stervende stervend bedlegerig hulpbehoevend zorgbehoevend invalide
gehandicapt meervoudig-gehandicapt mindervalide rolstoelafhankelijk rolstoelgebonden zuurstofafhankelijk zwanger
hoogzwanger bevallen onvruchtbaar blind halfblind stekeblind slechtziend doof stokdoof doofstom doofblind
slechthorend hardhorend hardhorig kleurenblind nachtblind verlamd halfzijdig-verlamd spastisch mank kreupel
slechtterbeen epileptisch diabetisch astmatisch reumatisch allergisch allergische lactose-intolerant glutenintolerant
hiv-positief seropositief hartpatient besmet geinfecteerd dement dementerend vergeetachtig verward gedesorienteerd
delirant psychotisch manisch manisch-depressief depressief zwaarmoedig somber neerslachtig zwartgallig suicidaal
overspannen opgebrand uitgeput doodmoe doodop kapotmoe oververmoeid getraumatiseerd autistisch hoogsensitief
paranoide paranoia schizofreen borderliner anorectisch boulimisch verslaafd alcoholverslaafd drugsverslaafd
gokverslaafd gameverslaafd heroineverslaafd cocaineverslaafd medicijnverslaafd alcoholist alcoholiste alcoholicus
drugsgebruiker incontinent onzindelijk zwakbegaafd verstandelijk-beperkt laagbegaafd dyslectisch ondervoed
uitgedroogd vermagerd onderkoeld oververhit bewusteloos buitenwesten comateus gereanimeerd gewond lichtgewond
zwaargewond levensgevaarlijk-gewond onwel flauwgevallen misselijk duizelig benauwd kortademig grieperig verkouden
koortsig rillerig ziekjes hees bont-en-blauw geamputeerd geopereerd gedotterd gedialyseerd bestraald
gedwongen-opgenomen gesedeerd gekatheteriseerd getransplanteerd bedplasser rolstoelgebruiker rolstoelgebruikster
rolstoeler scootmobieler stomadrager stomapatient nierpatient kankerpatient dialysepatient hartpatiente herniapatient
transplantatiepatient longpatient ms-patient parkinsonpatient alzheimerpatient epilepsiepatient copd-patient
reumapatient suikerpatient diabeet diabete diabeticus epilepticus epileptica astmaticus autist autiste adhder
stotteraar spasticus afaticus slapeloos immuungecompromitteerd uitbehandelde herstellende herstellend revaliderend
revaliderende
aftakelend vermoeid doodvermoeid lusteloos rusteloos krachteloos gevoelloos hulpeloos achterdochtig onrustig
prikkelbaar angstig paniekerig schrikachtig contactgestoord gedragsgestoord visueel-beperkt auditief-beperkt
motorisch-beperkt lichamelijk-beperkt geestelijk-beperkt zintuiglijk-beperkt rolstoelbehoeftig
dialyseafhankelijk insulineafhankelijk bloedarm hemofiliepatient hartlijder astmalijder suikerlijder lepralijder
longlijder epilepsielijder migrainelijder kankerlijder medicijnafhankelijk pijnpatient palliatief couveusekind
huilbaby lichamelijk-gehandicapt visueel-gehandicapt auditief-gehandicapt geestelijk-gehandicapt minder-mobiel
slecht-ter-been
`;

/** States that are also said of things and of opinions: only with a person as the subject. */
export const FIGURATIVE = `
afgekeurd
ziek zieker doodziek blind doof verlamd kreupel mank manisch depressief verslaafd overspannen verward somber zwanger
bevallen uitgeput doodmoe doodop besmet gehandicapt invalide hees misselijk duizelig terminaal gewond opgebrand
allergisch getraumatiseerd paranoia paranoide schizofreen autistisch spastisch hardhorend dement herstellend
herstellende bestraald geopereerd ondervoed stervende stervend epileptisch onvruchtbaar uitgedroogd oververhit
onderkoeld geamputeerd neerslachtig gereanimeerd incontinent vermagerd autist
vermoeid lusteloos rusteloos krachteloos gevoelloos hulpeloos onrustig prikkelbaar angstig paniekerig achterdochtig
schrikachtig aftakelend palliatief bedlegerig
`;
