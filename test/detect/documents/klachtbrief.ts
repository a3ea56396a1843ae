/** A complaint with a reply: names in lower case, nicknames, an Indonesian and a Vietnamese name, a school. */
export const klachtbrief = `
Aan: klachtencoördinator, mevrouw {Setiawati Harjono}
Van: {Phạm Quốc Bảo}
Betreft: klacht over jeugdconsulent

Geachte mevrouw {Harjono},

Mijn dochter {Linh} (9 jaar) zit op basisschool [De Regenboog]. Sinds januari heeft zij een jeugdconsulent, {Ties}. Hij heeft ons drie keer laten wachten.
Mijn vrouw, {Nguyễn Thị Hoa}, heeft {angststoornis} en kon niet mee. De juf van {Linh}, juf {Anke}, kan dit bevestigen. Wij wonen aan de {Beukelsdijk 77C te Rotterdam}.
U kunt mij bellen op {0624 18 90 33} of mailen: {bao.pham}@outlook.com.

Groetjes, {Bảo}

--- interne aantekening ---
{setiawati}, kun jij met {ties} bellen? volgens {Marjan} (teamleider) is dit al de tweede klacht over {Ties Brinkhorst}. wethouder [Kasmi] is nog niet
op de hoogte. Het dossier heeft nummer [2019-33812]. gr. {M. van Oers}
`;
