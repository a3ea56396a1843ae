/** Health inspectorate: a report, general illness against a particular patient's. */
export const ziekenhuis = `
Inspectie Gezondheidszorg en Jeugd
Meldingsnummer: [2021-884512]
Rapporteur: {dr. W.E. Zuurbier}

Casus 3
Op 11 oktober werd mevrouw {Van Es-Wolters} opgenomen met {een hersenbloeding}. Haar dochter, {Annelies}, belde de afdeling. De dienstdoende arts
({B. Öztaş}) had geen toegang tot het dossier. Mensen met [een hersenbloeding] moeten binnen een uur worden behandeld. Verpleegkundige
{Joyce Samson} heeft de familie gesproken. De heer {Wolters} heeft zelf {diabetes} en kon niet blijven.

Het protocol van prof. {Van Gijn} is niet gevolgd. De [ziekte van Huntington] speelde geen rol. In 2020 kregen 312 patiënten [een herseninfarct].
Minister [Kuipers] heeft toegezegd dat de Wet [Van der Hoeven] wordt geëvalueerd.

Voor vragen: [meldpunt@igj.nl] of [088 120 50 00].
`;
