/** Who wrote or made something, firms named after persons, offices over a column: they stay. */
import { describe, expect, test } from 'vitest';
import { goes } from '../found.ts';

describe('stays', () => {
  test.each([
    ['Dat staat in het artikel van Kuiper en De Vries in het vakblad Water.', 'Kuiper'],
    ['Dat staat in het artikel van Kuiper en De Vries in het vakblad Water.', 'De Vries'],
    ['Zie het standaardwerk van Bakker en De Jong (1987) hierover.', 'Bakker'],
    ['Zie haar boek met Molenaar uit 2014 over dijken.', 'Molenaar'],
    ['Het schilderij van Marc Jansen in de hal blijft hangen.', 'Marc Jansen'],
    [
      'De methode die onderzoeker Agnes Bakker beschreef (Instituut X, 2017) werkt.',
      'Agnes Bakker',
    ],
    ['Dat is te koop bij makelaar Hendriks in de stad.', 'Hendriks'],
    ['De kosten van aannemer Van Dijk vallen mee.', 'Van Dijk'],
    ['Hij werkt bij Adviesbureau Bos en Smit sinds kort.', 'Smit'],
    ['Opgemaakt door Notuleerservice De Vries te Zwolle.', 'De Vries'],
    ['Vergunninghouder\tN.V. Gelre Water', 'N.V. Gelre Water'],
    ['Zet het verlof in P-Direkt voor vrijdag.', 'P-Direkt'],
    ['Gemeente\tBurgemeester\tContact\nHeino\tRoelof Bakker\tJ. de Wit', 'Roelof Bakker'],
    ['Zij is lid van de KNMvD en de NVvR.', 'KNMvD'],
  ])('%s', (text, name) => {
    expect(goes(text)).not.toContain(name);
  });
});

describe('goes', () => {
  test.each([
    ['Zijn broertje Aron (2009) was erbij.', 'Aron'],
    ['Politiek assistent van de staatssecretaris: Rutger-Jan Stoop.', 'Rutger-Jan Stoop'],
    ['Het artikel van Jan Bakker over zijn buurman is ingetrokken.', 'Jan Bakker'],
    ['Aannemer Jan de Vries kwam zelf langs.', 'Jan de Vries'],
    ['RDW\nt.a.v. Egbert-Jan Veenstra\nPostbus 30', 'Egbert-Jan Veenstra'],
  ])('%s', (text, name) => {
    expect(goes(text)).toContain(name);
  });
});

test('a firm that its legal form told is a firm wherever its whole name stands', () => {
  const text =
    'Vergunninghouder\tN.V. Gelre Water\n\nMaria heeft laten weten dat Gelre Water bereid is te betalen.';
  expect(goes(text, 'naam').join(' ')).not.toContain('Gelre');
  const named =
    'De Bruin Informatica N.V. bood aan.\n\nAnn-Sofie De Bruin kwam; Achterberg wees erop dat De Bruin weg was.';
  expect(goes(named, 'naam')).toContain('De Bruin');
});

describe('cited', () => {
  test.each([
    ['Zie M. Bakker, Straten en besturen, New York 1980.', 'M. Bakker'],
    ['Vergelijk P.H. Bakker, Internationaal publiekrecht, Deventer 2008.', 'P.H. Bakker'],
    ['Vgl. L.J.A. Bakker e.a., Bestuursrecht, deel 1, Den Haag 2016, p. 212.', 'L.J.A. Bakker'],
    [
      'Noot 3. C. Bakker, Steunberen van de samenleving, Leiden University Press 2006.',
      'C. Bakker',
    ],
    ['AB 2019/214 m.nt. H.E. Bakker', 'H.E. Bakker'],
    ['Met noot van J. Bakker verscheen de uitspraak in JB 2020/12.', 'J. Bakker'],
    ['Zie de conclusie van A-G Bakker van 12 mei 2021.', 'Bakker'],
    ['Zie ABRvS 8 april 2015, ECLI:NL:RVS:2015:1106 (Van der Molen).', 'Van der Molen'],
    ['Dat volgt uit HR 12 mei 2017, NJ 2017/85 (Bakker/Staat).', 'Bakker'],
    ['Zoals de Hoge Raad in de zaak-Bakker oordeelde.', 'Bakker'],
  ])('stays: %s', (text, name) => {
    expect(goes(text)).not.toContain(name);
  });

  test.each([
    ['A. Bakker, Kerkstraat 12, Utrecht', 'A. Bakker'],
    ['J. Bakker, adviseur bij de directie Water, in dienst sinds 2019.', 'J. Bakker'],
    ['J. Bakker, Hoofd Inkoop, Utrecht 2019.', 'J. Bakker'],
    ['De rechtbank hoorde de eiser (Van der Molen) op 2 mei 2019.', 'Van der Molen'],
    ['Doorgeven op toestel 6581 AB/Evert Bakker.', 'Evert Bakker'],
  ])('goes: %s', (text, name) => {
    expect(goes(text)).toContain(name);
  });
});
