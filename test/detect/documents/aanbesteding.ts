/** Procurement: an evaluation report with firms, assessors and bidders' staff. */
export const aanbesteding = `
Gunningsadvies Europese aanbesteding Schoonmaak 2024
Rijksvastgoedbedrijf, Inkoop Uitvoeringscentrum (IUC-Noord)
Tendernummer: [202400456]

Beoordelaars
Naam	Organisatie	Rol
{Nadine Pruijssers}	RVB	voorzitter
{Ottho van Zwol}	RVB	materiedeskundige
{Mw. G. Achterberg}	FM Haaglanden	gebruiker
{Ricardo Wijngaarde}	IUC	inkoper

Inschrijvers
[Hago Rijksoverheid B.V.], vertegenwoordigd door {de heer D. Lansbergen}
[CSU], contactpersoon {Petra van Hees-Koolen} ({p.vanhees}@csu.nl, {06-20 51 88 14})
[Gom Schoonhouden], contactpersoon {Erhan Tuncer}

Verloop
{Pruijssers} heeft op 12 februari de inschrijvingen geopend in bijzijn van {Van Zwol}. De inschrijving van [Gom] was niet compleet; {Wijngaarde} heeft {Tuncer} om
een verduidelijking gevraagd. Volgens {Lansbergen} was het bestek onduidelijk op punt 3.4 van het Programma van Eisen. {Achterberg} deelt dat oordeel niet.
De prijs van [CSU] lag 4 procent onder de raming. De Commissie van Aanbestedingsexperts heeft in advies [583] een vergelijkbare zaak behandeld.

Akkoord: {NP}, {OvZ}
`;
