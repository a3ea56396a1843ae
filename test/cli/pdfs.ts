/** Small PDFs for the command line's tests, made from nothing. Persons are invented. */

/** One page for each list of lines, in a standard font, 12 pt apart from y 780 down at x 72. */
export function textPdf(...pages: readonly (readonly string[])[]): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  for (const [i, lines] of pages.entries()) {
    const shown = lines.map((line) => `(${line}) Tj 0 -16 Td`).join('\n');
    const content = `BT /F1 10 Tf 72 780 Td\n${shown}\nET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  }
  return assemble(objects);
}

export const NOTA = textPdf(
  ['Contactpersoon: Jan Verzonnen', 'E-mail: j.verzonnen@voorbeeld.nl', 'Telefoon: 06-12345678'],
  ['Met vriendelijke groet,', 'Jan Verzonnen'],
);

/** Where `textPdf` draws its n-th line (0-based), in Display space. */
export function lineRect(n: number): [number, number, number, number] {
  const baseline = 842 - 780 + 16 * n;
  return [70, baseline - 8, 300, baseline + 2];
}

/** Says that it is encrypted; no password fits. */
export const LOCKED = assemble(
  [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>',
  ],
  `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<43><43>]`,
);

export const NO_PAGES = assemble([
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Count 0/Kids[]>>',
]);

function assemble(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
