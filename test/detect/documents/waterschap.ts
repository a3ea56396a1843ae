/** Waterschap: e-mail with a signature, a landline, a reply with initials. `{…}` goes, `[…]` stays. */
export const waterschap = `
Waterschap Zuiderwetering
Postbus [4142], 3006 AC Oudewater

Van: {Ruigrok, Berend} <{b.ruigrok}@zuiderwetering.nl>
Verzonden: dinsdag 4 april 2023 08:41
Aan: {Kwame Boateng-Visser}; {Ozinga, Hiske}
CC: [secretariaat-directie@zuiderwetering.nl]
Onderwerp: RE: muskusrattenbeheer polder [Groot-Mijdrecht]

Ha {Kwame} en {Hiske},

De heer [Hoogland], onze dijkgraaf, wil het stuk vrijdag zien. {Boateng} heeft de cijfers van de vangsten nagelopen en {Hiske} zoekt uit
of de pachter, {Teunis van den Akker}, een schadeclaim indient. Hij is bereikbaar op {06-55 31 20 47}.
De brief van gedeputeerde [Zandbergen] (provincie Utrecht) ligt bij {BR}.

In het gebied rond de [Kromme Mijdrecht] en het gemaal [De Ronde Hoep] is niets gevonden. Wel heeft
mevrouw {El Hamdaoui} van de bewonersvereniging gebeld; haar zoon {Anouar} was van de kade gevallen en heeft
{zijn pols gebroken}.

Met vriendelijke groet,
{Berend Ruigrok}
Adviseur ecologie
Waterschap Zuiderwetering
T {0348-55 61 72} (ma t/m do)
www.zuiderwetering.nl

-----Oorspronkelijk bericht-----
Van: {Hiske Ozinga} <{h.ozinga}@zuiderwetering.nl>
Verzonden: maandag 3 april 2023 17:22
Aan: {Berend Ruigrok}

Dag {Berend},

Volgens {Kwame} staat het perceel op naam van {G.W. Ypma-ten Have}. Klopt dat? Anders bel ik {Ypma} zelf even.

Gr. {Hiske}
`;
