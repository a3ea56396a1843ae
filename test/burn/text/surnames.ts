/** Common surnames: the dictionary of an attacker who knows the font. */
export const SURNAMES =
  'Jansen Vries Berg Bakker Dijk Visser Janssen Smit Meijer Boer Mulder Groot Bos Vos Peters Hendriks Leeuwen Dekker Brouwer Wit Dijkstra Smits Graaf Meer Linden Kok Jacobs Haan Vermeulen Heuvel Veen Broek Bruijn Bruin Heijden Schouten Beek Willems Vliet Ven Hoekstra Maas Verhoeven Koster Dam Prins Blom Huisman Peeters Jong Kuipers Veenstra Kuiper Post Kuijpers Veldman Dongen Evers Sanders Scholten Timmermans Hermans Martens Bosch Wal Gerritsen Verbeek Molenaar Jonge Driessen Willemsen Rijn Boom Hofman Horst Kramer Groen Mol Boersma Bouwman Schipper Postma Kooij Lange Sluis Kroon Wolters Swart Schuurman Wijngaarden Hoeven Zwart Hoogland Tromp Bergh Aalst Roos Veldhuizen Oosterhout Ru'
    .split(' ')
    .filter((name) => name.length > 2);
