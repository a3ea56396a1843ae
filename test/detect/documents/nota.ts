/** A nota in another department's layout: paraaf route as a table, names over line ends. */
export const nota = `
Ministerie van Financiën
TER INFORMATIE

Aan
de staatssecretaris van Financiën - Fiscaliteit en Belastingdienst

Persoonsgegevens
{Quirine Alberdingk}
T {06-21 88 90 17}
{q.alberdingk}@minfin.nl

nota Voortgang herstel box 3

Parafenroute
Functie	Naam	Paraaf
Opsteller	{Quirine Alberdingk}	{QA}
Afdelingshoofd	{Sven Tol}	{ST}
Directeur	{mr. M.E. Uiterwaal-Prins}	{MEU}

Aanleiding
Op 3 maart vroeg het lid [Omtzigt] (Groep Omtzigt) naar de voortgang. Staatssecretaris [Van Rij] heeft toegezegd de Kamer voor de zomer te
informeren. Ook de leden [Idsinga], [Romke de Jong] en [Alkaya] hebben vragen gesteld.

Kern
De cijfers over het rechtsherstel en de massaalbezwaarprocedure zijn in maart gecontroleerd door {Marleen
Breedveld} en op een later moment in de maand nog eens door onze collega bij de dienst zelf, {Hans-Peter van
der Kolk}. {Breedveld} verwacht in april de definitieve aantallen. {Tol} stemt af met de landsadvocaat ([Pels Rijcken]), waar
{mr. C.M. Bitter} het aanspreekpunt is. De Hoge Raad deed op 24 december 2021 uitspraak ([ECLI:NL:HR:2021:1963]).

Informatie die niet openbaar gemaakt kan worden
De persoonsgegevens van ambtenaren. De SG, mevrouw [Van den Berg], is akkoord.
`;
