import type { DocumentInfo } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { publication } from '../../strings/publication.ts';
import { Message } from '../shell/Message.tsx';
import type { Annex, Drafts } from './draft.ts';
import { Goes } from './Goes.tsx';
import { MakeButtons, MakingFrame } from './MakingFrame.tsx';
import { nextToPublish } from './nextToPublish.ts';
import { OutputFields } from './OutputFields.tsx';
import { Ready } from './Ready.tsx';
import type { Way } from './readiness.ts';
import { usePublication } from './usePublication.ts';
import { Warnings } from './Warnings.tsx';
import { namesInFileName, warningsOf } from './warnings.ts';

interface Props {
  readonly bridge: Bridge;
  readonly store: DossierStore;
  readonly document: DocumentInfo;
  readonly drafts: Drafts;
  readonly onPage: (page: number) => void;
  /** To the sheet for all that is open. */
  readonly onTogether: () => void;
  readonly onClose: () => void;
}

const ANNEXES: readonly Annex[] = ['grounds', 'inventory', 'report'];

/** Four steps on one scroll (review-window §6.1); rebuilt from the state of the review each time. */
export function PublicationDialog(props: Props) {
  const { bridge, store, document, onPage, onTogether, onClose } = props;
  const own = usePublication(props);
  const { model, maker, items, output, why, make } = own;
  const go = (way: Way) => {
    onClose();
    if (way.to === 'page') onPage(way.page);
    else store.select(way.subject, document.id);
  };
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
      unread={own.unread}
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
        blockers={own.blockers}
        passages={items.length}
        pages={own.pages.length}
        setAside={own.setAside}
        onSetAside={own.putAside}
        onWay={go}
        onTogether={onTogether}
      />
      {own.left.length > 0 && <p className="stop">{publication.stop}</p>}
      <StepHeading step={1} />
      <Warnings
        warnings={warningsOf({
          items,
          pages: own.pages,
          document: document.id,
          done: model.review.done,
          rules: own.preflight?.warnings ?? [],
          leaks: own.preflight?.leaks ?? [],
          published: publishedOthers(model, document),
        })}
        onWay={go}
      />
      <StepHeading step={2} />
      {own.refusal === null && <Goes preflight={own.preflight} />}
      <StepHeading step={3} />
      <OutputFields output={output} taken={maker.making.kind === 'asking' && maker.making.taken}>
        {names.length > 0 && <Message tone="warning" text={publication.nameHolds(names)} />}
        <Annexes chosen={own.annexes} onChoose={own.setAnnexes} />
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
