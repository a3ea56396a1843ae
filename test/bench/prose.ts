/**
 * Dutch as civil servants write it, of invented content and without personal data: sentences that repeat, with words that
 * mostly do not, as compounds are made at need.
 */
const SENTENCES = [
  'De # vraagt het college om de # voor het einde van het kwartaal vast te stellen.',
  'Uit de # blijkt dat de kosten van de # hoger uitvallen dan in de # was geraamd.',
  'Wij stellen voor om de # te betrekken bij de # en de uitkomst daarvan af te wachten.',
  'Over de # is overleg gevoerd met de #, maar dat heeft nog niet tot overeenstemming geleid.',
  'De gemeenteraad heeft in juni ingestemd met de # en de bijbehorende #.',
  'In de bijlage vindt u een overzicht van de # (zie ook de #, paragraaf 3.2).',
  'Voor de # geldt een termijn van zes weken; daarna wordt de # van rechtswege verlengd.',
  'Naar aanleiding van uw verzoek is gezocht in de # en in de #.',
  'Het is niet aannemelijk dat de # zonder aanpassing van de # kan worden uitgevoerd.',
  'Als de # doorgaat, moet rekening worden gehouden met de gevolgen voor de #.',
  'De provincie onderschrijft de #, al plaatst zij kanttekeningen bij de #.',
  'Zolang de # ontbreekt, kan over de # geen besluit worden genomen.',
  'Volgens de # is 40% van de # gereed en wordt de rest in het voorjaar opgeleverd.',
  'Daarom is besloten om de # te actualiseren en de # opnieuw ter inzage te leggen.',
  'De vraag of de # openbaar is, moet los worden gezien van de #.',
  'Tijdens de bespreking kwam naar voren dat de # niet aansluit op de #.',
  'Dat neemt niet weg dat de # zorgvuldig moet worden voorbereid, net als de #.',
  'Er is € 125.000 beschikbaar voor de #, waarvan een deel is bestemd voor de #.',
  'Hiermee wordt voldaan aan de ‘#’ zoals bedoeld in artikel 4 van de #.',
  'Beide partijen – ook die van de # – hebben de # gelezen en goedgekeurd.',
  'Graag ontvangen wij uw reactie op de # voordat de # naar de Kamer gaat.',
  'De # loopt vooruit op de #, en dat is niet zonder risico.',
  'Een afschrift van de # is toegevoegd aan de #; het origineel blijft in het archief.',
  'Zonder de # zou de # ongeveer twee maanden langer hebben geduurd.',
] as const;

const FIRST =
  'advies afval archief beheer beleids bestuurs bezwaar bodem bouw budget burger cultuur dijk energie evaluatie geluids gezondheids grond handhavings haven huisvestings inkoop inspectie jeugd kaart klimaat landbouw leefbaarheids lucht markt milieu mobiliteits monitor natuur onderhouds onderwijs ontwikkel openbaarheids organisatie parkeer personeels plan proef project regio rijks risico ruimte samenwerkings spoor sport stads steun stikstof subsidie termijn toezichts uitvoerings vaar veiligheids vergunning verkeers voorzienings water wegen wijk woning zorg';
const SECOND =
  'aanpak aanvraag afspraak agenda analyse balans begroting beoordeling beschikking bijdrage brief commissie controle cyclus dienst evaluatie fase financiering groep heffing indeling inspraak kaart kamer kwestie lijst maatregel melding methode nota notitie norm opgave paragraaf planning procedure raming rapportage regeling reserve richtlijn ronde schatting strategie studie toets uitvraag vereniging vergadering verkenning verklaring verordening visie voorziening vraag wijziging zaak';

const [firsts, seconds] = [FIRST.split(' '), SECOND.split(' ')];

/** Words without end. `random` gives numbers from 0 up to 1. */
export function* prose(random: () => number): Generator<string, never> {
  const one = <T>(among: readonly T[]) => among[Math.floor(random() * among.length)]!;
  for (;;) {
    const sentence = one(SENTENCES).replaceAll('#', () => one(firsts) + one(seconds));
    yield* sentence.split(' ');
  }
}
