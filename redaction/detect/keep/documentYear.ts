/** The year in which a document was written, for the periods of public office holders. */
const MONTHS =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const YEAR = '(20[0-3]\\d)';
const DATE = `(?:\\d{1,2} (?:${MONTHS})\\.? ${YEAR}|\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR}|${YEAR}-\\d{2}-\\d{2})`;
const LABELLED = new RegExp(
  `(?:datum|date|dagtekening|verzonden|sent|d\\.d\\.)[^\\d\\n]{0,24}[\\n\\t ]{0,3}${DATE}(?!\\d)`,
  'i',
);
const FIRST = new RegExp(`(?<!\\d)${DATE}(?!\\d)`, 'i');
/** A date stands in the head of a document. */
const HEAD = 4000;

/** Of the first date with a label, else of the first date; undefined when the head has none. */
export function documentYear(text: string): number | undefined {
  const head = text.slice(0, HEAD);
  const found = LABELLED.exec(head) ?? FIRST.exec(head);
  const year = found?.slice(1).find((part) => part !== undefined);
  return year === undefined ? undefined : Number(year);
}
