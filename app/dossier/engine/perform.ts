/** What the engine's process does for the window, on the one pipeline. Keeps nothing on disk but outputs. */
import { sweep } from '../../../redaction/index.ts';
import type { Hit, Unjudged } from '../../contract/dossier.ts';
import type { Bounds } from '../../contract/events.ts';
import { conceptDocument } from './concept.ts';
import { documentDate } from './documentDate.ts';
import { exportedLog } from './exportedLog.ts';
import { findAgain, findText } from './findAgain.ts';
import { leakPlaces } from './leakPlaces.ts';
import { lettersOf } from './letters.ts';
import { type Loaded, type Opened, type Running, turn } from './loaded.ts';
import { measureRanges, type Pages } from './measure.ts';
import { passagesOf } from './passages.ts';
import { preflightOf } from './preflight.ts';
import { type DocumentPrints, type Print, pagePrint, printOf } from './prints.ts';
import { publishDocument } from './publishing.ts';
import { besideOf } from './removals.ts';
import { finderOf, MOST_HITS } from './search.ts';
import { standingOf } from './standing.ts';
import { suggest } from './suggest.ts';
import type { AnswerOf, Ask, FoundAgain, Kind, MarkedText } from './tasks.ts';
import { trialOf } from './trial.ts';

/** What needs no more than the pages it names. */
export const ON_PAGES = {
  letters: ({ open }: Opened, { page }: Ask<'letters'>) => lettersOf(page, open.pages.page(page)),
  measure: (opened: Opened, { bounds }: Ask<'measure'>) =>
    bounds.map(({ ranges }) => measureRanges(ranges, pagesOf(opened))),
};

type Perform = {
  readonly [K in Exclude<Kind, keyof typeof ON_PAGES>]: (
    loaded: Loaded,
    ask: Ask<K>,
    running: Running,
  ) => AnswerOf<K> | Promise<AnswerOf<K>>;
};

export const PERFORM: Perform = {
  read: (loaded, { salt, marks }) => ({
    read: {
      pages: loaded.texts.map(({ width, height, text }) => ({
        width,
        height,
        hasText: text !== '',
      })),
      passages: passagesOf(loaded.detections, loaded.ids, pagesOf(loaded)),
      date: documentDate(loaded.texts[0]?.text ?? ''),
    },
    numbered: loaded.detections.map(({ id: number }, index) => ({
      number,
      id: loaded.ids[index]!,
    })),
    prints: printsOf(loaded, salt, marks),
  }),
  search: (loaded, query, running) => searchIn(loaded, query, running),
  unjudged: (loaded, { marks }) => unjudgedIn(loaded, marks),
  prints: (loaded, { salt, marks }) => printsOf(loaded, salt, marks),
  findAgain: foundAgain,
  standing: (loaded, { judged }) => standingOf(loaded, judged),
  async preview(loaded, { judged, look }, { onProgress }) {
    const { burned, redactions } = await trialOf(loaded, judged, look, onProgress, false);
    if (burned.verified === undefined) return { refused: false, leaks: leakPlaces(burned.leaks) };
    const beside = besideOf(burned.removals, redactions, burned.drawn);
    return { refused: false, bytes: burned.verified.bytes, beside };
  },
  async preflight(loaded, { judged, look, today }, { onProgress }) {
    return preflightOf(loaded, await trialOf(loaded, judged, look, onProgress), today);
  },
  suggest: (loaded, { stakeholder }) => suggest(loaded, stakeholder),
  publish: (loaded, request, { onProgress }) => publishDocument(loaded, request, onProgress),
  concept: (loaded, request, { onProgress }) => conceptDocument(loaded, request, onProgress),
  exportLog: (_, request) => exportedLog(request),
};

function pagesOf({ open }: Opened): Pages {
  return (page) => open.pages.page(page);
}

function hitOf(loaded: Loaded, ranges: Hit['ranges']): Hit {
  const document = loaded.source.id;
  return { document, page: ranges[0]!.page, ranges, ...measureRanges(ranges, pagesOf(loaded)) };
}

/** Page by page, so that a search that nobody waits for any more ends. @throws Cancelled */
async function searchIn(loaded: Loaded, query: Ask<'search'>, running: Running): Promise<Hit[]> {
  const find = finderOf(query);
  const hits: Hit[] = [];
  for (const { page, text } of loaded.texts) {
    for (const range of find(text, page)) {
      if (hits.length < MOST_HITS) hits.push(hitOf(loaded, [range]));
    }
    if (page % PAGES_A_TURN === 0) await turn(running);
  }
  return hits;
}

const PAGES_A_TURN = 10;
const MOST_GROUPS = 300;
const MOST_PLACES = 50;

function unjudgedIn(loaded: Loaded, marks: readonly Bounds[]): Unjudged[] {
  const judged = [...loaded.detections, ...marks].flatMap(({ ranges }) => ranges);
  return sweep(loaded.texts, judged)
    .slice(0, MOST_GROUPS)
    .map(({ text, kind, places }) => ({
      text,
      kind,
      hits: places.slice(0, MOST_PLACES).map((place) => hitOf(loaded, [place])),
    }));
}

function printsOf(loaded: Loaded, salt: string, marks: readonly MarkedText[]): DocumentPrints {
  const pages = pagesOf(loaded);
  const print = (subject: string, type: Print['type'], ranges: Bounds['ranges']): Print =>
    printOf(subject, type, ranges, pages, salt);
  return {
    passages: [
      ...loaded.detections.flatMap(({ type, ranges }, index) =>
        ranges.length === 0 ? [] : [print(loaded.ids[index]!, type, [...ranges])],
      ),
      ...marks.flatMap(({ subject, type, bounds }) =>
        bounds.ranges.length === 0 ? [] : [print(subject, type, bounds.ranges)],
      ),
    ],
    pages: loaded.texts.map(({ text }) => pagePrint(text, salt)),
  };
}

/** Areas only on pages whose text is the same; a page without text may have changed wholly. */
function foundAgain(loaded: Loaded, { prints, marks, salt }: Ask<'findAgain'>): FoundAgain {
  const now = printsOf(loaded, salt, []);
  const marked = new Set(marks.map(({ subject }) => subject));
  const old = prints.passages.filter(({ subject }) => !marked.has(subject));
  const same = now.pages.flatMap((print, index) =>
    print !== 0 && print === prints.pages[index] ? [index + 1] : [],
  );
  const passages = [...findAgain(old, now.passages)];
  for (const [index, { page, ranges }] of loaded.detections.entries()) {
    const id = loaded.ids[index]!;
    if (ranges.length === 0 && same.includes(page)) passages.push([id, id]);
  }
  const count = loaded.texts.length;
  const placed = marks.flatMap((mark) => {
    const print = prints.passages.find(({ subject }) => subject === mark.subject);
    const bounds = same.includes(mark.page) ? mark.bounds : movedBounds(mark, print);
    const page = bounds?.ranges[0]?.page ?? mark.page;
    return bounds === undefined ? [] : [{ subject: mark.subject, page, bounds }];
  });
  return { passages, marks: placed, pages: same };

  function movedBounds({ bounds }: MarkedText, print: Print | undefined): Bounds | undefined {
    const [range, ...more] = bounds.ranges;
    if (print === undefined || range === undefined || more.length > 0) return undefined;
    const found = findText(print, range.end - range.start, pagesOf(loaded), count, salt);
    return found === undefined ? undefined : { ranges: [found], rects: [] };
  }
}
