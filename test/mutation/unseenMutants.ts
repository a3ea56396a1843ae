/** Remedies for what stands in a file and no viewer reads or draws. */
import { type Any, type Mutant, nothing, row } from './mutant.ts';

const DOCUMENT = 'redaction/burn/document/';
const PDF = 'redaction/pdf/';

export const UNSEEN_MUTANTS: readonly Mutant[] = [
  // Behind the end of data
  row('filter-ends', [37], `${PDF}filters/filterEnd.ts`, 'surplusFrom', nothing),
  row('broken-content', [37], `${PDF}loadedDocument.ts`, 'LoadedDocument', (real) => {
    return class extends real {
      decodeDrawn(stream: Any): Uint8Array {
        return this.decode(stream);
      }
    };
  }),
  row('fax-rows', [37], `${PDF}codec/ccitt/decode.ts`, 'faxLength', () => () => Infinity),
  row('jbig2-extensions', [37], `${PDF}jbig2Segments.ts`, 'withoutExtensions', nothing),
  row('jpeg-segments', [28], `${PDF}jpegSegments.ts`, 'withoutSideData', nothing),
  row('jpx-boxes', [28], `${PDF}jpxBoxes.ts`, 'withoutSideBoxes', nothing),
  row('mesh-ends', [28], `${PDF}meshLength.ts`, 'meshLength', nothing),
  row('palette-ends', [28], `${DOCUMENT}palettes.ts`, 'withoutSurplusColours', () => {
    return (_context: Any, space: Any) => space;
  }),
  row('calculator-comments', [28], `${DOCUMENT}functionText.ts`, 'bareFunction', nothing),
  row('inline-surplus', [14], `${PDF}shownInline.ts`, 'shownInline', nothing),
  row(
    'private-words',
    [66],
    'redaction/burn/fonts/privateWords.ts',
    'withoutPrivateWords',
    nothing,
  ),
  // Named, and drawn by no page
  row('undrawn-forms', [13], 'redaction/burn/ownNames/undrawn.ts', 'emptyUndrawn', none),
  row('telling-looks', [13, 43], 'redaction/burn/ownNames/undrawn.ts', 'emptyTelling', none),
  // Written otherwise than it is shown: burn and proof share the definition
  row('other-readings', [40], 'redaction/model/otherReadings.ts', 'otherReadings', () => () => []),
  row('shown-numbers', [40], 'redaction/model/shownNumbers.ts', 'numbersIn', () => () => []),
  row('short-names', [40], 'redaction/model/shortNames.ts', 'shortNamesOf', () => () => ({
    isIn: () => false,
  })),
  // Drawn by the viewer alone
  row('drawn-looks', [45], 'redaction/extract/drawn/drawnLook.ts', 'drawnLook', nothing),
];

function none(): () => number {
  return () => 0;
}
