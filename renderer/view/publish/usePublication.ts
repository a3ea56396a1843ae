import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type DocumentInfo, isRefusal } from '../../../app/contract/dossier.ts';
import type { SetAside } from '../../../app/contract/events.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { reviewOf } from '../../../app/contract/review.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { messages } from '../../strings/frame.ts';
import { publication } from '../../strings/publication.ts';
import { type Draft, type Drafts, NO_DRAFT } from './draft.ts';
import { blockersOf, setAsideInForce, standingBlockers, unreadCount } from './readiness.ts';
import { useMaking } from './useMaking.ts';
import { type Output, useOutput } from './useOutput.ts';
import { UNSAVED, usePreflight } from './usePreflight.ts';

interface Asked {
  readonly bridge: Bridge;
  readonly store: DossierStore;
  readonly document: DocumentInfo;
  readonly drafts: Drafts;
}

/** What the dialog asks and shows: the standing of the review as it is now, and what a person filled in. */
export function usePublication({ bridge, store, document, drafts }: Asked) {
  const whole = useStore(store);
  const model = asJudged(whole);
  const maker = useMaking(bridge);
  const answer = usePreflight(bridge, store, document.id);
  const [draft] = useState(() => drafts.get(document.id) ?? NO_DRAFT);
  const [setAside, setSetAside] = useState(draft.setAside);
  const [annexes, setAnnexes] = useState(draft.annexes);
  const output = useOutput(bridge, document.id, null, draft.place);
  const refusal = answer !== null && isRefusal(answer) ? answer : null;
  const pages = pagesOf(model, document);
  const items = itemsOf(model, document.id);
  const { checkedPages } = reviewOf(model.review, document.id);
  const blockers = blockersOf({
    items,
    pages,
    checkedPages,
    secondOptional: model.settings.secondOptional,
    refusal,
    original: document.path,
    folder: refusal === null ? output.folder : '',
  });
  const left = standingBlockers(blockers, setAside);
  const { name, folder } = output;
  const place = folder === '' ? null : { name, folder };
  const made = maker.making.kind === 'published';
  useKeptDraft(drafts, document.id, made ? null : { setAside, annexes, place });
  const make = () =>
    maker.make(async () => {
      if (!(await store.settled())) return UNSAVED;
      const { replace } = output;
      const { label, width } = model.settings;
      const aside = setAsideInForce(blockers, setAside);
      const chosen = { name, folder, replace, label, width, setAside: aside };
      return bridge.request('publish', document.id, { ...chosen, annexes: [...annexes] });
    });
  return {
    ...{ model, maker, items, pages, refusal, blockers, left, output, make },
    unread: unreadCount({ pages, checkedPages }),
    preflight: answer === null || isRefusal(answer) ? null : answer,
    why: whole.saving === 'failed' ? messages.stillUnsaved : whyNot(left.length, answer, output),
    ...{ setAside, annexes, setAnnexes },
    putAside: (rule: SetAside['rule'], aside: SetAside | null) =>
      setSetAside((old) => [
        ...old.filter((one) => one.rule !== rule),
        ...(aside === null ? [] : [aside]),
      ]),
  } as const;
}

/** A blind reader does not see what a colleague decided; it was decided all the same, and no passage is told here. */
function asJudged(model: DossierModel): DossierModel {
  return model.secondReading ? { ...model, secondReading: false } : model;
}

export function pagesOf({ readings }: DossierModel, { id }: DocumentInfo) {
  const reading = readings.get(id);
  return reading?.state === 'ready' ? reading.read.pages : [];
}

function whyNot(blocks: number, answer: unknown, { nameFits, folder }: Output): string {
  if (blocks > 0) return publication.why(blocks);
  if (answer === null || folder === '') return publication.wait;
  return nameFits ? '' : publication.badName;
}

/** When the dialog goes; null forgets it. */
function useKeptDraft(drafts: Drafts, document: string, draft: Draft | null): void {
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(
    () => () => {
      if (latest.current === null) drafts.delete(document);
      else drafts.set(document, latest.current);
    },
    [drafts, document],
  );
}
