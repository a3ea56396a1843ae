/** An inspection report: firms named after persons, a farmer, a veterinarian, animals and places. */
export const inspectieNVWA = `
Nederlandse Voedsel- en Warenautoriteit
Rapport van bevindingen
Rapportnummer: [318204417]
Toezichthouder(s): {R.K. Duzink}

Geïnspecteerde onderneming
Naam	[Maatschap Ter Braak-Lubbers]
Adres	[Eppenzolderweg 3]
Plaats	Markelo
UBN	[1748829]

Op 8 mei 2023 hebben wij, {Duzink} en collega {Anniek Oostergetel}, een bezoek gebracht aan [Maatschap Ter Braak-Lubbers]. Wij werden ontvangen door de heer
{Gerwin ter Braak}, die verklaarde dat zijn vader, {Bernard ter Braak}, sinds vorig jaar {een beroerte} heeft gehad. De praktijk van dierenarts {E. Wubbels}
([Dierenkliniek Twente]) heeft op 3 mei zes koeien behandeld. {Wubbels} was telefonisch bereikbaar. In de stal hing een poster van de [Rabobank].

{Ter Braak} verklaarde: "Wij hebben de kalveren in Apeldoorn gekocht. De chauffeur heette {Jordi}." Het transport is gedaan door [Looman Transport] met
kenteken {88-BPK-4}. De ontheffing op grond van de Wet dieren is verlopen. De burgemeester van Hof van Twente, mevrouw [Nauta], is geïnformeerd.
`;
