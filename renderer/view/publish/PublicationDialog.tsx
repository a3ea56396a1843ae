import { useState } from 'react';
import { useStore } from 'zustand';
import { type DocumentInfo, isRefusal } from '../../../app/contract/dossier.ts';
import type { SetAside } from '../../../app/contract/events.ts';
import type { PublicationSettings } from '../../../app/contract/publication.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { reviewOf } from '../../../app/contract/review.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { messages } from '../../strings/frame.ts';
import { publication } from '../../strings/publication.ts';
import { Message } from '../shell/Message.tsx';
import { Goes } from './Goes.tsx';
import { MakeButtons, MakingFrame } from './MakingFrame.tsx';
import { nextToPublish } from './nextToPublish.ts';
import { OutputFields } from './OutputFields.tsx';
import { Ready } from './Ready.tsx';
import { blockersOf, setAsideInForce, standingBlockers, type Way } from './readiness.ts';
import { useMaking } from './useMaking.ts';
import { type Output, useOutput } from './useOutput.ts';
import { UNSAVED, usePreflight } from './usePreflight.ts';
import { Warnings } from './Warnings.tsx';
import { namesInFileName, warningsOf } from './warnings.ts';

interface Props {
  readonly bridge: Bridge;
  readonly store: DossierStore;
  readonly document: DocumentInfo;
  readonly onPage: (page: number) => void;
  readonly onClose: () => void;
}

type Annex = PublicationSettings['annexes'][number];
const ANNEXES: readonly Annex[] = ['grounds', 'inventory', 'report'];

/** Four steps on one scroll (review-window §6.1); rebuilt from the state of the review each time. */
export function PublicationDialog(props: Props) {
  const { bridge, store, document, onPage, onClose } = props;
  const model = useStore(store);
  const maker = useMaking(bridge);
  const answer = usePreflight(bridge, store, document.id);
  const output = useOutput(bridge, document.id, null);
  const [setAside, setSetAside] = useState<readonly SetAside[]>([]);
  const [annexes, setAnnexes] = useState<readonly Annex[]>(['grounds', 'inventory']);
  const refusal = answer !== null && isRefusal(answer) ? answer : null;
  const preflight = answer === null || isRefusal(answer) ? null : answer;
  const read = readOf(model, document);
  const items = itemsOf(model, document.id);
  const blockers = blockersOf({
    items,
    pages: read,
    checkedPages: reviewOf(model.review, document.id).checkedPages,
    secondOptional: model.settings.secondOptional,
    refusal,
    original: document.path,
    folder: refusal === null ? output.folder : '',
  });
  const left = standingBlockers(blockers, setAside);
  const unsaved = model.saving === 'failed' ? messages.stillUnsaved : '';
  const why = unsaved || whyNot(left.length, answer === null, output);
  const go = (way: Way) => {
    onClose();
    if (way.to === 'page') onPage(way.page);
    else store.select(way.subject, document.id);
  };
  const make = () =>
    maker.make(async () => {
      if (!(await store.settled())) return UNSAVED;
      const { name, folder, replace } = output;
      const { label, width } = model.settings;
      const aside = setAsideInForce(blockers, setAside);
      const chosen = {
        name,
        folder,
        replace,
        label,
        width,
        setAside: aside,
        annexes: [...annexes],
      };
      return bridge.request('publish', document.id, chosen);
    });
  const names = namesInFileName(output.name, items);
  const next = nextToPublish(model, document.id);
  return (
    <MakingFrame
      bridge={bridge}
      title={publication.title(document.name)}
      maker={maker}
      onEnter={maker.making.kind === 'asking' && why === '' ? make : undefined}
      stakeholder={null}
      framed={[]}
      next={next?.name ?? null}
      onNext={() => {
        onClose();
        if (next !== null) store.showDocument(next.id);
      }}
      onPage={(page) => go({ to: 'page', page })}
      onFolder={output.chooseFolder}
      onClose={onClose}
    >
      {maker.making.kind === 'asking' && maker.making.stopped && (
        <div role="alert">
          <Message tone="info" text={publication.stopped} />
        </div>
      )}
      <StepHeading step={0} focus />
      <Ready
        blockers={blockers}
        passages={items.length}
        pages={read.length}
        setAside={setAside}
        onSetAside={(rule, aside) =>
          setSetAside((old) => [
            ...old.filter((one) => one.rule !== rule),
            ...(aside === null ? [] : [aside]),
          ])
        }
        onWay={go}
      />
      {left.length > 0 && <p className="stop">{publication.stop}</p>}
      <StepHeading step={1} />
      <Warnings
        warnings={warningsOf({
          items,
          pages: read,
          document: document.id,
          done: model.review.done,
          rules: preflight?.warnings ?? [],
          leaks: preflight?.leaks ?? [],
          published: publishedOthers(model, document),
        })}
        onWay={go}
      />
      <StepHeading step={2} />
      {refusal === null && <Goes preflight={preflight} />}
      <StepHeading step={3} />
      <OutputFields output={output} taken={maker.making.kind === 'asking' && maker.making.taken}>
        {names.length > 0 && <Message tone="warning" text={publication.nameHolds(names)} />}
        <Annexes chosen={annexes} onChoose={setAnnexes} />
        <p>{publication.original}</p>
      </OutputFields>
      <MakeButtons label={publication.make} why={why} onMake={make} onClose={onClose} />
    </MakingFrame>
  );
}

export function StepHeading({
  step,
  title = publication.steps[step] ?? '',
  focus,
}: {
  readonly step: number;
  readonly title?: string;
  readonly focus?: boolean;
}) {
  return (
    <h2 tabIndex={-1} data-focus={focus}>
      <span className="stepNumber">{step + 1}</span> {title}
    </h2>
  );
}

function whyNot(blocks: number, waiting: boolean, { nameFits, folder }: Output): string {
  if (blocks > 0) return publication.why(blocks);
  if (waiting || folder === '') return publication.wait;
  return nameFits ? '' : publication.badName;
}

function readOf({ readings }: DossierModel, { id }: DocumentInfo) {
  const reading = readings.get(id);
  return reading?.state === 'ready' ? reading.read.pages : [];
}

/** Documents of this dossier that went out before. */
function publishedOthers(model: DossierModel, { id }: DocumentInfo) {
  const out = new Set(
    model.review.publications.flatMap(({ output, document }) =>
      output === 'public' && document !== id ? [document] : [],
    ),
  );
  return model.documents
    .filter((document) => out.has(document.id))
    .map((document) => ({ name: document.name, items: itemsOf(model, document.id) }));
}

interface AnnexProps {
  readonly chosen: readonly Annex[];
  readonly onChoose: (chosen: readonly Annex[]) => void;
}

function Annexes({ chosen, onChoose }: AnnexProps) {
  return (
    <fieldset className="annexes">
      <legend>{publication.also}</legend>
      {ANNEXES.map((annex) => (
        <label key={annex} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(annex)}
            onChange={(event) => {
              const others = chosen.filter((one) => one !== annex);
              onChoose(event.target.checked ? [...others, annex] : others);
            }}
          />
          {publication.annexes[annex]}
        </label>
      ))}
    </fieldset>
  );
}
