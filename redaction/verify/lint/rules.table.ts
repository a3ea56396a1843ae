/** Rules by what they are about: the code has the sentence, the rule the clause. */
const GROUPS: Readonly<Record<string, string>> = {
  'claim-inconsistent': 'PDF/UA-1 5-1 5-2 5-3, PDF/A-2 6.6.4-1 6.6.4-2 6.6.4-3',
  'not-marked': 'PDF/UA-1 6.2-1 7.1-4',
  'not-tagged': 'PDF/UA-1 7.1-11',
  'artifact-mixed-with-tags': 'PDF/UA-1 7.1-1 7.1-2',
  'content-untagged': 'PDF/UA-1 7.1-3',
  'type-unmapped': 'PDF/UA-1 7.1-5 7.1-6 7.1-7',
  'metadata-missing': 'PDF/UA-1 7.1-8, PDF/A-2 6.6.2.1-1',
  'metadata-malformed': 'PDF/A-2 6.6.2.1-2 6.6.2.1-3 6.6.2.1-4 6.6.2.3.1-1 6.6.2.3.1-2',
  'title-missing': 'PDF/UA-1 7.1-9',
  'title-not-shown': 'PDF/UA-1 7.1-10',
  'structure-inconsistent': 'PDF/UA-1 7.1-12, woo-redact 1, woo-redact 2, woo-redact 3',
  'language-unknown': 'PDF/UA-1 7.2-2 7.2-21 7.2-22 7.2-23 7.2-24 7.2-25 7.2-29 7.2-30 7.2-31 7.2-32 7.2-33 7.2-34',
  'table-malformed':
    'PDF/UA-1 7.2-3 7.2-4 7.2-5 7.2-6 7.2-7 7.2-8 7.2-9 7.2-10 7.2-11 7.2-12 7.2-13 7.2-14 7.2-15 7.2-16 7.2-36 7.2-37 7.2-38 7.2-39 7.2-41 7.2-42 7.2-43',
  'table-without-headers': 'PDF/UA-1 7.5-1 7.5-2',
  'list-malformed': 'PDF/UA-1 7.2-17 7.2-18 7.2-19 7.2-20 7.2-26 7.2-27 7.2-28 7.2-40',
  'alternative-missing': 'PDF/UA-1 7.3-1 7.7-1',
  'headings-disordered': 'PDF/UA-1 7.4.2-1 7.4.4-1 7.4.4-2 7.4.4-3',
  'note-without-id': 'PDF/UA-1 7.9-1 7.9-2',
  'layers-malformed': 'PDF/UA-1 7.10-1 7.10-2, PDF/A-2 6.9-1 6.9-2 6.9-3 6.9-4',
  'attachment-malformed': 'PDF/UA-1 7.11-1, PDF/A-2 6.8-2',
  'annotation-untagged': 'PDF/UA-1 7.18.1-1 7.18.4-1 7.18.4-2 7.18.5-1 7.18.8-1',
  'annotation-undescribed': 'PDF/UA-1 7.18.1-2 7.18.1-3 7.18.5-2',
  'tab-order-missing': 'PDF/UA-1 7.18.3-1',
  'annotation-forbidden': 'PDF/UA-1 7.18.2-1, PDF/A-2 6.3.1-1 6.3.2-1 6.3.2-2 6.3.3-1 6.3.3-2',
  'form-forbidden': 'PDF/UA-1 7.15-1, PDF/A-2 6.4.1-1 6.4.1-2 6.4.1-3 6.4.2-1 6.4.2-2',
  'action-forbidden': 'PDF/A-2 6.5.1-1 6.5.1-2 6.5.2-1 6.5.2-2',
  'encryption-hinders': 'PDF/UA-1 7.16-1, PDF/A-2 6.1.3-2',
  'object-reused': 'PDF/UA-1 7.20-1 7.20-2',
  'font-map-missing':
    'PDF/UA-1 7.21.3.1-1 7.21.3.2-1 7.21.3.3-1 7.21.3.3-2, PDF/A-2 6.2.11.3.1-1 6.2.11.3.2-1 6.2.11.3.3-1 6.2.11.3.3-2',
  'font-not-embedded': 'PDF/UA-1 7.21.4.1-1 7.21.4.1-2, PDF/A-2 6.2.11.4.1-1 6.2.11.4.1-2',
  'font-lists-incomplete': 'PDF/UA-1 7.21.4.2-1 7.21.4.2-2, PDF/A-2 6.2.11.4.2-1 6.2.11.4.2-2',
  'font-widths-differ': 'PDF/UA-1 7.21.5-1, PDF/A-2 6.2.11.5-1',
  'font-encoding-wrong': 'PDF/UA-1 7.21.6-2 7.21.6-3, PDF/A-2 6.2.11.6-2 6.2.11.6-3',
  'text-without-unicode': 'PDF/UA-1 7.21.7-1 7.21.7-2',
  'glyph-missing-shown': 'PDF/UA-1 7.21.8-1, PDF/A-2 6.2.11.8-1',
  'file-structure-wrong': 'PDF/A-2 6.1.3-1 6.1.3-3 6.1.7.2-1 6.1.13-1 6.1.13-3 6.1.13-4',
  'colour-undefined': 'PDF/A-2 6.2.4.3-2 6.2.4.3-3 6.2.4.3-4',
  'entry-forbidden': 'PDF/A-2 6.2.5-1 6.2.8-1 6.2.8-2 6.2.8-3 6.2.9-1 6.10-1 6.10-2 6.11-1',
};

/** `PDF/UA-1 7.1-3` to code. */
export const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(GROUPS).flatMap(([code, groups]) =>
    groups.split(', ').flatMap((group) => {
      const [standard = '', ...clauses] = group.split(' ');
      return clauses.map((clause) => [`${standard} ${clause}`, code]);
    }),
  ),
);
