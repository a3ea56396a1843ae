/** A personnel overview as a table, with codes, dates and numbers in columns. */
export const hrLijst = `
OVERZICHT FORMATIE TEAM HANDHAVING PER 1 JANUARI 2023 (VERTROUWELIJK)

Medewerker	Personeelsnr	Geboortedatum	Functie	Telefoon	Kenteken
{Bakr, Y.S.}	{0045112}	{04-11-1987}	boa	{06 44 81 20 93}	{L-882-ZK}
{Van 't Zand, Mees}	{0045198}	{30-01-1995}	boa	{06-22 71 90 35}	n.v.t.
{Cruz dos Santos, M.}	{0044870}	{17-08-1979}	coördinator	{0165-57 92 13}	{PL-904-R}
{Oude Luttikhuis, Ans}	{0044002}	{22-02-1961}	secretaresse	{0165-57 92 10}	n.v.t.

Toelichting
{Bakr} gaat per 1 maart met ouderschapsverlof. {Mees} vervangt hem. {Ans Oude Luttikhuis} werkt 16 uur wegens {reuma}. Teamleider {M. Cruz dos Santos} is
bereikbaar via het secretariaat ([0165-57 90 00]). De burgemeester, mevrouw [Havermans], is op de hoogte. De HR-adviseur ({Petra}) bewaart dit stuk op
de schijf C:\\Users\\{pvdmeer}\\Documents\\HR.
`;
