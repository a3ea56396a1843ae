/** Municipality: a Woo decision letter with an addressee block, a lawyer, an office footer. */
export const besluit = `
Gemeente Oosterdijk
Team Juridische Zaken

Aan de heer {P.R. Koolwijk-Sarkis}
{Lindeboomstraat 9 bis}
{6531 KT Nijmegen}

Datum: 14 augustus 2024
Behandeld door: {mw. mr. F. Benhaddou}
Telefoon: {024-329 11 65}
Ons kenmerk: [D240038812]
Betreft: uw Woo-verzoek van 2 juli

Geachte heer {Koolwijk},

Op 2 juli vroeg u om documenten over de verkoop van het pand [Waalkade 12]. U laat zich bijstaan door {mr. drs. S.V. Ramcharan} van
[Hoogeveen Advocaten]. Wij hebben 47 documenten gevonden. Op uw telefoonnummer ({06 18 27 36 45}) konden wij u niet bereiken.

In een aantal documenten staan namen van ambtenaren. De naam van burgemeester [Bruls] en van wethouder [N. Vergunst] maken wij wel openbaar.
De namen van {Fatima} en {Koos van Tongeren}, die de verkoop begeleidden, niet. Ook de makelaar, {Gijsbert Rouwenhorst}, heeft bezwaar.

Heeft u vragen? Bel dan {mevrouw Benhaddou} of mail naar [juridischezaken@oosterdijk.nl].

Hoogachtend,
namens het college van burgemeester en wethouders,

{F. Benhaddou}
senior jurist

Bezoekadres: [Korte Nieuwstraat 6], 6511 PP Nijmegen
Postbus [9105], 6500 HG Nijmegen
IBAN [NL39 BNGH 0285 0123 45]
Algemeen nummer: [14 024]
`;
