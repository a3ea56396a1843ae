/** What the dictionaries of a published document may have (ISO 32000-2, 7.7 and the clauses named there). */
import { key, type PDFName } from '../../pdf/objects.ts';
import { keySet } from './allowList.ts';
import type { ScrubberName } from './scrubber.table.ts';

/** Table 31. No Metadata, PieceInfo, AA, Thumb, B, AF, LastModified, Trans, VP, DPart, SeparationInfo. */
export const PAGE_KEYS = keySet(
  'Type', 'Parent', 'Resources', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'UserUnit',
  'Contents', 'Annots', 'StructParents', 'Tabs', 'Group',
);

/** Table 29; each has its cleaner in catalog.ts. */
export const CATALOG_KEYS = keySet(
  'Type', 'Version', 'Extensions', 'Pages', 'PageLabels', 'ViewerPreferences', 'PageLayout', 'PageMode', 'Outlines',
  'OpenAction', 'AcroForm', 'Metadata', 'StructTreeRoot', 'MarkInfo', 'Lang', 'OutputIntents', 'OCProperties',
);

/** Table 147: how the window looks and how it prints; no NonFullScreenPageMode, Enforce or page boxes to show. */
export const VIEWER_KEYS = keySet(
  'HideToolbar', 'HideMenubar', 'HideWindowUI', 'FitWindow', 'CenterWindow', 'DisplayDocTitle', 'Direction',
  'PrintScaling', 'Duplex', 'PickTrayByPDFSize', 'PrintPageRange', 'NumCopies',
);

/** Table 93. No Ref (another file), PS, Measure, Name. */
export const FORM_KEYS = keySet(
  'Type', 'Subtype', 'FormType', 'BBox', 'Matrix', 'Resources', 'Group', 'StructParent', 'StructParents', 'OC',
  'Length', 'Filter', 'DecodeParms',
);

/** Table 74. No Name. */
export const PATTERN_KEYS = keySet(
  'Type', 'PatternType', 'PaintType', 'TilingType', 'BBox', 'XStep', 'YStep', 'Resources', 'Matrix', 'Length', 'Filter', 'DecodeParms',
);

/** Table 87. No Alternates, ID, OPI, Measure, Name. */
export const IMAGE_KEYS = keySet(
  'Type', 'Subtype', 'Width', 'Height', 'ColorSpace', 'BitsPerComponent', 'Intent', 'ImageMask', 'Mask', 'Decode',
  'Interpolate', 'SMask', 'SMaskInData', 'Matte', 'StructParent', 'OC', 'Length', 'Filter', 'DecodeParms',
);

/** Keys that no dictionary of a published file has (but the catalog its Metadata), with whose remedy that is. */
export const SIDE_KEYS: ReadonlyMap<PDFName, ScrubberName> = new Map(
  (
    [
      ['Metadata', 'metadata'], ['PieceInfo', 'private-data'], ['LastModified', 'private-data'], ['AF', 'attachments'],
      ['OPI', 'alternates'], ['Alternates', 'alternates'], ['Thumb', 'thumbnails'], ['AA', 'scripts'], ['JS', 'scripts'],
      ['JavaScript', 'scripts'], ['EF', 'attachments'], ['EmbeddedFiles', 'attachments'], ['Measure', 'private-data'],
      ['PtData', 'private-data'], ['HT', 'private-data'], ['HTP', 'private-data'], ['DPart', 'private-data'], ['XFA', 'xfa'], ['SpiderInfo', 'private-data'],
    ] as const
  ).map(([name, scrubber]) => [key(name), scrubber]),
);

/** Dictionaries under these keys have names that the producer chose. */
export const OWN_NAME_KEYS = keySet(
  'Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'Properties', 'ProcSet', 'CharProcs', 'RoleMap',
  'ClassMap', 'Colorants', 'N', 'D', 'R', 'RoleMapNS', 'Extensions',
);

/** Dictionary keys whose value may be a string. All others are places where nobody looks. */
export const STRING_KEYS = keySet(
  // structure, annotations, fields
  'Lang', 'ActualText', 'Alt', 'E', 'T', 'TU', 'ID', 'Contents', 'DA', 'V', 'DV', 'Opt', 'CA', 'URI', 'Headers',
  'Summary', 'Short', 'NS',
  // document
  'Title', 'Producer', 'CreationDate', 'ModDate', 'P', 'Name', 'Info', 'OutputCondition', 'OutputConditionIdentifier',
  'RegistryName',
  // fonts and colours
  'Registry', 'Ordering', 'FontFamily', 'CharSet', 'Panose', 'HalftoneName', 'ColorSpace', 'CS', 'Lookup',
);

/** Arrays under these keys may hold strings. */
export const STRING_ARRAY_KEYS = keySet('V', 'DV', 'Opt', 'Headers', 'ID', 'Nums', 'Names', 'Limits', 'Order');

/** Strings with rules of their own: how viewers draw a value, and the glyphs of a font. */
export const TECHNICAL_KEYS = keySet('DA', 'CharSet');

/** Strings that nothing needs: they go where they hold removed text. */
export const NEEDLESS_KEYS = keySet(
  'URI', 'FontFamily', 'Panose', 'ColorSpace', 'CS', 'Lookup', 'HalftoneName',
);
