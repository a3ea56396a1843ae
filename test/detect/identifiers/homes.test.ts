import { expect, test } from 'vitest';
import { goes } from '../found.ts';

/** Homes as files of the police, of care, of taxes and of neighbours tell them. */
test.each([
  ['Melding 14.05 u: vrouw schreeuwt om hulp vanuit portiek Anjerstraat 88.', ['Anjerstraat 88']],
  [
    'Wij verzoeken u de dwangsom over te maken en de rommel op uw erf, Heideweg 4 te Vaassen, op te ruimen.',
    ['Heideweg 4', 'Vaassen'],
  ],
  [
    'Belanghebbende is eigenaar van de onroerende zaak Tuinfluiter 12 te Drachten.',
    ['Tuinfluiter 12', 'Drachten'],
  ],
  ['De WOZ-waarde van uw woning Boomklever 7 is vastgesteld op € 312.000.', ['Boomklever 7']],
  ['Kind A. gaat om het weekend naar vader op de Goudenregenlaan 31.', ['Goudenregenlaan 31']],
  ['Zorgadres: Parallelweg 16 A, Wierden', ['Parallelweg 16 A, Wierden']],
  ['Wilt u de sleutel afgeven bij mevr. Oost, Kastanjelaan 2?', ['Kastanjelaan 2']],
  ['Ik ben 77 en woon al mijn hele leven op de Veenweg, nummer 12.', ['Veenweg', 'nummer 12']],
  [
    'Betrokkene verblijft feitelijk op een recreatiepark, Parkweg 10-212 te Putten.',
    ['Parkweg 10-212', 'Putten'],
  ],
  ['De huisarts reed naar Vlietlaan 9 en trof daar de dochter aan.', ['Vlietlaan 9']],
  [
    'De aanvraag van de heer Yilmaz betreft een aanbouw aan de achterzijde van Rozenstraat 15.',
    ['Rozenstraat 15'],
  ],
  [
    'Familie Chen\nBeethovenlaan 240\n3335 BG Zwijndrecht',
    ['Beethovenlaan 240 3335 BG Zwijndrecht'],
  ],
  ['J. Hofman-Weel\nVredeoord 3 b\n4511 AA Breskens', ['Vredeoord 3 b 4511 AA Breskens']],
  [
    'Mevr. F. Aydın, Weverstraat 40-II, 1013 XX Amsterdam, verzoekt om inzage.',
    ['Weverstraat 40-II, 1013 XX Amsterdam'],
  ],
  [
    'Naam\tAdres\tBedrag\nK. Wolters\tBrink 14\t€ 120\nS. Aziz\tKerkhofpad 3\t€ 80',
    ['Brink 14', 'Kerkhofpad 3'],
  ],
  ['De man is uitgeschreven van de Vossenstraat 61 en heeft nu geen adres.', ['Vossenstraat 61']],
  [
    'Uit het BRP blijkt dat zij op 3 mei is verhuisd van Oostwal 8 naar Singel 12.',
    ['Oostwal 8', 'Singel 12'],
  ],
  ['Bij controle bleek dat op Ringdijk 55 vijf personen staan ingeschreven.', ['Ringdijk 55']],
  ['De hond van nr. 18 heeft de postbode gebeten.', ['nr. 18']],
  ['Ze is bang dat hij weer voor de deur staat bij haar ouders, Berkenlaan 20.', ['Berkenlaan 20']],
  ['Mijn ouderlijk huis staat aan de Lange Wijk 130.', ['Lange Wijk 130']],
  ['Aan de bewoners van\nZuiderpark 12\n9724 AG Groningen', ['Zuiderpark 12 9724 AG Groningen']],
  [
    'Kunt u mij een kopie sturen? Adres: Hofakker 9, 8043 BB Zwolle.',
    ['Hofakker 9, 8043 BB Zwolle'],
  ],
  ['Verdachte, wonende te Rotterdam, Putselaan 301c, is gehoord.', ['Putselaan 301c']],
  ["De buurt klaagt over de bewoner van De Kamp 8, die 's nachts muziek draait.", ['De Kamp 8']],
  ["Haar kamer aan de Oude Kijk in 't Jatstraat 41 is te klein.", ["Oude Kijk in 't Jatstraat 41"]],
  [
    'Zij heeft een vakantiehuisje op Camping De Ruimte, Zandpad 7, en een woning in Utrecht.',
    ['Camping De Ruimte, Zandpad 7'],
  ],
  ['De kat werd gevonden in de tuin van Merwedelaan 5.', ['Merwedelaan 5']],
  ['Slachtoffer is naar huis gebracht, Sportlaan 66.', ['Sportlaan 66']],
  ['Adres werknemer: Fazantenhof 21, 5672 BB Nuenen', ['Fazantenhof 21, 5672 BB Nuenen']],
  ['Wij zijn op 12 maart bij u aan de deur geweest (Iepenlaan 44).', ['Iepenlaan 44']],
  ['De thuiszorg komt niet meer op Beekstraat 19 vanwege agressie.', ['Beekstraat 19']],
  ['Hij is aangetroffen in zijn woning, Acacialaan 3, door zijn broer.', ['Acacialaan 3']],
  [
    'De erven van mevrouw Tuinstra, Hoofdstraat 112, Wolvega, hebben bezwaar gemaakt.',
    ['Hoofdstraat 112, Wolvega'],
  ],
  ['Klaagster woont schuin tegenover de inrichting, op Dorpsweg 27.', ['Dorpsweg 27']],
  [
    'Meneer De Wit (Rietgors 14) en mevrouw Salah (Rietgors 18) spraken in.',
    ['Rietgors 14', 'Rietgors 18'],
  ],
  [
    'Zijn fiets staat nog bij zijn vriendin in de Pieter Langendijkstraat.',
    ['Pieter Langendijkstraat'],
  ],
])('%s', (text, homes) => {
  expect(goes(text, 'adres')).toEqual(homes);
});

