/**
 * Labels of letterheads, forms, mail headers and tables, by hand (EUPL-1.2). Lower case, one a line. `fold`ed and
 * stripped of a closing colon before comparison.
 */
/** The value is one or more persons. */
export const PERSON_LABELS = `
required attendees
optional attendees
attendees
organizer
organiser
vereiste deelnemers
optionele deelnemers
organisator
contactpersoon
contactpersonen
contact
contactgegevens
contactpersoon bij vragen
auteur
auteurs
auteur(s)
medeauteur
gezien door
geadviseerd door
besteld door
in overleg met
rapporteur(s)
auteur en contact
vertegenwoordigd door
slachtoffer
getuige(n)
crisiscoordinator
piket
achtvang
achtervang
referent
referenties
roepnaam kind
behandelend jurist
behandelend inspecteur
medebehandelaar
opdrachtgever(s)
naam werknemer
naam kandidaat
naam verzoeker
naam client
naam clientgemachtigde
naam betrokkene
naam eigenaar
naam contact
naam functionaris
naam ambtenaar
naam leidinggevende
noodcontact
contact bij noodgeval
uw contactpersoon
onze contactpersoon
uw behandelaar
medeauteurs
mede-auteur
steller
stellers
opsteller
opstellers
opgesteld door
opgemaakt door
geschreven door
samengesteld door
behandeld door
in behandeling bij
behandelaar
behandelend ambtenaar
behandelend medewerker
dossierhouder
dossierbehandelaar
zaakbehandelaar
inlichtingen
inlichtingen bij
informatie bij
voor informatie
vragen aan
ambtelijk contact
ambtelijk opdrachtgever
ambtelijk contactpersoon
primaathouder
portefeuillehouder ambtelijk
eerste verantwoordelijke
verantwoordelijke
verantwoordelijk
actiehouder
actiehouder(s)
actie door
actie
trekker
uitvoerder
eigenaar
wie
wie?
door
door wie
van
aan
cc
bcc
c.c
from
to
kopie
kopie aan
kopie naar
k.a
afschrift
afschrift aan
cc aan
verzonden door
verzonden aan
verzendlijst
distributielijst
verspreiding
ter kennisname aan
ter informatie aan
afzender
ontvanger
geadresseerde
t.a.v
ter attentie van
aanwezig
aanwezigen
aanwezig zijn
afwezig
afwezigen
afwezig m.k
afwezig met kennisgeving
afgemeld
afmeldingen
bericht van verhindering
m.k.a
deelnemers
deelnemer
deelnemerslijst
genodigden
genodigd
gast
gasten
toehoorder
toehoorders
agendalid
agendaleden
voorzitter
technisch voorzitter
plaatsvervangend voorzitter
vz
secretaris
secretariaat
verslag
verslag door
verslaglegging
notulist
notulen
notulen door
notulist(e)
paraaf
paraaf opsteller
paraaf mt-lid
paraaf directeur
paraaf afdelingshoofd
paraaf hoofd
paraaf steller
parafen
parafenroute
geparafeerd
medeparaaf
initialen
akkoord
akkoord door
voor akkoord
getekend
getekend door
ondertekend door
ondertekenaar
ondertekening
handtekening
naam
namen
naam en voornaam
voornaam
voornamen
voorletters
achternaam
roepnaam
geslachtsnaam
naam medewerker
naam melder
naam aanvrager
naam klant
naam contactpersoon
medewerker
medewerkers
projectleider
projectmanager
projectsecretaris
programmamanager
opdrachtgever
gedelegeerd opdrachtgever
opdrachtnemer
teamleider
leidinggevende
afdelingshoofd
directeur
accounthouder
accountmanager
adviseur
jurist
beleidsmedewerker
dossiereigenaar
proceseigenaar
melder
aanvrager
aanvraagster
verzoeker
indiener
klager
bezwaarmaker
belanghebbende
gemachtigde
gevolmachtigde
vertegenwoordiger
cliënt
patiënt
werknemer
werkgever
verhuurder
huurder
houder
kentekenhouder
vergunninghouder
bestuurder voertuig
rekeninghouder
t.n.v
ten name van
op naam van
partner
echtgenoot
echtgenote
ouder
ouders
vader
moeder
kind
kinderen
buurvrouw
buurman
getuige
getuigen
accountant
notaris
architect
tolk
arts
huisarts
inspecteur
inspecteurs
toezichthouder
toezichthouders
persoonsgegevens
samengewerkt met
afgestemd met
afgestemd
afstemming
meegelezen door
besproken met
opgesteld i.s.m
vervanger
waarnemer
plaatsvervanger
bereikbaar bij afwezigheid
deelnemers namens
aan tafel
sprekers
spreker
presentatie
inleiding door
gespreksleider
gespreksverslag van
interviewer
geïnterviewde
respondent
redactie
tekst
beeld
foto
via
bestuurlijk trekker
indiener(s)
kandidaat
sollicitant
stagebegeleider
mentor
coach
bedrijfsarts
casemanager
naam houder
naam deelnemer
naam en functie
wie is aanwezig
ambtelijke ondersteuning
ondersteuning
ambtelijk secretaris
griffier
rapporteur
beoordelaar
beoordelaars
aanwezig namens
opsteller nota
mede namens
met medewerking van
met dank aan
projectteam
projectgroep
kernteam
stuurgroep
werkgroepleden
leden
lid
commissieleden
wnd. hoofd
plv. hoofd
gebruiker
gebruikersnaam
account
inlognaam
bezetting
ambtelijk
ambtelijk aanspreekpunt
nachtronde
nachtdienst
dagdienst
avonddienst
vroege dienst
late dienst
weekenddienst
achterwacht
back-up
backup
vervanging
waarneming
waargenomen door
vrijwilliger
vrijwilligers
chauffeur
bijrijder
begeleider
begeleiders
leerkracht
leerkrachten
groepsleerkracht
intern begeleider
schoolarts
gezinsvoogd
wijkagent
wijkverpleegkundige
mantelzorger
contactpersoon familie
eerste contactpersoon
tweede contactpersoon
aangever
aangeefster
verdachte
verbalisant
verbalisanten
meldster
klaagster
bezwaarmakers
bewoner
bewoners
huurders
ouder 1
ouder 2
leerling
broer
zus
oma
opa
opzichter
dagvoorzitter
sollicitatiecommissie
selectiecommissie
gelezen door
ingevuld door
ingeboekt door
gemeld door
aangenomen door
geregistreerd door
gesproken met
gehoorden
ook aanwezig
mede aanwezig
tevens aanwezig
online aanwezig
digitaal aanwezig
niet aanwezig
verhinderd
met kennisgeving afwezig
zonder kennisgeving afwezig
afwezig zonder bericht
afwezig z.b
inspreker
insprekers
betrokkene
betrokkenen
betrokken ambtenaar
ambtenaar
verstrekt aan
uitgegeven aan
uitgereikt aan
reviewer
reviewers
review door
lezer
lezers
meelezer
meelezers
tegenlezer
gesprekspartner
gesprekspartners
contactpersoon gemeente
contactpersoon organisatie
contactpersoon provincie
contactpersoon ministerie
aanspreekpunt
eerste aanspreekpunt
toegewezen aan
aangemaakt door
gewijzigd door
ingediend door
naam gemachtigde
naam inspecteur
naam invuller
naam ouder
naam ouder/verzorger
naam partner
naam kind
in te lichten persoon
`;
/** Address labels of homes. */
export const HOME_LABELS = `
straat
straat, huisnummer
straat en huisnummer
postcode, woonplaats
postcode en plaats
postcode, plaats
postcode
adres
woonadres
huisadres
privéadres
prive-adres
woonplaats
adres en woonplaats
adres aanvrager
adresgegevens
naw
naw-gegevens
postcode en woonplaats
correspondentieadres
adres melder
adres houder
`;
/** Address labels of offices. */
export const OFFICE_LABELS = `
bezoekadres
bezoekadressen
postadres
vestigingsadres
kantooradres
bezoek
post
locatie
plaats
kantoor
hoofdkantoor
vestiging
factuuradres
afleveradres
vergaderlocatie
`;
/** Labels before values that are never personal: numbers of cases, dates, subjects. */
export const CASE_LABELS = `
kenmerk
ons kenmerk
uw kenmerk
onze referentie
uw referentie
referentie
zaak
zaaknummer
zaaknr
zaaknr.
zaak nr
zaak-id
dossier
dossiernummer
dossiernr
documentnummer
registratienummer
notanummer
nummer
nota nr
ticket
ticketnummer
melding
meldingsnummer
klachtnummer
klacht
factuur
factuurnummer
factuurnr
ordernummer
order
inkoopordernummer
offertenummer
aanslagnummer
vorderingsnummer
beschikkingsnummer
besluitnummer
projectnummer
projectcode
proces-verbaal
proces-verbaalnummer
pv-nummer
pv
kvk
kvk-nummer
kvk-nr
kamer van koophandel
btw
btw-nummer
rsin
fiscaal nummer
ubn
isbn
issn
bag-id
objectnummer
perceelnummer
kadastraal
rekeningnummer gemeente
verplichtingnummer
rapportnummer
parlisnummer
corsanummer
djumanummer
hp-nummer
mijn referentie
bijlage
bijlagen
versie
documentid
document-id
id
iban gemeente
postregistratienummer
vergunningnummer
aanvraagnummer
verzoeknummer
woo-verzoek
bezwaarnummer
beroepsnummer
ecli
contractnummer
artikelnummer
serienummer
`;
/** The value is one or more office holders, who stay. */
export const PUBLIC_LABELS = `
portefeuillehouder
portefeuillehouders
portefeuillehouder(s)
bestuurlijk portefeuillehouder
verantwoordelijk portefeuillehouder
portefeuillehouder college
verantwoordelijk wethouder
burgemeester
burgemeesters
wethouder
wethouders
gedeputeerde
gedeputeerden
dijkgraaf
kamerlid
kamerleden
raadslid
raadsleden
statenlid
statenleden
fractievoorzitter
staatssecretaris
verantwoordelijk gedeputeerde
bewindspersoon
`;
