/** A council memo about a neighbour dispute: surnames that are words, relatives, a date of birth, a plate. */
export const raadsmemo = `
Raadsinformatiebrief
Zaaknummer: [Z/23/081244]
Portefeuillehouder: wethouder [Kerkhof]
Steller: {Ilse Voorn}

Beste raadsleden,

Op 9 juni vroeg raadslid [Van Beem] (Lokaal Belang) naar de burenruzie aan de [Molenweg]. Wethouder [Kerkhof] heeft op 12 juni gesproken met beide
partijen. De familie {Kip} woont sinds 1998 op {nummer 14}. Buurman {Hendrikus Molenaar}, geboren {12-4-1949}, zou de heg hebben gesnoeid.
{Molenaar} ontkent dat. Volgens wijkagent {Dennis Slot} is er geen aangifte gedaan. Mevrouw {Kip-de Jonge} zegt dat haar man sinds het
incident {depressief} is. Hun zoon {Sem} durft niet meer buiten te spelen.

De auto van {Molenaar} (een rode Opel, {4-XKB-91}) staat nog steeds op de stoep. De woningcorporatie ([Woonstede]) heeft {Yvon Klaver} aangewezen als
bemiddelaar. {Klaver} is bereikbaar via {y.klaver}@woonstede.nl of {0318 - 69 11 47}. De molenaar van molen [De Hoop] heeft er niets mee te maken.

Met vriendelijke groet,
namens het college,

{I. Voorn}
beleidsadviseur openbare orde
`;
