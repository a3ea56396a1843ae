/** A distribution list in capitals and a table of names with organisations and places. */
export const lijst = `
VERZENDLIJST KLANKBORDGROEP

Naam	Organisatie	Plaats	E-mail
{Dijk, W. van}	LTO Noord	Zwolle	{wvandijk}@ltonoord.nl
{Abdoellah-Kartosen, R.}	Gemeente Almere	Almere	{r.abdoellah}@almere.nl
{Prof. dr. ir. Jin Yoon}	TU Delft	Delft	{j.yoon}@tudelft.nl
{De Boer, Jan}	Dorpsraad [Sint Annaparochie]	Sint Annaparochie	{jandeboer62}@hotmail.com
{Mw. P. Land}	Natuurmonumenten	's-Graveland	{p.land}@natuurmonumenten.nl
balie	Gemeente Dronten	Dronten	[info@dronten.nl]

OPGESTELD DOOR: {JELLE HOEKSTRA}
GEZIEN: {SIMONE VAN DER VLUGT}

In de zaal [Koning Willem I] van hotel [Van der Valk] in [Wolvega] spreekt {Jelle} namens de projectgroep. {Van der Vlugt} sluit af.
De [Vogelaarwijk] en de [Jan Schaeferbrug] komen niet aan bod. Ook de [Nobelprijs] voor prof. {Feringa} wordt niet genoemd.
`;
