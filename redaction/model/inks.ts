/** Names of inks (ISO 32000-2, 8.6.6.4) that everybody uses: of presses, finishes and colour books. */
const BOOK_WORDS =
  'reflex|process|warm|cool|rubine|rhodamine|red|blue|black|yellow|green|orange|purple|violet|gr[ae]y|magenta|cyan|medium|bright|dark|light|neutral|metallic|gold|silver|white';
const COMMON = new RegExp(
  '^(?:all|none|cyan|magenta|yellow|black|red|green|blue|gr[ae]y|orange|violet|white|gold|silver|kleur\\d+|' +
    'cyaan|geel|zwart|rood|groen|blauw|grijs|wit|goud|zilver|lak|vernis|varnish|spot ?\\d{0,3}|cutcontour|dieline|' +
    `(?:pantone|hks|ral|toyo|dic|ncs)[ +]?(?:\\d{1,5}|(?:${BOOK_WORDS})(?: (?:${BOOK_WORDS}|\\d{1,3})){0,2})[ -]?[a-z]{0,4})$`,
  'iu',
);

/** True also for what burn calls inks (`Kleur1`). */
export function isCommonInk(name: string): boolean {
  return COMMON.test(name);
}
