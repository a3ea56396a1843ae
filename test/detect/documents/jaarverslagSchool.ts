/** Subsidy decision and letter exchange with a school: organisations, a principal, an address of a firm. */
export const jaarverslagSchool = `
DUS-I
Dienst Uitvoering Subsidies aan Instellingen
Onze referentie	[SBK2100487]
Contact	{dhr. B. Verhoeks}
	{b.verhoeks}@dus-i.nl

Stichting Openbaar Primair Onderwijs Alberdingk
t.a.v. het College van Bestuur, mevrouw {drs. A.W.J. Timmers-Ploegmakers}
[Koninginnelaan 45]
3781 GK Voorthuizen

Geacht bestuur,

Op 15 maart 2022 heeft u subsidie aangevraagd voor de brugklas van het [Johannes Fontanus College] en de [Wilhelminaschool]. De aanvraag is
ingediend door uw controller, de heer {Ploeg}. In het gesprek met {Timmers-Ploegmakers} en {Ploeg} op 2 mei, waarbij ook {Rabia Uslu} van
Berenschot aanwezig was, bleek dat de lerarenbeurs voor {Jesse van der Zwan} en {mw. Kwakkel} dubbel was aangevraagd.

Wij verlenen € 24.300. U ontvangt het bedrag op rekening [NL91 RABO 0315 2739 55] van de stichting. Minister [Slob] heeft de regeling
in de Staatscourant gepubliceerd. Tegen dit besluit kunt u bezwaar maken. Meer informatie: [klantenservice@dus-i.nl], telefoon [070 340 55 66].

De minister voor Basis- en Voortgezet Onderwijs en Media,
namens deze,

{Bart Verhoeks}
teammanager

cc: {R. Uslu} (Berenschot)
`;
