import { expect, test } from 'vitest';
import { all } from '../found.ts';

const THREAD = `
Van: Jansma, S.M. (Sanne) - BD/DWJZ
Verzonden: dinsdag 3 mei 2022 10:04
Aan: Ruud Verhagen <r.verhagen@example.nl>
Onderwerp: RE: planning

Dag Ruud,
Dank, akkoord met het voorstel van Pieternel.
Met vriendelijke groet,
Sanne Jansma
06-28 19 33 41

Van: Ruud Verhagen <r.verhagen@example.nl>
Verzonden: maandag 2 mei 2022 16:20
Aan: Sanne Jansma
Onderwerp: planning

Beste Sanne,
Pieternel Oosterga stelt voor om de planning met twee weken te verschuiven.
Groet, Ruud

From: Ruud Verhagen
Sent: maandag 2 mei 2022 16:20
To: Sanne Jansma
Subject: planning

> Beste Sanne,
> Pieternel Oosterga stelt voor om de planning
> met twee weken te verschuiven.
> Groet, Ruud
`;

test('addresses and numbers belong to the person they name or stand with', () => {
  const found = all(THREAD);
  const person = (text: string): string | undefined => found.find((d) => d.text === text)?.person;
  expect(person('Ruud Verhagen')).toMatch(/^persoon:\d+$/);
  expect(person('r.verhagen')).toBe(person('Ruud Verhagen'));
  expect(person('06-28 19 33 41')).toBe(person('Sanne Jansma'));
  expect(person('Sanne Jansma')).not.toBe(person('Ruud Verhagen'));
});

test('heads and sign-offs are blocks of their own', () => {
  const found = all(THREAD);
  const heads = new Set(found.flatMap((d) => (d.block?.kind === 'mailkop' ? [d.block.id] : [])));
  expect(heads.size).toBe(3);
  const number = found.find((d) => d.text === '06-28 19 33 41');
  expect(number?.block?.kind).toBe('ondertekening');
  expect(found.find((d) => d.text === 'Pieternel')?.block).toBeUndefined();
});

test('a quoted mail is a copy, and a passage has the same place in both', () => {
  const named = all(THREAD).filter((d) => d.text === 'Pieternel Oosterga');
  expect(named).toHaveLength(2);
  expect(named.map((d) => d.mail?.copy)).toEqual([1, 2]);
  expect(named[0]?.mail?.id).toBe(named[1]?.mail?.id);
  expect(named[0]?.mail?.place).toBe(named[1]?.mail?.place);
  expect(named[0]?.mail?.copies).toBe(2);
});

test('two persons in one row: the number is nobody’s', () => {
  const [number] = all('Jan Pietersma\tCarla Wiersma\t06-12 34 56 78').filter(
    (d) => d.type === 'telefoon',
  );
  expect(number?.person).toBeUndefined();
});
