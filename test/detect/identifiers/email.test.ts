import { expect, test } from 'vitest';
import { goes, stays } from '../found.ts';

test.each([
  ['Mail naar jan.jansen@minjenv.nl.', ['jan.jansen']],
  ['Mail naar J.P.de-Vries@gemeente.rotterdam.nl!', ['J.P.de-Vries']],
  ['<mailto:h.bos@rws.nl>', ['h.bos']],
  ['job.kuipers@rvo.nl', ['job.kuipers']],
  ['m.postbrandsen@vr.nl', ['m.postbrandsen']],
  ['Vragen: noortje.post@nvwa.nl', ['noortje.post']],
  ['E-mail jf.degroen@pelsrijcken.nl', ['jf.degroen']],
  ['schrijf naar koopman1961@ziggo.nl', ['koopman1961']],
  ['soraya71 [at] gmail.com', ['soraya71']],
  ['soraya71(at)gmail.com', ['soraya71']],
  ['pieter.jansen@\nminjenv.nl', ['pieter.jansen']],
  ['nkossen@\nggdgelderlandzuid.n\nl', ['nkossen']],
  ['een prijs @ 5 euro', []],
  ['twitter: @rijkswaterstaat', []],
])('%s', (text, expected) => {
  expect(goes(text, 'email')).toEqual(expected);
});

test.each([
  ['info@zeewolde.nl'],
  ['n279@brabant.nl'],
  ['24-7bz@minbuza.nl'],
  ['Vragen: 0800 - 22 55 733 of dcpz@mindef.nl'],
  ['de projectpostbus, athena@uwv.nl, of het secretariaat'],
  ['_Dienstpostbus.Woo@minbzk.nl'],
  ['secretariaat-wv@minienw.nl'],
  ['stikstof@rvo.nl'],
  ['meldpunt.zeedelta@rws.nl'],
  ['crisiscoordinatie@nvwa.nl'],
  ['bezoek.terapel@dji.minjus.nl'],
  ['aow.rotterdam@svb.nl'],
  ['vth.midden@odru.nl'],
  ['hrservicepunt@kadaster.nl'],
  ['aanbesteding2024@rws.nl'],
  ['lerenenontwikkelen@dji.nl'],
  ['lelylijn@lelylijn.nl'],
  ['wjz@minezk.nl'],
])('functional: %s', (address) => {
  expect(goes(address, 'email')).toEqual([]);
  expect(stays(address, 'email')).toHaveLength(1);
});

test.each([
  ['DVB/CW – Ingrid Schaapveld\n\nRijnstraat 8 – dvb-cw@minbuza.nl'],
  ['Beslisnota: verlenging doorbouwgarantie\n\nHet loket is doorbouwgarantie@rvo.nl.'],
  ['Het peilbesluit Alde Feanen. Reageer via peilbesluitaldefeanen@wetterskipfryslan.nl.'],
  ['Het Zuidasproject Knoop Oost. Reageer via zuidasprojectknoopoost@rws.nl.'],
])('what the document is about, or its unit: %s', (text) => {
  expect(goes(text, 'email')).toEqual([]);
});

test.each([
  ['bo.kamp'],
  ['roos.dijk'],
  ['jan.rotterdam'],
  ['gvdoever'],
  ['mploeg'],
  ['b.water'],
  ['wp.kloosterziel'],
  ['lpm.snel'],
  ['janvandenberg'],
  ['samirabakker'],
  ['bashendriks'],
  ['vanderwal'],
  ['knol'],
])('a person also where it is words: %s@minvws.nl', (local) => {
  expect(goes(`Mail ${local}@minvws.nl`, 'email')).toEqual([local]);
});

test('a word that is a name in the document is no function', () => {
  expect(goes('Naam\tE-mail\nHaan, Kor\thaan@avined.nl', 'email')).toEqual(['haan']);
});

test('the whole address when the profile says so', () => {
  expect(goes('j.jansen@minvws.nl', 'email', { profile: { wholeAddress: true } })).toEqual([
    'j.jansen@minvws.nl',
  ]);
});

test('mailboxes and domains of the profile stay', () => {
  const profile = { functionalMailboxes: ['j.loket'], functionalDomains: ['loket.nl'] };
  expect(goes('j.loket@minvws.nl en a.b@loket.nl', 'email', { profile })).toEqual([]);
});
