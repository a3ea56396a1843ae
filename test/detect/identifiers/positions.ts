/** Where an identifier may stand in a document: a text around a label and a value. */
import type { Dice } from './dice.ts';

export interface Placed {
  readonly text: string;
  readonly value: string;
}

export type Position = (label: string, value: string, roll: Dice) => Placed;

const big = (label: string): string => label[0]!.toUpperCase() + label.slice(1);
const as =
  (make: (label: string, value: string, roll: Dice) => string): Position =>
  (label, value, roll) => ({ text: make(label, value, roll), value });

/** Broken at its middlemost separator, or before its last four characters. */
function broken(value: string): string {
  const blanks = [...value.matchAll(/[ \u00a0]/g)].map((m) => m.index);
  const at = blanks[blanks.length >> 1];
  return at === undefined ? value : `${value.slice(0, at)}\n${value.slice(at + 1)}`;
}

export const POSITIONS: Readonly<Record<string, Position>> = {
  colon: as((label, value) => `${big(label)}: ${value}`),
  noColon: as((label, value) => `${big(label)} ${value}`),
  spacedColon: as((label, value) => `${big(label)} : ${value}`),
  tightColon: as((label, value) => `${big(label)}:${value}`),
  upper: as((label, value) => `${label.toUpperCase()}: ${value}`),
  running: as(
    (label, value) => `In het formulier staat dat het ${label} ${value} is en dat klopt.`,
  ),
  runningIs: as((label, value) => `Het ${label} is ${value} en dat staat in de bijlage.`),
  runningOf: as((label, value) => `Het ${label} van betrokkene is ${value}.`),
  comma: as((label, value) => `De brief noemt het ${label}, ${value}, zonder toelichting.`),
  sentenceEnd: as((label, value) => `De melder noemde daarbij ${label} ${value}.`),
  semicolon: as((label, value) => `Ontvangen: ${label} ${value}; een kopie; een verklaring.`),
  question: as((label, value) => `Klopt ${label} ${value}?`),
  bracketsBoth: as((label, value) => `Betrokkene (${label} ${value}) heeft gereageerd.`),
  bracketsColon: as((label, value) => `Betrokkene (${label}: ${value}) heeft gereageerd.`),
  bracketsValue: as((label, value) => `Het ${label} (${value}) is genoteerd.`),
  square: as((label, value) => `Het ${label} [${value}] is genoteerd.`),
  quoted: as((label, value) => `Men noemt als ${label} ‘${value}’ en meer niet.`),
  bullet: as(
    (label, value) =>
      `Gegevens:\n- datum ontvangst: 3 maart 2023\n- ${label}: ${value}\n- status: afgerond`,
  ),
  numbered: as((label, value) => `1. Soort: aanvraag\n2. ${big(label)}: ${value}\n3. Status: open`),
  dash: as((label, value) => `${big(label)} - ${value}`),
  enDash: as((label, value) => `${big(label)} – ${value}`),
  equals: as((label, value) => `${label}=${value}`),
  pipes: as((label, value) => `Datum 3 mei 2023 | ${label} ${value} | status open`),
  slashes: as((label, value) => `soort aanvraag / ${label}: ${value} / status open`),
  form: as((label, value) => `Soort\taanvraag\n${big(label)}\t${value}\nDatum\t3 mei 2023`),
  formColon: as((label, value) => `Soort:\taanvraag\n${big(label)}:\t${value}\nDatum:\t3 mei 2023`),
  column: as(
    (label, value) => `Volgnr\t${big(label)}\tDatum\n1\t${value}\t3 mei 2023\n2\t\t4 mei 2023`,
  ),
  lastColumn: as((label, value) => `Volgnr\tDatum\t${big(label)}\n1\t3 mei 2023\t${value}`),
  above: as((label, value) => `${big(label)}\n${value}\n\nSoort\naanvraag`),
  aboveColon: as((label, value) => `${big(label)}:\n${value}`),
  wrapBefore: as(
    (label, value) =>
      `Bij de aanvraag is opgegeven dat het ${label}\n${value} is en dat dit klopt.`,
  ),
  wrapInside: (label, value) => {
    const cut = broken(value);
    return {
      text: `Bij de aanvraag is opgegeven dat het ${label} ${cut} is en dat dit klopt.`,
      value: cut,
    };
  },
  formInside: (label, value) => {
    const cut = broken(value);
    return { text: `${big(label)}: ${cut}\nStatus: open`, value: cut };
  },
  after: as((label, value) => `Genoteerd is ${value} (${label}).`),
  afterIs: as((label, value) => `${value} is het ${label} dat werd opgegeven.`),
};
