/** A page's text in reading order with a box for every UTF-16 unit. */
export interface PageLetters {
  readonly page: number;
  readonly text: string;
  readonly boxes: Float32Array;
  readonly words: readonly { readonly start: number; readonly end: number }[];
}
