/** Initials in paraaf cells, action lists and sign-offs, and codes derived from names of the document. */

import { personalHit } from '../explain.ts';
import type { Token } from '../flow/token.ts';
import { beginning } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import { C } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { isInRun, isInverted, isSignOff, isSubject, mayBeCode, standsApart } from './codePlaces.ts';
import {
  ADDRESSEES,
  ASKED,
  asksForCode,
  isCopied,
  isFieldLabel,
  isPolicySlot,
  WRITERS,
} from './codeSlots.ts';
import { isCapitalCode, isMixedCode, isOrganisationCode, isShortened } from './codes.ts';
import { isCode } from './handledCodes.ts';
import type { Persons } from './persons.ts';
import { CODE_LABELS, type Slot } from './structure/slot.ts';
import type { Slots } from './structure/structure.ts';

export function codeHits(
  scan: Scan,
  tokens: readonly Token[],
  slots: Slots,
  persons: Persons,
  taken: ReadonlySet<number>,
): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach((token) => {
    if (!mayBeOne(tokens, token) || taken.has(token.index)) return;
    if (isFieldLabel(tokens, token, slots)) return;
    if (token.shape === 'single') hits.push(...lonelyInitial(tokens, token, slots));
    else if (token.shape === 'lower') hits.push(...lowerCode(token, slots, persons));
    else {
      const slot = slots.at(token.start);
      const hit = judge(scan, tokens, token, slot, persons) ?? shortened(token, persons);
      if (hit !== undefined) hits.push(hit);
    }
  });
  return hits;
}

/** By its letters, and small ones by their place. */
function mayBeOne(tokens: readonly Token[], token: Token): boolean {
  const { shape } = token;
  const { length } = token.text;
  if (shape === 'lower') return length > 1 && length < 6 && opens(tokens, token);
  return shape === 'single' || (shape !== 'number' && length > 1 && length < 7);
}

/** "HWa", "WiB": of a first name and a surname, where a code must stand. */
function isDrawnFrom(text: string): boolean {
  return (
    /^(?:\p{Lu}{2}\p{Ll}{1,2}|\p{Lu}\p{Ll}\p{Lu})$/u.test(text) &&
    isCode(text) &&
    !isOrganisationCode(text)
  );
}

/** "FSch": hardly anything else is written so, when somebody of the document can be. */
function shortened(token: Token, persons: Persons): Hit | undefined {
  if (token.shape !== 'mixed' || (token.bits & C.title) !== 0) return undefined;
  const person = persons.list.find(
    (one) => one.standing === 'private' && isShortened(token.text, one),
  );
  if (person === undefined) return undefined;
  return personalHit({
    start: token.start,
    end: token.end,
    type: 'initialen',
    certainty: 'likely',
    recognizer: 'initials',
    pattern: 'shortened',
    group: `persoon:${person.id}`,
    sentence: 'Verkorte naam van iemand die in dit document voorkomt.',
  });
}

/** "KBvN" where the text says of what those are the first letters: "Kring van …" counts from three capitals on. */
function isSpelledOut({ words }: Scan, code: string): boolean {
  if (!code.includes('v') || code.replace(/[^\p{Lu}]/gu, '').length < 3) return false;
  const whole = [...code].map((letter) => `${letter}[\\p{Ll}-]{1,30}`).join('[ -]');
  return words.matches({ ...beginning([code[0]!]), whole: new RegExp(whole, 'uy') }).length > 0;
}

/** "SvPO", "ABRvS": bodies are written so; of a person with two surnames at least one other letter is known. */
function hasTwo(code: string): boolean {
  return /\p{Ll}\p{Lu}{2}$/u.test(code) || /^\p{Lu}{3}\p{Ll}/u.test(code);
}

