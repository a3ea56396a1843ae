/** Defence: an internal memo with ranks, reversed names, codes and abbreviations. */
export const memoDefensie = `
MEMO
Aan: kol. {drs. J.P.M. van Uffelen}
Van: lkol {Zwarthoed, R. (Rens)} - DP&C/IR
Kopie: {Drs. L. Adeyinka}, {maj. T. Bos}, [CDS]
Datum: 9 mei 2019

Betreft: stand van zaken project FOXTROT

1. In het overleg van 2 mei heeft {Van Uffelen} gevraagd naar de planning van de [Karel Doormankazerne]. {Adeyinka} levert die op 16 mei.
2. Minister [Bijleveld] heeft de Kamer op 15 april geïnformeerd; staatssecretaris [Visser] volgt in juni. De motie [Belhaj c.s.] is afgedaan.
3. {Bos} wijst op de bezwaren van [Thales Nederland]. Hun accountmanager {Priya Chatterjee} (tst {51277}) komt donderdag langs op [Plein 4].
4. {Rens} vervangt {JPMvU} van 20 t/m 31 mei. Zijn personeelsnummer voor de toegang is {P-88120934}.
5. {Tom} belt met [DMO] en [JIVC]; {LA} regelt de zaal.

Voor akkoord: {RZ}
`;
