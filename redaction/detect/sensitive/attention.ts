/**
 * Attention points: passages on other grounds that announce themselves. No batch option accepts them; only a
 * person turns one into a mark.
 */
import type { GroundCode } from '../../model/ground.ts';
import { attentionHit } from '../explain.ts';
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { wordPattern } from '../flow/words.ts';
import { type Hit, RangeSet } from '../hit.ts';
import { fold, foldText } from '../lists/fold.ts';
import type { Scan } from '../scan.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

export function attentionHits(scan: Scan, tokens: readonly Token[], names: readonly Hit[]): Hit[] {
  return [
    ...announcedSections(scan),
    ...secrets(scan),
    ...specialCategories(tokens, names),
    ...opinions(scan, tokens),
  ];
}

const SECTION =
  /^(?:\d{1,2}(?:\.\d)*\.?\s*)?(?:informatie die niet openbaar (?:gemaakt kan worden|wordt gemaakt|gemaakt wordt)|niet openbaar(?: te maken informatie)?|wat maken we niet openbaar\??|niet-openbare informatie|niet openbare informatie)\W*$/;

/** The section tells what to look for: its text is pointed out, with the ground it names. */
function announcedSections(scan: Scan): Hit[] {
  const hits: Hit[] = [];
  scan.flow.cells.forEach((cell, i) => {
    if (!SECTION.test(cell.folded.trim())) return;
    const end = sectionEnd(scan, i);
    const text = foldText(scan.text.slice(cell.end, end));
    hits.push({
      ...attentionHit({
        start: cell.start,
        end,
        type: 'passage',
        certainty: 'check',
        recognizer: 'announcedSection',
        pattern: 'heading',
        context: 'niet openbaar',
        sentence:
          'Dit onderdeel zegt welke informatie niet openbaar wordt: zoek die informatie op in het document.',
      }),
      ground: groundNamed(text),
    });
  });
  return hits;
}

/** Up to eight lines, until a line that looks like the next heading. */
function sectionEnd(scan: Scan, index: number): number {
  let end = scan.flow.cells[index]!.end;
  for (let i = index + 1; i <= index + 8 && i < scan.flow.cells.length; i++) {
    const text = scan.flow.cells[i]!.text.trim();
    if (/^\d{1,2}\.\s+\p{Lu}/u.test(text) || /^(?:Met vriendelijke|Bijlage|Paraaf)/.test(text))
      break;
    end = scan.flow.cells[i]!.end;
  }
  return end;
}

const NAMED: readonly (readonly [RegExp, GroundCode])[] = [
  [/internationale betrekkingen/, '5.1.2a'],
  [/economische|financiele belangen|onderhandelingspositie/, '5.1.2b'],
  [/inspectie|toezicht/, '5.1.2d'],
  [/opsporing|vervolging/, '5.1.2c'],
  [/bedrijfs- ?(?:of|en) fabricagegegevens|concurrentiegevoelig/, '5.1.2f'],
  [/beveiliging|sabotage/, '5.1.2h'],
  [/goed functioneren/, '5.1.2i'],
  [/eenheid van de kroon/, '5.1.1a'],
  [/veiligheid van de staat/, '5.1.1b'],
];

function groundNamed(text: string): GroundCode {
  return NAMED.find(([pattern]) => pattern.test(text))?.[1] ?? '5.1.2e';
}

const SECRET = wordPattern(
  '\\b',
  'wachtwoord|password|pincode|pin-code|toegangscode|inbelcode|deelnamecode|deelnamepin|conference id|conferentie-id|meeting[- ]?id|vergader[- ]?id|vergaderingscode|alarmcode|deurcode|sleutelcode|kluiscode|cijfercode|wifi-code|wifi-wachtwoord|toegangspin|passcode|gastcode|hostcode|telefonische conferentie-id'.split(
    '|',
  ),
  '\\b(?: is| luidt|:|=)?\\s{0,3}(\\S{3,24}(?: \\d{2,4}){0,3})',
  'iu',
);

/** Dial-in codes and passwords, by label. */
function secrets(scan: Scan): Hit[] {
  const hits: Hit[] = [];
  for (const match of scan.words.matches(SECRET)) {
    const value = match[1]!.replace(/[.,;)]+$/, '');
    if (
      !/\d/.test(value) &&
      !/[^\p{L}]/u.test(value) &&
      !/^(?:wachtwoord|password)/i.test(match[0])
    )
      continue;
    const start = match.index + match[0].lastIndexOf(match[1]!);
    hits.push(
      attentionHit({
        start,
        end: start + value.length,
        type: 'beveiliging',
        certainty: 'likely',
        recognizer: 'secret',
        pattern: 'label',
        context: 'code',
        sentence: 'Lijkt een wachtwoord, toegangs- of inbelcode: beveiliging (5.1.2h).',
      }),
    );
  }
  return hits;
}

