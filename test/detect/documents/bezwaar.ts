/** UWV/SVB style: a citizen's letter by hand, spelled addresses, OCR noise. */
export const bezwaar = `
Sociale Verzekeringsbank
t.a.v. mevrouw {K. Wijnholds}
Postbus [1100]
1180 BH Amstelveen

Geachte mevrouw {Wijnholds},

Mijn naam is {Soraya Ramdjiawan} en ik ben geboren op {3 mei 1971}. Mijn burgerservicenummer is {9999.41.264}. Ik woon aan de {Dr. Schaepmanlaan 14
in Delft}, samen met mijn moeder, mevrouw {Doebe}, die {dementie} heeft. Mijn broer {Vishal} en zijn vrouw {Els} helpen mee.

Ik heb op 6 juni gesproken met {Wendel} van uw kantoor in Leiden. Hij zei dat ik {Jacqueline Bos-Van Zuylen} moest bellen. Dat heb ik gedaan, maar
mevrouw {Bos} wist van niets. U kunt mij mailen op {soraya71} [at] gmail.com of bellen: {O6-4I77 3095}.
Het geld mag naar {NL12 ABNA 0O00 1234 56} ten name van {S. Ramdjiawan}.

Ik lees in de krant dat minister [Schouten] en Kamerlid [De Kort] hierover spreken. Waarom kan het in [Den Haag] wel?

Met groet,
{S. Ramdjiawan}
`;
