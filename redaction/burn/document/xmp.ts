/** A fresh XMP packet (ISO 16684-1) and the conformance claims of the old one. */

/** What the input claims to be; kept, since redaction keeps it so (docs/failure-classes.md). */
export interface Claims {
  readonly pdfa?: { readonly part: string; readonly conformance?: string; readonly rev?: string };
  readonly pdfua?: { readonly part: string; readonly rev?: string };
}

export interface Description {
  readonly title: string;
  readonly producer: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly claims: Claims;
}

/** Reads attributes and elements alike; anything but digits and the letters of a level is no claim. */
export function readClaims(xml: string): Claims {
  const part = property(xml, 'pdfaid', 'part', /^[1-4]$/u);
  const conformance = property(xml, 'pdfaid', 'conformance', /^[ABUEFabuef]$/u);
  const rev = property(xml, 'pdfaid', 'rev', /^\d{4}$/u);
  const ua = property(xml, 'pdfuaid', 'part', /^[12]$/u);
  const uaRev = property(xml, 'pdfuaid', 'rev', /^\d{4}$/u);
  return {
    ...(part === undefined
      ? {}
      : {
          pdfa: { part, ...given('conformance', conformance?.toUpperCase()), ...given('rev', rev) },
        }),
    ...(ua === undefined ? {} : { pdfua: { part: ua, ...given('rev', uaRev) } }),
  };
}

function given<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, string>);
}

function property(xml: string, prefix: string, name: string, shape: RegExp): string | undefined {
  const pattern = new RegExp(`${prefix}:${name}\\s*(?:=\\s*["']([^"']*)["']|>([^<]*)<)`, 'u');
  const match = pattern.exec(xml);
  const value = (match?.[1] ?? match?.[2])?.trim();
  return value !== undefined && shape.test(value) ? value : undefined;
}

/** ASCII but for the title, which is UTF-8 text in XML escapes. Same description, same bytes. */
export function writeXmp(description: Description): string {
  const { claims } = description;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${NAMESPACES}>`,
    ...core(description),
    ...dates(description.date),
    ...identifiers(claims),
    ...(claims.pdfua && claims.pdfa && claims.pdfa.part !== '4' ? [UA_SCHEMA] : []),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const NAMESPACES = [
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
].join('');

function core({ title, producer, language }: Description): string[] {
  return [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt>${titles(escaped(title), language)}</rdf:Alt></dc:title>`,
    ...(language === undefined
      ? []
      : [`<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`]),
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
  ];
}

/**
 * The title is Dutch, whatever the document is. A default without a language needs the catalog's to be
 * understood (ISO 14289-1, 7.2).
 */
function titles(title: string, language: string | undefined): string {
  const dutch = `<rdf:li xml:lang="nl">${title}</rdf:li>`;
  if (language === undefined) return dutch;
  return `<rdf:li xml:lang="x-default">${title}</rdf:li>${dutch}`;
}

function dates(date: string | undefined): string[] {
  if (date === undefined) return [];
  const names = ['CreateDate', 'ModifyDate', 'MetadataDate'];
  return names.map((name) => `<xmp:${name}>${escaped(date)}</xmp:${name}>`);
}

function identifiers({ pdfa, pdfua }: Claims): string[] {
  const lines: [string, string | undefined][] = [
    ['pdfaid:part', pdfa?.part],
    ['pdfaid:conformance', pdfa?.conformance],
    ['pdfaid:rev', pdfa?.rev],
    ['pdfuaid:part', pdfua?.part],
    ['pdfuaid:rev', pdfua?.rev],
  ];
  return lines.flatMap(([name, value]) =>
    value === undefined ? [] : [`<${name}>${value}</${name}>`],
  );
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/gu, (c) => `&#${c.charCodeAt(0)};`);
}

/** PDF/A-1 to -3 want every property that they do not know described (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA = `<pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA</pdfaProperty:description></rdf:li>
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>rev</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Revision of PDF/UA</pdfaProperty:description></rdf:li>
</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag>
</pdfaExtension:schemas>`;
