/** Who reads the file without opening it: title, language, and the standards that it keeps to. */
import type { TaggedDocument } from './blocks.ts';
import { type PdfFile, textString } from './pdfFile.ts';

/** Accessible (ISO 14289-1) and an archive with tags (ISO 19005-2, level A). */
const STANDARDS =
  '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>';

/** PDF/A knows no identification of PDF/UA and wants it described (6.6.2.3.3). */
const PDFUA_SCHEMA = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const NAMESPACES = [
  'dc="http://purl.org/dc/elements/1.1/"',
  'pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmp="http://ns.adobe.com/xap/1.0/"',
  'pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].map((namespace) => `xmlns:${namespace}`);

/** Object number of the XMP packet. */
export function writeXmp(file: PdfFile, document: TaggedDocument): number {
  const { title, subject, language, producer } = document;
  const date = moment(document.date);
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${NAMESPACES.join(' ')}>
<dc:title>${inLanguage(title)}</dc:title><dc:description>${inLanguage(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escaped(producer)}</pdf:Producer><xmp:CreatorTool>${escaped(producer)}</xmp:CreatorTool>
${date === undefined ? '' : `<xmp:CreateDate>${date.xmp}</xmp:CreateDate><xmp:ModifyDate>${date.xmp}</xmp:ModifyDate>`}
${STANDARDS}${PDFUA_SCHEMA}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return file.stream('/Type/Metadata/Subtype/XML', Buffer.from(packet, 'utf8'), true);
}

/** The same for older readers (ISO 32000-2, 14.3.3). */
export function writeInfo(
  file: PdfFile,
  { title, subject, producer, date }: TaggedDocument,
): number {
  const at = moment(date);
  const dates = at === undefined ? '' : `/CreationDate(${at.pdf})/ModDate(${at.pdf})`;
  const made = `/Producer${textString(producer)}/Creator${textString(producer)}`;
  return file.add(`<</Title${textString(title)}/Subject${textString(subject)}${made}${dates}>>`);
}

/** Undefined for a date that is none. */
function moment(date: string | undefined) {
  const at = new Date(date ?? Number.NaN);
  if (Number.isNaN(at.getTime())) return undefined;
  const seconds = at.toISOString().slice(0, 19);
  return { xmp: `${seconds}Z`, pdf: `D:${seconds.replace(/\D/g, '')}Z` };
}

/** A file name may hold what XML may not (XML 1.0, 2.2). */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
