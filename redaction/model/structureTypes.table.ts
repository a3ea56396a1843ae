/** Names of structure elements and of marked content (ISO 32000-2, 14.6.1 and 14.8.4) that tell nothing. */

/** Structure types of PDF 1.7 and 2.0, of MathML, and the names that common producers map to them. */
export const COMMON_TYPES: ReadonlySet<string> = new Set([
  'Document', 'DocumentFragment', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'NonStruct', 'BlockQuote', 'Caption', 'TOC', 'TOCI',
  'Index', 'Private', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10', 'Title', 'FENote', 'Sub', 'L', 'LI', 'Lbl',
  'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link',
  'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form', 'Em', 'Strong', 'Artifact',
  // Word, PowerPoint, Excel
  'Footnote', 'Endnote', 'Textbox', 'InlineShape', 'Annotation', 'Workbook', 'Worksheet', 'Chartsheet', 'Dialogsheet',
  'Macrosheet', 'Diagram', 'Chart', 'Slide', 'Header', 'Footer', 'Outline', 'Normal', 'Heading', 'Story', 'Article',
  // LibreOffice
  'Standard', 'Text#20body', 'Text body', 'Text_20_body', 'Textbody', 'Heading 1', 'Heading 2', 'Heading 3', 'Heading 4',
  'Heading 5', 'Heading 6', 'List', 'Index Heading', 'Contents Heading', 'Contents 1', 'Contents 2', 'Contents 3',
  'Table Contents', 'Table Heading', 'Quotations', 'Subtitle', 'Preformatted Text', 'Frame contents', 'Default Paragraph Font',
  // InDesign, Acrobat, browsers
  'NormalParagraphStyle', 'ParagraphSpan', 'CharacterSpan', 'StyleSpan', 'Hyperlink', 'TableParagraph', 'ListParagraph',
  'ExtraCharSpan', 'Strikeout', 'Subscript', 'Superscript', 'Underline', 'Content', 'DropCap', 'Shape', 'ImageMap',
]);

/** Tags that viewers and producers know besides the structure types. */
const CONTENT_TAGS = new Set(['OC', 'Tx', 'ReversedChars', 'Clip', 'PlacedPDF', 'PlacedGraphic', 'MC']);

/** A tag of marked content that tells nothing (14.6.1). */
export function isCommonTag(tag: string): boolean {
  return COMMON_TYPES.has(tag) || CONTENT_TAGS.has(tag);
}
