import { useMemo, useRef } from 'react';
import type { Passage } from '../../../app/contract/document.ts';
import { groundsOf, type ReviewModel } from '../../store/reviewStore.ts';
import { nl } from '../../strings/nl.ts';
import { markState } from '../markState.ts';
import { keepUnchanged, type PageMark } from './pageMark.ts';

type ByPage = ReadonlyMap<number, readonly PageMark[]>;

/** The marks of every page, in reading order; the list of a page in which nothing changed stays the same. */
export function usePageMarks(model: ReviewModel): ByPage {
  const { document, review, active } = model;
  const kept = useRef<ByPage>(new Map());
  const rects = useMemo(() => rectsByPage(document.passages), [document]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the grounds follow from the review.
  return useMemo(() => {
    const byPage = new Map<number, PageMark[]>();
    for (const [index, passage] of document.passages.entries()) {
      for (const [page, own] of rects.get(passage) ?? []) {
        const marks = byPage.get(page) ?? [];
        marks.push(markOf(model, passage, index, own, index === active));
        byPage.set(page, marks);
      }
    }
    kept.current = keepUnchanged(kept.current, byPage);
    return kept.current;
  }, [document, review, active]);
}

function rectsByPage(passages: readonly Passage[]) {
  const found = new Map<Passage, ReadonlyMap<number, PageMark['rects']>>();
  for (const passage of passages) {
    const pages = new Map<number, PageMark['rects'][number][]>();
    for (const { page, rect } of passage.pieces)
      pages.set(page, [...(pages.get(page) ?? []), rect]);
    found.set(passage, pages);
  }
  return found;
}

function markOf(
  model: ReviewModel,
  passage: Passage,
  index: number,
  rects: PageMark['rects'],
  active: boolean,
): PageMark {
  const form = markState(model.review, passage);
  const grounds = groundsOf(model, passage).join(' + ');
  const name = passage.text === '' ? nl.list.area : passage.text;
  const label = `${nl.states[form]}. ${name}. ${nl.types[passage.type]}. ${nl.panel.ground} ${grounds}.`;
  return {
    key: passage.id,
    form,
    rects,
    number: index + 1,
    code: form === 'accept' ? grounds : '',
    label,
    tip: [`${nl.states[form]} · ${nl.types[passage.type]} · ${grounds}`, passage.sentence],
    active,
    ticked: false,
  };
}
