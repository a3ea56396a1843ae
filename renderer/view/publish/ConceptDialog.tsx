import { useState } from 'react';
import { useStore } from 'zustand';
import type { DocumentInfo } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { reviewOf } from '../../../app/contract/review.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { messages } from '../../strings/frame.ts';
import { concept, publication } from '../../strings/publication.ts';
import { types } from '../../strings/words.ts';
import { Message } from '../shell/Message.tsx';
import {
  type ConceptCounts,
  conceptCounts,
  defaultReplyBy,
  isConceptName,
  isFolderOf,
  isPublicFolder,
  stakeholdersOf,
} from './conceptRules.ts';
import { MakeButtons, MakingFrame } from './MakingFrame.tsx';
import { OutputFields } from './OutputFields.tsx';
import { StepHeading } from './PublicationDialog.tsx';
import { unreadCount } from './readiness.ts';
import { useMaking } from './useMaking.ts';
import { type Output, useOutput } from './useOutput.ts';
import { UNSAVED } from './usePreflight.ts';
import { pagesOf } from './usePublication.ts';

interface Props {
  readonly bridge: Bridge;
  readonly store: DossierStore;
  readonly document: DocumentInfo;
  readonly onPage: (page: number) => void;
  /** Connects the passages that are chosen. */
  readonly onStakeholder: () => void;
  readonly onClose: () => void;
}

/** One stakeholder sees its own passages; everything else that is redacted is really gone. */
export function ConceptDialog(props: Props) {
  const { bridge, store, document, onPage, onStakeholder, onClose } = props;
  const model = useStore(store);
  const items = itemsOf(model, document.id);
  const { checkedPages } = reviewOf(model.review, document.id);
  const unread = unreadCount({ pages: pagesOf(model, document), checkedPages });
  const names = stakeholdersOf(items);
  const [chosen, setChosen] = useState(names[0] ?? '');
  const maker = useMaking(bridge);
  const output = useOutput(bridge, document.id, chosen === '' ? null : chosen);
  const [replyBy, setReplyBy] = useState(() => defaultReplyBy(new Date()));
  const counts = conceptCounts(items, chosen);
  const unsaved = model.saving === 'failed' ? messages.stillUnsaved : '';
  const why = unsaved || whyNot(chosen, output, replyBy, document.path);
  const make = () =>
    maker.make(async () => {
      if (!(await store.settled())) return UNSAVED;
      const { name, folder, replace } = output;
      return bridge.request('concept', document.id, {
        ...{ name, folder, replace, replyBy },
        stakeholder: chosen,
      });
    });
  return (
    <MakingFrame
      bridge={bridge}
      title={concept.title(document.name)}
      maker={maker}
      onEnter={maker.making.kind === 'asking' && why === '' ? make : undefined}
      stakeholder={chosen}
      framed={counts.framed.map(({ page, text, type }) => ({
        page,
        text: text === '' ? types[type] : text,
      }))}
      unread={unread}
      next={null}
      onNext={onClose}
      onPage={(page) => {
        onClose();
        onPage(page);
      }}
      onFolder={output.chooseFolder}
      onClose={onClose}
    >
      <StepHeading step={0} title={concept.steps[0]} focus />
      {names.length === 0 ? (
        <Message tone="info" text={concept.none}>
          <button type="button" onClick={onStakeholder}>
            {concept.connect}
          </button>
        </Message>
      ) : (
        <label className="line">
          <span>{concept.stakeholder}</span>
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      {chosen !== '' && <Contents counts={counts} name={chosen} />}
      {chosen !== '' && (
        <>
          <StepHeading step={3} title={concept.steps[3]} />
          <OutputFields
            output={output}
            taken={maker.making.kind === 'asking' && maker.making.taken}
          >
            <label className="line">
              <span>{concept.replyBy}</span>
              <input
                type="date"
                value={replyBy}
                onChange={(event) => setReplyBy(event.target.value)}
              />
            </label>
            <p>{publication.original}</p>
          </OutputFields>
        </>
      )}
      <MakeButtons label={concept.make} why={why} onMake={make} onClose={onClose} />
    </MakingFrame>
  );
}

interface ContentsProps {
  readonly counts: ConceptCounts;
  readonly name: string;
}

function Contents({ counts: { framed, rest, open, conflicts }, name }: ContentsProps) {
  return (
    <>
      <StepHeading step={1} title={concept.steps[1]} />
      <p>{concept.stays(framed.length, name)}</p>
      <StepHeading step={2} title={concept.steps[2]} />
      <p>{concept.rest(rest)}</p>
      {open > 0 && <Message tone="warning" text={concept.open(open)} />}
      {conflicts > 0 && <Message tone="warning" text={concept.conflicts(conflicts)} />}
      <p className="quiet">{concept.looks}</p>
    </>
  );
}

function whyNot(stakeholder: string, output: Output, replyBy: string, original: string): string {
  const { name, nameFits, folder } = output;
  if (stakeholder === '') return concept.needsStakeholder;
  if (folder === '') return publication.wait;
  if (!nameFits) return publication.badName;
  if (!isConceptName(name)) return concept.nameRule;
  if (isPublicFolder(folder)) return concept.folderRule;
  if (isFolderOf(original, folder)) return publication.blockers.folder();
  return replyBy === '' ? concept.replyBy : '';
}