function judge(
  scan: Scan,
  tokens: readonly Token[],
  token: Token,
  slot: Slot | undefined,
  persons: Persons,
): Hit | undefined {
  const mixed =
    isMixedCode(token.text) ||
    (token.shape === 'mixed' &&
      persons.byCode(token.text).length > 0 &&
      /^[a-zà-þ]{0,4}[A-ZÀ-Þ]/.test(token.text));
  const placed =
    slot !== undefined &&
    asksForCode(scan, slot) &&
    standsApart(tokens, token) &&
    !isCopied(scan, slot, token);
  const shaped =
    mixed ||
    isCapitalCode(token.text) ||
    (placed && WRITERS.test(slot.label) && isDrawnFrom(token.text));
  if (!shaped) return undefined;
  const known = persons.byCode(token.text).filter((person) => person.standing === 'private');
  if (mixed && known.length === 0 && (isSpelledOut(scan, token.text) || hasTwo(token.text)))
    return undefined;
  const key = fold(token.text);
  const abbreviation =
    (token.bits & (C.abbreviation | C.party | C.topRole)) !== 0 &&
    !known.some(({ explained }) => explained.has(key));
  if (isPolicySlot(slot, scan, token)) return undefined;
  const group = known.length > 0 ? `persoon:${known[0]!.id}` : undefined;
  const parts = {
    start: token.start,
    end: token.end,
    type: 'initialen' as const,
    recognizer: 'initials',
    ...(group === undefined ? {} : { group }),
  };
  const asked = slot !== undefined && ASKED.test(slot.label) && standsApart(tokens, token);
  if (known.length > 0 && (placed || asked || isSignOff(scan, tokens, token)))
    return personalHit({
      ...parts,
      certainty: 'certain',
      pattern: 'code',
      context: slot?.label ?? '',
      sentence: 'Initialen van iemand die in dit document voorkomt.',
    });
  if (
    slot?.kind === 'closing' &&
    !abbreviation &&
    token.text.length <= 3 &&
    isSignOff(scan, tokens, token)
  )
    return personalHit({
      ...parts,
      certainty: 'likely',
      pattern: 'closing',
      context: 'groet',
      sentence: 'Initialen waarmee het bericht is ondertekend.',
    });
  if (
    placed &&
    !abbreviation &&
    !labelsNext(tokens, token) &&
    !ADDRESSEES.test(slot.label) &&
    !token.space.opens
  )
    return personalHit({
      ...parts,
      certainty: 'likely',
      pattern: 'placed',
      context: slot.label,
      sentence: 'Initialen, volgens het woord ervoor of de kolom waarin ze staan.',
    });
  if (mixed || (!abbreviation && isInRun(tokens, token, persons)))
    return personalHit({
      ...parts,
      certainty: known.length > 0 ? 'certain' : 'likely',
      pattern: 'shape',
      sentence: 'Heeft de vorm van initialen met een tussenvoegsel.',
    });
  if (
    known.length > 0 &&
    (!abbreviation ||
      (known.some((person) => person.sure) &&
        (isSubject(tokens, token) || isInverted(tokens, token)))) &&
    (mayBeCode(tokens, token) || isSure(known, tokens, token))
  )
    return personalHit({
      ...parts,
      certainty: 'likely',
      pattern: 'code',
      sentence: 'Initialen van iemand die in dit document voorkomt.',
    });
  const few = persons.list.length <= MOST_PERSONS;
  if (few && !abbreviation && known.some(isWhole) && standsAlone(tokens, token))
    return personalHit({
      ...parts,
      certainty: 'check',
      pattern: 'prose',
      sentence: 'Kunnen de initialen zijn van iemand die in dit document voorkomt.',
    });
  return undefined;
}

/** Of more persons than this, many an abbreviation is somebody's initials by chance. */
const MOST_PERSONS = 60;

/** Known by more than a surname. */
function isWhole({
  sure,
  firsts,
  surname,
}: {
  sure: boolean;
  firsts: ReadonlySet<string>;
  surname: string;
}): boolean {
  return sure || (firsts.size > 0 && surname !== '');
}

