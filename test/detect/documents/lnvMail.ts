/** English and Dutch mixed mail between ministries, foreign officials and a journalist. */
export const lnvMail = `
From: {Verstegen, Marije} <{m.j.verstegen}@minlnv.nl>
Sent: Monday, 6 March 2023 09:12
To: {'Søren Kjeldsen'} <{skj}@fvm.dk>
Cc: {Lindqvist, Åsa}; {Tapio Virtanen}; [postbus.eu@minlnv.nl]
Subject: FW: Nitrates derogation - next steps

Dear {Søren},

Thank you for your call with {Kees-Jan Wieringa} and {Åsa} last Friday. As discussed, Commissioner [Sinkevičius] will meet minister [Adema] in Brussels on 20 March.
Please find attached the note drafted by {Tapio}. {Kees-Jan} will join online from The Hague.

Kind regards,
{Marije}

{Marije Verstegen}
Senior policy officer | EU Affairs
Ministry of Agriculture, Nature and Food Quality
[Bezuidenhoutseweg 73] | 2594 AC | The Hague
M {+31 (0)6 2847 1190}

Van: {Wieringa, Kees-Jan}
Verzonden: vrijdag 3 maart 2023 18:04
Aan: {Verstegen, Marije}
Onderwerp: vraag NRC

{Marije}, journalist {Karel Berkhout} van NRC vraagt of de mestverwerker in Oirschot subsidie kreeg. Onze woordvoerder zegt: niets over
zeggen. {Hatice} van RVO zoekt het uit; zij mailt jou maandag. De eigenaar, een zekere {Van Gerwen}, wilde vorige week niet reageren.

gr {KJ}
`;