const isSpecial = wordFact(({ key }) => SPECIAL.test(key));
const SPECIAL =
  /^(?:moslim|moslima|islamiet|christen|katholiek|joods|jood|jodin|hindoe|jehova\w*|atheist|gelovig|homo|homoseksueel|lesbisch|biseksueel|transgender|transvrouw|transman|hiv-positief|vakbondslid|strafblad|veroordeeld|veroordeling|verdacht|aangehouden|gedetineerd|recidivist|afkomst|etniciteit|ras|partijlid|zedendelict|zedendelinquent|drugsdealer|fraudeur)$/;

/** Religion, sexual life, origin, politics, union or criminal data in a sentence about a named person. */
function specialCategories(tokens: readonly Token[], names: readonly Hit[]): Hit[] {
  const persons = new RangeSet(names.filter((hit) => hit.kind === 'personal'));
  return sentencesOf(tokens).flatMap((sentence) => {
    const found = specialIn(tokens, sentence);
    if (found === undefined) return [];
    const [start, end] = [tokens[sentence.from]!.start, tokens[sentence.to]!.end];
    return persons.overlaps(start, end) ? [specialHit(found)] : [];
  });
}

function specialIn(tokens: readonly Token[], { from, to }: Sentence): Token | undefined {
  for (let i = from; i <= to; i++) if (isSpecial(tokens[i]!.form)) return tokens[i];
  return undefined;
}

function specialHit({ start, end }: Token): Hit {
  return {
    ...attentionHit({
      start,
      end,
      type: 'passage',
      certainty: 'check',
      recognizer: 'specialCategory',
      pattern: 'word',
      context: 'naam',
      sentence:
        'Kan een bijzonder persoonsgegeven zijn (5.1.1d): godsdienst, afkomst, seksuele gerichtheid, vakbond, politiek of strafrecht.',
    }),
    ground: '5.1.1d',
  };
}

const NOTA = /\b(?:beslisnota|ter beslissing|geadviseerd besluit|nota bij kamer)/;
const INTERNAL = /\b(?:memo|intern|concept|notitie|gespreksnotitie|onderwerp: re|e-mail|van:)\b/;
const OPINION =
  /\b(?:ik vind|wij vinden|vind ik|vinden wij|mijns inziens|naar mijn mening|naar onze mening|wat mij betreft|persoonlijk (?:vind|denk|ben)|ik denk dat|mijn advies|mijn voorstel|ik adviseer|ons standpunt|ik ben (?:voor|tegen)|politiek gevoelig|ik zou (?:liever|niet|wel)|mijn inschatting|ik maak me zorgen)\b/;

/** One of which stands in each such phrase. */
const OPINING = new Set(
  'vind vinden inziens mening betreft denk ben advies voorstel adviseer standpunt gevoelig zou inschatting zorgen'.split(
    ' ',
  ),
);

/** Personal policy opinions in internal documents (5.2); never in a beslisnota (woo.md 2.3). */
function opinions(scan: Scan, tokens: readonly Token[]): Hit[] {
  const head = foldText(scan.text.slice(0, 4000));
  if (NOTA.test(head) || !INTERNAL.test(head)) return [];
  const said = scan.words.starting({ test: (word) => OPINING.has(fold(word)) });
  let next = 0;
  return sentencesOf(tokens).flatMap(({ from, to }) => {
    const start = tokens[from]!.start;
    const end = tokens[to]!.end;
    while (next < said.length && said[next]! < start) next++;
    if (
      end - start < 20 ||
      !(said[next]! < end) ||
      !OPINION.test(foldText(scan.text.slice(start, Math.min(end, start + 400))))
    )
      return [];
    return [
      attentionHit({
        start,
        end,
        type: 'beleidsopvatting',
        certainty: 'check',
        recognizer: 'opinion',
        pattern: 'phrase',
        context: 'mening',
        sentence:
          'Kan een persoonlijke beleidsopvatting zijn in een intern stuk (5.2). Feiten en alternatieven blijven staan.',
      }),
    ];
  });
}
