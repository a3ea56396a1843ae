/** The form of an XMP packet and the types of its usual properties (ISO 19005-2, 6.6.2; XMP 2005, part 2). */
import type { LintReport } from './report.ts';

type Shape = 'Text' | 'Bag' | 'Seq' | 'Alt' | 'Date' | 'Integer' | 'Boolean' | 'Struct';

const SHAPES: Readonly<Record<string, Shape>> = {
  'dc:contributor': 'Bag',
  'dc:coverage': 'Text',
  'dc:creator': 'Seq',
  'dc:date': 'Seq',
  'dc:description': 'Alt',
  'dc:format': 'Text',
  'dc:identifier': 'Text',
  'dc:language': 'Bag',
  'dc:publisher': 'Bag',
  'dc:relation': 'Bag',
  'dc:rights': 'Alt',
  'dc:source': 'Text',
  'dc:subject': 'Bag',
  'dc:title': 'Alt',
  'dc:type': 'Bag',
  'xmp:Advisory': 'Bag',
  'xmp:CreateDate': 'Date',
  'xmp:CreatorTool': 'Text',
  'xmp:Identifier': 'Bag',
  'xmp:Label': 'Text',
  'xmp:MetadataDate': 'Date',
  'xmp:ModifyDate': 'Date',
  'xmp:Nickname': 'Text',
  'xmp:Rating': 'Integer',
  'xmpRights:Certificate': 'Text',
  'xmpRights:Marked': 'Boolean',
  'xmpRights:Owner': 'Bag',
  'xmpRights:UsageTerms': 'Alt',
  'xmpRights:WebStatement': 'Text',
  'crs:RawFileName': 'Text',
  'crs:Version': 'Text',
  'pdf:Keywords': 'Text',
  'pdf:PDFVersion': 'Text',
  'pdf:Producer': 'Text',
};
const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

export function xmpRules(xmp: string, report: LintReport): void {
  const header = /<\?xpacket\s[^>]*\?>/.exec(xmp)?.[0] ?? '';
  report.check('6.6.2.1-2', !/\sbytes\s*=/.test(header));
  report.check('6.6.2.1-3', !/\sencoding\s*=/.test(header));
  report.check('6.6.2.1-4', /<\/rdf:RDF>/.test(xmp) && balanced(xmp));
  for (const [name, shape] of Object.entries(SHAPES))
    for (const value of valuesOf(xmp, name)) report.check('6.6.2.3.1-2', fits(value, shape));
}

/** What stands in each element of the name, and the values of attributes. */
function valuesOf(xmp: string, name: string): string[] {
  const elements = [
    ...xmp.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g')),
  ];
  const attributes = [...xmp.matchAll(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'g'))];
  return [...elements, ...attributes].map((match) => match[1]!.trim());
}

function fits(value: string, shape: Shape): boolean {
  if (shape === 'Bag' || shape === 'Seq' || shape === 'Alt')
    return new RegExp(`^<rdf:${shape}[\\s/>]`).test(value);
  if (/^<rdf:/.test(value)) return false;
  if (shape === 'Date') return DATE.test(value);
  if (shape === 'Integer') return /^[+-]?\d+$/.test(value);
  return shape !== 'Boolean' || /^(True|False)$/.test(value);
}

/** Every element that is opened is closed, in order. */
function balanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, empty] of xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .matchAll(/<(\/?)([\w:.-]+)[^>]*?(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (empty !== '/') open.push(name!);
  }
  return open.length === 0;
}
