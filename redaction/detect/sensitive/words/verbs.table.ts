/** What a patient does, and what was done to him or her (own list, EUPL-1.2). Folded; said of a person beside them. */
export const VERBS = `
kolft kolven kolfde
dementeert dementeerde revalideert revalideerde hoest hoestte braakt braakte stottert stotterde hallucineert hallucineerde hyperventileert
hyperventileerde dialyseert dialyseerde kwijlt kwijlde ijlt ijlde beeft beefde trilt rilt rilde strompelt strompelde hinkt hinkte mankt
sukkelt sukkelde kwakkelt kwakkelde tobt tobde kotst kotste spuugt slaapwandelt slaapwandelde blowt blowde snuift gokt gokte
automutileert automutileerde vermagert vermagerde verzwakt verzwakte verkommert aftakelt duizelt duizelde flauwvalt flauwviel collabeerde
collabeert bezweek dementeren hyperventileren stotteren kwijnt verongelukte verstuikte kneusde snottert overgaf overgeeft menstrueert
miskraamde beviel kreunt kreunde krimpt kermt krabt jeukt bloedt bloedde verslikt psychotiseert decompenseert
decompenseerde dissocieert dissocieerde laxeert dwaalt dwaalde dialyseren revalideren hallucineren braken ijlen automutileren revalideerden
`;

/** Participles. */
export const DONE = `
geopereerd gedotterd gereanimeerd bestraald geamputeerd gekatheteriseerd gedialyseerd ingegipst gegipst gespalkt beademd gesedeerd
ontgift afgekickt geaborteerd gesteriliseerd gecastreerd uitgegleden vergiftigd bezweken ingestort ontregeld
neergestoken neergeschoten aangeschoten verongelukt gewond verwond gediagnosticeerd
gecollabeerd flauwgevallen gekneusd verstuikt verzwikt ontwricht gedepersonaliseerd gehallucineerd
bevallen gedehydreerd gesepareerd gefixeerd geinjecteerd getransplanteerd geintubeerd
ingespoten overgegeven overgeven gedrogeerd beschonken stomdronken laveloos aangeschoten
`;

/** What is told of a part of the body. */
export const BODY_TALK = `
slecht zwak dik stijf kapot krom rood blauw open stuk versleten pijn pijnlijk zeer opgezet gezwollen ontstoken gebroken gekneusd
gescheurd verstuikt verzwikt verrekt verlamd verdoofd gevoelloos lam verbrand geamputeerd afgezet afgerukt afgescheurd afgesneden vervangen
verwijderd weggehaald gezet gespalkt gehavend ingepakt bekneld ontveld aangetast beschadigd vastgezet verminkt geraakt
doorboord geopereerd operatie opereren geholpen laten opspelen speelt op achteruit uitgevallen uitval trilt trillen bloedt bloeden bloedde jeukt jeuken
brandt branden zwelt tintelt tintelen kraakt kraken klopt stopt stilstaan begeeft begaf begeven versleet slijt slijten slijtage artrose gips
verband mitella brace spalk blessure geblesseerd klachten last problemen gedoe mankement kwaal kwijt verloren eraf eruit afgevallen tumor kanker
litteken littekens hechtingen wond wonden snee jaap letsel ontwricht kom stijve slechte zwakke kapotte versleten dikke pijnlijke kromme
vergroot verkalkt vernauwd verstopt dichtgeslibd lekt lek klapt kramp verkrampt verkrampen blind doof vertroebeld wazig verzakt prothese
transplantatie bestraling bestraald verbrijzeld verdraaid geschaafd gesneden gestoten schaafde sneed stootte brak breekt kneusde verdraaide
verrekte blesseerde verwondde bezeerde scheurde verbrandde verloor mist miste vloeit pus etter steken zenuw beknelling scheef aangedaan
`;

/** What somebody cannot do any more: of the body, of daily life, at work. None that things or papers stop one from ("komen", "lezen"). */
export const ACTS = `
staan lopen zitten tillen bukken knielen hurken kruipen klimmen traplopen wandelen fietsen autorijden strekken buigen draaien omdraaien
reiken heffen sjouwen duwen trekken zwemmen sporten rennen hardlopen typen slikken kauwen ademen ademhalen slapen doorslapen
inslapen ruiken proeven plassen douchen wassen aankleden uitkleden afdrogen scheren
stofzuigen schoonmaken strijken concentreren onthouden focussen stilzitten alleenzijn traplopend rijden bewegen opstaan
autogereden gestaan gelopen gezeten getild gefietst traplopen
`;
