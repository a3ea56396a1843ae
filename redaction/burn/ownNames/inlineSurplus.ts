/** Inline images with data that no viewer reads (classes 14, 28 and 37). */
import { lexContent } from '../../pdf/content/lexer.ts';
import type { InlineImage } from '../../pdf/content/operation.ts';
import { bytesOfInline, type InlineData, shownInline } from '../../pdf/shownInline.ts';
import { latin1 } from '../../pdf/syntax/characters.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';
import type { OwnNames } from './ownNames.ts';

export class InlineSurplus {
  private readonly context: Scrubbing;
  private readonly names: OwnNames;

  constructor(context: Scrubbing, names: OwnNames) {
    this.context = context;
    this.names = names;
  }

  /** The image without it; undefined where it has none, and where it may stay: it says nothing on a page without marks. */
  without(image: InlineImage, touched: boolean): InlineData | undefined {
    if (!enabled(this.context, 'surplus-data')) return undefined;
    if (!touched && !this.tells(image)) return undefined;
    return shownInline(this.context.document, image);
  }

  /** Does any image of a content hold removed text? Throws what the lexer throws. */
  isIn(content: Uint8Array): boolean {
    if (!mayHoldImage(content)) return false;
    let found = false;
    lexContent(content, ({ inlineImage }) => {
      found ||= inlineImage !== undefined && this.tells(inlineImage);
      return !found;
    });
    return found;
  }

  private tells(image: InlineImage): boolean {
    const parts = bytesOfInline(this.context.document, image);
    return parts.some((bytes) => this.names.tells(latin1(bytes, 0, bytes.length)));
  }
}

/** `ID` stands between the entries and the data of each. */
function mayHoldImage(content: Uint8Array): boolean {
  for (let at = content.indexOf(0x49); at >= 0; at = content.indexOf(0x49, at + 1))
    if (content[at + 1] === 0x44) return true;
  return false;
}
