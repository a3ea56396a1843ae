/** Policy prose without private persons: everything stays. */
export const beleidsproza = `
Voortgangsrapportage Deltaprogramma Zoetwater 2021

Samenvatting
Het Deltaprogramma Zoetwater werkt samen met Rijkswaterstaat, Vewin, Natuurmonumenten en de Unie van Waterschappen. In de Haringvliet, het
Volkerak-Zoommeer en de Biesbosch zijn metingen gedaan. Deltacommissaris [Peter Glas] heeft het advies in Dordrecht aangeboden aan minister
[Van Nieuwenhuizen]. De Commissie [Veerman] adviseerde in 2008 al om het peil van het IJsselmeer te verhogen.

1. Regio Rivierengebied
Provincie Gelderland, Waterschap Rivierenland en de gemeenten Tiel, Culemborg en West Betuwe hebben een bestuursovereenkomst gesloten. Het gemaal
[Kuijk] en de [Prins Bernhardsluis] worden vernieuwd. Fruitteelt Betuwe en Glastuinbouw Nederland waren betrokken. Royal HaskoningDHV
en Arcadis voerden de studie uit, samen met Deltares en Wageningen Universiteit. Kenmerk [RWS-2021/15590].

2. Regio Zuidwestelijke Delta
De Oosterschelde blijft zout. Evides bouwt een nieuwe leiding naar Schouwen-Duiveland. Tijdens de droogte van 2018 viel de aanvoer bij Lobith terug
tot 800 kubieke meter per seconde. Volgens het KNMI en het Planbureau voor de Leefomgeving komt dat vaker voor. Het Zeeuwse project Zoete Boter
heeft in Kapelle en Borsele vijf proeven gedaan met Rijk Zwaan en Agrico. De Kaderrichtlijn Water en de Omgevingswet gelden onverkort.

3. Financiën
Van de Deltafonds-middelen is 61 procent besteed (€ 150.000.000). De Algemene Rekenkamer en Europese Commissie hebben geen opmerkingen. Motie
[Geurts/De Groot] (Kamerstukken II 2019/20, 35 300 J, nr. 17) is uitgevoerd. Zie ook Kamerstuk [27 625, nr. 535] en www.deltaprogramma.nl. Op
Prinsjesdag volgt de volgende rapportage. Postbus [90653], 2509 LR Den Haag, telefoon [070 339 10 90].

4. Toelichting op begrippen
Bij een Strategische Zoetwatervoorziening hoort een Afspraken- en Uitvoeringskader. Het Bestuurlijk Platform Zoetwater (BPZ) vergadert vier keer per
jaar in het Huis van de Provincie. De Wet Milieubeheer, de Wet-[Bibob] en de Algemene wet bestuursrecht blijven van toepassing.
`;
