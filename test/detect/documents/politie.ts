/** Police: a registration form with foreign names, a plate and a passport number. */
export const politie = `
Politie Eenheid Oost-Brabant
Registratienummer: [PL2100-2022123456-1]

Proces-verbaal van bevindingen
Verbalisant: {Yıldız, Emre}, hoofdagent, dienstnummer {2104477}

Aangever
Naam	{Trần Thị Bích Ngọc}
Geboren	{07-11-1994} te Eindhoven
Adres	{Kruisstraat 188-B, 5612 CN Eindhoven}
Telefoon	{040 281 77 34}
BSN	{999990482}
Documentnummer paspoort	{NX4R7C2K9}

Verdachte
Naam	{Oleksandr Hrytsenko}
Kenteken	{GX-119-Z}

Aangeefster {Trần} verklaarde dat {Hrytsenko} op 3 februari 2022 haar auto (kenteken {TB-554-R}) klemreed. Zij werd geholpen
door een omstander, {Dzsenifer Kovács}, die het nummer {+31 6 47 11 90 28} achterliet. {Kovács} heeft de foto's gestuurd naar
{emre.yildiz}@politie.nl. Getuige {Bram} wil anoniem blijven. Officier van justitie mr. [Van der Laan] is ingelicht.
De zaak is bekend onder parketnummer [01/123456-22].

w.g. {E. Yıldız}
`;
