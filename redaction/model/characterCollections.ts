/** Registry and orderings of the character collections that everybody's fonts name (ISO 32000-2, 9.7.3). */
const COLLECTIONS: ReadonlySet<string> = new Set(
  'Adobe Identity UCS Japan1 Japan2 GB1 CNS1 Korea1 KR Manga1 ToUnicode'.split(' '),
);

/** `Adobe` there is no person. */
export function isCollection(text: string): boolean {
  return COLLECTIONS.has(text);
}
