/** Persons whom lawyers and scholars cite: parties after whom a judgment is called, annotators, authors of a title with a year. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import type { NamePhrase } from './phrase.ts';
import type { Veto } from './vetoReason.ts';

const COURT =
  /^(?:ecli|hr|abrvs|rvs|crvb|cbb|ehrm|evrm|hvj|hvjeu|gerecht|afdeling|jurisprudentie|rechtspraak|arrest|arresten|uitspraak|uitspraken|vonnis|nj|ab|jb|jv|rsv|usz|bnb|gst|hoge|rechter|bestuursrechter|hof|rechtbank|rb)$/;
const YEAR = /^(?:19|20)\d\d[a-c]?$/;
const PUBLISHER =
  /^(?:kluwer|boom|sdu|wolters|springer|routledge|oxford|cambridge|lemma|balans|prometheus|querido|meulenhoff|aequi|lannoo|elsevier|wiley|sage|brill|press|uitgevers|uitgeverij|university|york|london|londen|deventer|leiden)$/;
/** How far the court, the year or the title may be (tokens). */
const REACH = 16;

export function citedIn(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  if (annotates(tokens, phrase.from))
    return { reason: 'annotator of advocaat-generaal', word: 'noot' };
  if (isTitled(tokens, phrase)) return { reason: 'auteur van een publicatie', word: 'titel' };
  return isCase(tokens, phrase)
    ? { reason: 'naam van een uitspraak', word: 'uitspraak' }
    : undefined;
}

/** "m.nt. H.E. Bakker", "met noot van Bakker", "conclusie A-G Bakker". */
function annotates(tokens: readonly Token[], from: number): boolean {
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]];
  if (before === undefined || tokens[from]!.space.hard) return false;
  if (before.key === 'nt' && earlier?.key === 'm') return true;
  if (before.key === 'van' && /^(?:noot|annotatie)$/.test(earlier?.key ?? ''))
    return /^(?:met|de|een|zijn|haar)$/.test(tokens[from - 3]?.key ?? '');
  const general = before.text === 'AG' || (before.text === 'G' && earlier?.text === 'A');
  return general || before.key === 'annotator';
}

/** "P. Bakker, De rechter en het recht, Deventer: Kluwer 2006": a title of several words, then publisher or place and year. */
function isTitled(tokens: readonly Token[], { to, initials, firsts }: NamePhrase): boolean {
  if (initials === '' && firsts.length === 0) return false;
  const at = afterOthers(tokens, to + 1);
  const title = tokens[at];
  if (title === undefined || !/^\.?, ?$/.test(title.gap) || !/^[\p{Lu}‘'“"]/u.test(title.text))
    return false;
  if ((title.bits & (C.personRole | C.publicRole)) !== 0) return false;
  for (let i = at + 1; i <= at + REACH && i < tokens.length; i++) {
    const { text, space } = tokens[i]!;
    if (space.newCell || space.newBlock) return false;
    if (YEAR.test(text)) return isImprint(tokens, i, at);
  }
  return false;
}

/** Over "e.a." and "en J. Smit" to the comma. */
function afterOthers(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === 'e' && tokens[at + 1]?.key === 'a') return at + 2;
  return at;
}

/** "… Deventer 2008", "… (Boom 2012)", "… 2006, p. 12": before or behind the year. */
function isImprint(tokens: readonly Token[], year: number, title: number): boolean {
  const [before, page] = [tokens[year - 1]!, tokens[year + 1]];
  if (year - title < 2) return false;
  if (PUBLISHER.test(before.key) || /^(?:p|pp|blz|pag)$/.test(page?.key ?? '')) return true;
  const place = (before.bits & C.place) !== 0 && before.shape === 'capital' && !before.space.hyphen;
  return place && tokens[year]!.space.blank;
}

/** "(ECLI:…, Bakker)", "HR 12 mei 1990 (Bakker/Staat)", "arrest Bakker/De Schelde": the party's surname alone. */
function isCase(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const { from, to, initials, firsts, surnames } = phrase;
  const { space, gap } = tokens[from]!;
  const linked = space.hyphen && tokens[from - 1]?.key === 'zaak';
  const whole = initials !== '' || (firsts.length > 0 && surnames.length > 0);
  if (whole && !linked) return false;
  const next = tokens[to + 1];
  const slash = next !== undefined && /^ ?\/ ?$/.test(next.gap) && /^\p{Lu}/u.test(next.text);
  const other = /^ ?\/ ?$/.test(gap) && tokens[from - 1]?.shape === 'capital';
  const bracket = space.opens && (next === undefined || /^[^(]*\)/.test(next.gap));
  const last = space.comma && next !== undefined && /^\)/.test(next.gap);
  if (!slash && !other && !bracket && !last && !linked) return false;
  return courtBefore(tokens, from, bracket || last);
}

/** In brackets the judgment itself stands right before: its ECLI, its number or its date. */
function courtBefore(tokens: readonly Token[], from: number, near: boolean): boolean {
  let number = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at]!;
    number ||= token.shape === 'number';
    if (COURT.test(token.key) && (!near || number || token.key === 'arrest')) return true;
    if (tokens[at + 1]!.space.sentence && !/^(?::|\.? ?\()$/.test(tokens[at + 1]!.gap))
      return false;
  }
  return false;
}