/** Houses by their number alone, and homes abroad. */
test.each([
  ['De bewoners van nr. 12 en 14 willen schadevergoeding.', ['nr. 12', '14']],
  ['Op nummer 8 woont een gezin met drie kinderen.', ['nummer 8']],
  ['Het gezin op nummer 22 krijgt begeleiding.', ['nummer 22']],
  ['De overburen op nummer 7 en nummer 9 hebben niets gehoord.', ['nummer 7', '9']],
  ['Op nummer 16 deed mevrouw Jansen open.', ['nummer 16']],
  ['Mevrouw Jansen, huisnummer 33, wil geen paal voor haar raam.', ['huisnummer 33']],
  ['Die van nummer 40 heeft nooit betaald.', ['nummer 40']],
  ['Zij woont twee deuren verder, op nummer 37.', ['nummer 37']],
  ['De hoekwoning, nummer 2, staat te koop.', ['nummer 2']],
  ['De familie Bos op nr. 58 is met vakantie.', ['nr. 58']],
  ['De woonboot De Zwaluw aan de Westkade 14 lekt.', ['Westkade 14']],
  ['Zijn woonwagen staat op standplaats 5 aan de Rondweg.', ['standplaats 5']],
  ["De heer Postma, boerderij 't Hoogland, Dijkweg 3, Menaldum", ['Dijkweg 3, Menaldum']],
  ['Haar zoon woont in Duitsland: Hauptstraße 14, 47533 Kleve.', ['Hauptstraße 14, 47533 Kleve']],
  ['Hij verblijft bij familie, Via Roma 8, Bari.', ['Via Roma 8, Bari']],
  ['Adres in Polen: ul. Polna 3/7, Gdańsk', ['ul. Polna 3/7, Gdańsk']],
  ['Zijn ouders wonen in Konya, Atatürk Caddesi No: 12.', ['Atatürk Caddesi No: 12']],
  ['Zij is verhuisd naar Kerkstraat 9, 3920 Lommel, België.', ['Kerkstraat 9, 3920 Lommel']],
  ["Hij logeert op 221 King's Road, London.", ["221 King's Road, London"]],
  ['Mijn buurman op 12 en mijn buurvrouw op 16 zijn het met mij eens.', ['12', '16']],
  ['Het huis ernaast, nummer 44, is van haar zus.', ['nummer 44']],
  ['Wij (nr. 21) en de buren (nr. 23) hebben schade.', ['nr. 21', 'nr. 23']],
  ['De woonark ligt aan de Kanaaldijk t/o nr. 9.', ['nr. 9']],
  ['Op het adres Westeinde 3 wonen twee broers.', ['Westeinde 3']],
  ['De melkveehouder, Oosterweg 61, heeft 80 koeien.', ['Oosterweg 61']],
  ['Wij hebben aangebeld bij nummer 5, 7 en 9.', ['nummer 5', '7', '9']],
  ['De woning op de hoek, Tuinstraat 1, is van hem.', ['Tuinstraat 1']],
])('%s', (text, homes) => {
  expect(goes(text, 'adres')).toEqual(homes);
});

/** Numbers and streets of nobody. */
test.each([
  ['De buurman op 12 meter afstand hoort niets.'],
  ['Wij bespreken nummer 5, 7 en 9 van de lijst.'],
  ['Het kind op 12 januari is ziek.'],
  ['De bewoners op 3 mei geïnformeerd.'],
  ['Vraag nummer 12 van de bewoner.'],
  ['Op nummer 8 van de agenda staat het budget.'],
  ['De eigenaar van unit 4 BV is verhuisd.'],
  ['De bewoners van de Kerkstraat zijn uitgenodigd.'],
  ['De zitting van het Hof, Rue de la Loi 200, Brussel, is openbaar.'],
  ['Zie bijlage nr. 3, 4 en 5.'],
  ['De bewoner staat op Foto 12, zijn woning op Kaart 4.'],
])('%s', (text) => {
  expect(goes(text, 'adres')).toEqual([]);
});
