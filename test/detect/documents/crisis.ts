/** A crisis-team log: times, functions, first names only, abbreviations, places. */
export const crisis = `
LOGBOEK ROT HOOGWATER LIMBURG 15 JULI 2021

Leider ROT: {Ton Kerckhoffs}
Informatiemanager: {S. Bhikharie}
Plotter: {Noëlle}

06.15 {Kerckhoffs} opent het overleg. Aanwezig: brandweer ({Guido Schreurs}), politie ({Marloes}), GHOR ({dr. El Bouazzati}), Waterschap Limburg ({Har Frenken}).
06.20 {Frenken} meldt een waterstand van 3,24 meter bij [Sint Pieter]. Piek verwacht om 14.00 uur.
06.40 Burgemeester [Penn-te Strake] heeft gebeld met commissaris van de Koning [Roemer]. Minister [Grapperhaus] komt vanmiddag naar [Valkenburg].
07.05 {Marloes} regelt de ontruiming van verpleeghuis [Oosterbeemd] en camping [De Bron]. Contact via {06 22 41 98 30}.
07.30 Bewoner {J. Hupperetz}, {Geulstraat 14 in Meerssen}, zit vast op zolder. Hij is {nierpatiënt}. {Guido} stuurt een boot.
08.00 Persvoorlichter {Tamara Quaedvlieg} stemt tekst af met het NCC. Publieksnummer [0800-1351].
08.10 {Bhikharie} draagt over aan {W. Cremers-Op den Camp}.
`;