/** "met PT besproken", "dat PT een voorstel doet": no article, no compound, no figure beside it. */
function standsAlone(tokens: readonly Token[], { index, shape, space, text }: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (shape !== 'upper' || before === undefined || MAIL.test(text)) return false;
  if (THINGS.test(before.key) || before.shape === 'upper' || before.shape === 'number')
    return false;
  if (next?.shape === 'upper' || next?.shape === 'number') return false;
  return !/[-/&.]$/.test(space.text) && !/^[-/&.:]\S/.test(next?.gap ?? '');
}

/** Marks of mail and of notes, whoever has those initials. */
const MAIL = /^(?:FW|RE|AW|CC|PS|NB|OK|VS)$/;
const THINGS =
  /^(?:de|het|een|deze|dit|die|onze|ons|elke|nieuwe?|oude?|afdeling|team|directie|dossier|bijlage|type|versie|artikel|lid|zaal|kamer|gebouw)$/;

/** "Paraaf: RvE/PJ   FJZ: GK", "Gezien door DBO (Cees Jan Lith)": the unit of whoever comes next. */
function labelsNext(tokens: readonly Token[], { index, text }: Token): boolean {
  const next = tokens[index + 1];
  if (next?.space.opens === true && next.shape === 'capital') return true;
  return text.length > 2 && next?.gap.startsWith(':') === true;
}

/** "bjvw" in a column of parafen: the code of somebody of the document, typed without capitals. */
function lowerCode(token: Token, slots: Slots, persons: Persons): Hit[] {
  const slot = slots.at(token.start);
  if (slot === undefined || !CODE_LABELS.test(slot.label)) return [];
  const known = persons.byCode(token.text).find((person) => person.standing === 'private');
  const isWord = (token.bits & (C.word | C.functionWord | C.particle)) !== 0;
  if (isWord && (known === undefined || !/paraaf/.test(slot.label))) return [];
  if (known === undefined && !/paraaf|geparafeerd|initialen/.test(slot.label)) return [];
  return [
    personalHit({
      start: token.start,
      end: token.end,
      type: 'initialen',
      certainty: known === undefined ? 'check' : 'likely',
      recognizer: 'initials',
      pattern: 'code',
      context: slot.label,
      ...(known === undefined ? {} : { group: `persoon:${known.id}` }),
      sentence: 'Initialen, volgens de kolom waarin ze staan.',
    }),
  ];
}

/** First in its cell, behind the label, or behind the unit it stands for: "DCV fb". */
function opens(tokens: readonly Token[], { space, index }: Token): boolean {
  if (space.hard || space.colon) return true;
  return space.blank && tokens[index - 1]?.shape === 'upper';
}

/** Initials of someone whose full name stands here, as a word of its own. */
function isSure(
  known: readonly { sure: boolean; firsts: ReadonlySet<string> }[],
  tokens: readonly Token[],
  token: Token,
): boolean {
  const next = tokens[token.index + 1];
  if (
    token.shape !== 'upper' ||
    token.space.hyphen ||
    next?.space.hyphen === true ||
    next?.shape === 'single'
  )
    return false;
  return (
    known.some((person) => person.sure && person.firsts.size > 0) &&
    !/^(?:de|het|een|van)$/.test(tokens[token.index - 1]?.key ?? '')
  );
}

/** "Gr. F.": one letter as a signature. */
function lonelyInitial(tokens: readonly Token[], token: Token, slots: Slots): Hit[] {
  const slot = slots.at(token.start);
  if (slot?.kind !== 'closing') return [];
  const next = tokens[token.index + 1];
  const ends =
    next === undefined || next.start >= slot.end || next.space.newLine || next.space.newBlock;
  const own = token.space;
  if (!ends || !(own.hard || own.comma || own.dotted || own.blank) || token.start - slot.start > 4)
    return [];
  return [
    personalHit({
      start: token.start,
      end: token.end + (token.dot ? 1 : 0),
      type: 'initialen',
      certainty: 'certain',
      recognizer: 'initials',
      pattern: 'closing',
      context: 'groet',
      sentence: 'Voorletter waarmee het bericht is ondertekend.',
    }),
  ];
}
