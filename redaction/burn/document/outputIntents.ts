/**
 * Output intents (ISO 32000-2, 14.11.5; failure class 64). The profile and the registered name of the
 * printing condition stay, for PDF/A asks for them; free descriptions become neutral.
 */

import { NEUTRAL } from '../../model/neutralText.ts';
import {
  arrayAt,
  key,
  nameAt,
  PDFDict,
  PDFHexString,
  type PDFObject,
  textAt,
} from '../../pdf/objects.ts';
import type { HiddenText } from './hiddenText.ts';
import { enabled, type Scrubbing } from './scrubbing.ts';

const KINDS = new Set(['GTS_PDFA1', 'GTS_PDFX', 'ISO_PDFE1']);
/** Names of the ICC's characterisation registry and of the usual display profiles. */
const REGISTERED =
  /^(?:s?RGB(?: ?(?:IEC ?61966-2[.-]1|v?\d(?:[._]\d)?\w{0,12}))?|IEC ?61966-2[.-]1|Adobe ?RGB(?: ?\(1998\))?|Custom|FOGRA\d{1,3}L?|CGATS ?TR ?\d{3}|SWOP|(?:US )?Web ?Coated ?\(?SWOP\)? ?v2|JC\d{6}|JCW?\d{4}|IFRA\d{2}|PSO[\w ]{1,24}|Euroscale[\w ]{0,16}|(?:Dot Gain|Gray Gamma) ?\d(?:\.\d)?\d?%?|none)$/iu;
const REGISTRY = 'http://www.color.org';

export function cleanOutputIntents(context: Scrubbing, hidden: HiddenText): PDFObject | undefined {
  const { rewrite, document } = context;
  const intents = arrayAt(rewrite, document.catalog, 'OutputIntents');
  if (intents === undefined) return undefined;
  if (!enabled(context, 'output-intents')) return intents;
  const cleaned = intents.asArray().flatMap((slot) => {
    const intent = rewrite.resolve(slot);
    return intent instanceof PDFDict ? [cleanIntent(context, hidden, intent)] : [];
  });
  return cleaned.length > 0 ? rewrite.array(cleaned) : undefined;
}

function cleanIntent(context: Scrubbing, hidden: HiddenText, intent: PDFDict): PDFDict {
  const { rewrite } = context;
  const kind = nameAt(rewrite, intent, 'S') ?? '';
  const condition = textAt(rewrite, intent, 'OutputConditionIdentifier')?.trim() ?? '';
  const registered = REGISTERED.test(condition) && !hidden.holds(condition);
  const registry = textAt(rewrite, intent, 'RegistryName')?.startsWith(REGISTRY) ?? false;
  return rewrite.dict({
    Type: key('OutputIntent'),
    S: key(KINDS.has(kind) ? kind : 'GTS_PDFA1'),
    OutputConditionIdentifier: PDFHexString.fromText(registered ? condition : NEUTRAL.condition),
    RegistryName: registry ? PDFHexString.fromText(REGISTRY) : undefined,
    Info: PDFHexString.fromText(registered ? condition : NEUTRAL.condition),
    DestOutputProfile: intent.get(key('DestOutputProfile')),
  });
}
