/** What structure elements and their attributes may have (ISO 32000-2, 14.7–14.8). */
import { keySet } from '../document/allowList.ts';

/** Table 355. No AF, Phoneme, PhoneticAlphabet. */
export const ELEMENT_KEYS = keySet(
  'Type', 'S', 'ID', 'P', 'Ref', 'Pg', 'K', 'A', 'C', 'R', 'T', 'Lang', 'Alt', 'E', 'ActualText', 'NS',
);

/** Table 354. No PronunciationLexicon, AF. */
export const ROOT_KEYS = keySet(
  'Type', 'K', 'IDTree', 'ParentTree', 'ParentTreeNextKey', 'RoleMap', 'ClassMap', 'Namespaces',
);

/** Attributes by owner whose values are numbers, booleans and names of the standard. */
export const ATTRIBUTES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Layout', new Set([
    'Placement', 'WritingMode', 'BackgroundColor', 'BorderColor', 'BorderStyle', 'BorderThickness', 'Padding', 'Color',
    'SpaceBefore', 'SpaceAfter', 'StartIndent', 'EndIndent', 'TextIndent', 'TextAlign', 'BBox', 'Width', 'Height',
    'BlockAlign', 'InlineAlign', 'TBorderStyle', 'TPadding', 'BaselineShift', 'LineHeight', 'TextDecorationColor',
    'TextDecorationThickness', 'TextDecorationType', 'RubyAlign', 'RubyPosition', 'GlyphOrientationVertical',
    'ColumnCount', 'ColumnGap', 'ColumnWidths', 'TextPosition',
  ])],
  ['List', new Set(['ListNumbering', 'ContinuedList'])],
  ['PrintField', new Set(['Role', 'checked', 'Checked'])],
  ['Table', new Set(['RowSpan', 'ColSpan', 'Scope'])],
  ['Artifact', new Set(['Type', 'Subtype', 'BBox', 'Attached'])],
  ['FENote', new Set(['NoteType'])],
]);

/** Names that these attributes may have as values. */
export const ATTRIBUTE_NAMES: ReadonlySet<string> = new Set([
  'Block', 'Inline', 'Before', 'Start', 'End', 'After', 'Center', 'Justify', 'Middle', 'Auto', 'Normal', 'LrTb', 'RlTb', 'TbRl',
  'TbLr', 'LrBt', 'RlBt', 'BtRl', 'BtLr', 'None', 'Hidden', 'Dotted', 'Dashed', 'Solid', 'Double', 'Groove', 'Ridge', 'Inset',
  'Outset', 'Underline', 'Overline', 'LineThrough', 'Distribute', 'Warichu', 'Sup', 'Sub', 'Unordered', 'Description', 'Disc',
  'Circle', 'Square', 'Ordered', 'Decimal', 'UpperRoman', 'LowerRoman', 'UpperAlpha', 'LowerAlpha', 'rb', 'cb', 'pb', 'tv', 'lb',
  'on', 'off', 'neutral', 'Row', 'Column', 'Both', 'Pagination', 'Layout', 'Page', 'Background', 'Header', 'Footer', 'Watermark',
  'PageNum', 'Bates', 'LineNum', 'Redaction', 'Top', 'Bottom', 'Left', 'Right', 'Footnote', 'Endnote',
]);
