/** Language tags (BCP 47; ISO 32000-2, 14.9.2): a tag may say a language, not a message. */
import { type PDFObject, textOf } from '../../pdf/objects.ts';

/** Language, script and region: `nl`, `nl-NL`, `zh-Hant-TW`. */
const PLAIN = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/u;
const WELL_FORMED = /^(?:[A-Za-z]{1,8})(?:-[A-Za-z0-9]{1,8})*$/u;
const UNDETERMINED = 'und';

/**
 * The tag itself when it is plain; its language alone, or `und`, when it is well-formed and says more;
 * undefined for what is no tag. The empty string (language unknown) stays.
 */
export function plainLanguage(value: PDFObject | undefined): string | undefined {
  const tag = textOf(value)?.trim();
  if (tag === undefined || tag === '' || PLAIN.test(tag)) return tag;
  if (!WELL_FORMED.test(tag)) return undefined;
  return /^[A-Za-z]{2,3}(?=-)/u.exec(tag)?.[0] ?? UNDETERMINED;
}
