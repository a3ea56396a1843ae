export type { Display, Rect } from '../../model/geometry.ts';
export type { PageText, TextBlock, TextCell, TextLine, TextRange } from '../../model/pageText.ts';
