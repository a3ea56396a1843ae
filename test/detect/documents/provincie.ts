/** Provincie: minutes of a committee with politicians by role, civil servants by table. */
export const provincie = `
Provincie Noord-Holland
Verslag bestuurlijk overleg Kustlijn d.d. 12 november 2020

Aanwezig:
gedeputeerde [Loggen] (voorzitter)
wethouder [Van der Most] (gemeente Bergen)
wethouder [A. Peeters]
{Saskia Duivenvoorden} (projectleider)
{Rinus de Heer} (provincie, secretaris)
{M.T. Nguyen} (Rijkswaterstaat)
{Jaantje} (verslag)
Afwezig: {Th. Kloosterboer}, hoogheemraad [Verbeek]

1. Opening
[Loggen] opent om 10.05 uur. {Kloosterboer} is afwezig wegens {een hernia}. De heer {De Heer} meldt dat de stukken te laat waren.

2. Strandsuppletie
Mevrouw {Nguyen} licht de planning toe. {Duivenvoorden} vraagt of het Kamerlid [Bisschop] al antwoord heeft op zijn vragen over de
motie-[Geurts]. Wethouder [Peeters] vindt het rapport van de commissie-[Veerman] achterhaald.
De uitspraak van de Raad van State (zaaknummer [201901234/1/A3]) wordt afgewacht. Het budget is € 1.250.000.

3. Parkeren [Camperduin]
De eigenaar van strandpaviljoen [De Jongens], {Joop Zeilemaker}, heeft bezwaar gemaakt. {Zeilemaker} woont aan de {Heereweg 211 te Schoorl}.
Zijn bedrijf staat ingeschreven onder KvK-nummer [37112233]. {Saskia} belt hem.

Actielijst
Nr	Actie	Wie	Gereed
1	Planning rondsturen	{SD}	1 december
2	Bellen met {Zeilemaker}	{Saskia}	20 november
3	Afstemmen met [RWS]	{MTN} / {RdH}	p.m.
`;
