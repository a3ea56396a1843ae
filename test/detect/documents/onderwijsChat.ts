/** Education inspectorate: a chat transcript and lower-case names. */
export const onderwijsChat = `
WhatsApp-groep toezicht Limburg, export 8-2-2023

[08:31] {Sjra Heijnen}: goedemorgen allemaal, wie gaat er vandaag naar basisschool [De Vlinder]?
[08:33] {Guusje}: ik samen met {lotte}
[08:34] {Sjra Heijnen}: top. vraag naar de directeur, {Door Verheggen}. zij is pas terug na {een burn-out}
[08:36] {Tarek El-Sayed}: let op, wethouder [Frans Peeters] komt ook nog langs om 11 uur
[08:40] {Guusje}: ok. {tarek}, heb jij het nummer van {Verheggen}?
[08:41] {Tarek El-Sayed}: {06 39 20 11 58}
[09:55] {Lotte de Wolf}: {Guusje} en ik zijn binnen. {Door} is ziek, we spreken de intern begeleider ({mw. Xhaferi})
[10:12] {Sjra Heijnen}: prima. {Xhaferi} ken ik nog van het [Bernardinuscollege]
`;
