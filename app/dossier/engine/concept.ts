/** A concept for one stakeholder: all else that was or is to be decided is really gone. */
import type { Decision } from '../../../redaction/model/redaction.ts';
import { burnConcept, conceptHeader } from '../../concept.ts';
import type { Leaking, NameTaken, Published } from '../../contract/publication.ts';
import { type OnProgress, resolveRedactions } from '../../pipeline.ts';
import { pdfiumReader } from '../../ports/pdfiumReader.ts';
import { Refused, refusal } from '../refusals.ts';
import { CONCEPT_COMMAND, refuseWrongPlace } from './folderKind.ts';
import { judgedIn } from './judgedIn.ts';
import { leakPlaces } from './leakPlaces.ts';
import type { Loaded } from './loaded.ts';
import { styleOf } from './look.ts';
import { madeOf, TAKEN } from './made.ts';
import { isTaken, writeOutput } from './output.ts';
import type { Ask, Judged } from './tasks.ts';

/** @throws RedactionError, Refused `nothing-framed` and for the wrong folder */
export async function conceptDocument(
  loaded: Loaded,
  request: Ask<'concept'>,
  onProgress: OnProgress,
): Promise<Published | Leaking | NameTaken> {
  const { settings, output: path, replace, actor, profile, mayMakeFolder } = request;
  refuseWrongPlace(path, true);
  if (!replace && isTaken(path)) return TAKEN;
  const parted = partedFor(loaded, request);
  if (parted.translated.unplaced.length > 0) throw new Refused(UNPLACED);
  if (parted.framed.size === 0) throw new Refused(NOTHING_FRAMED);
  const open = { ...loaded.open, onProgress };
  const resolved = (wanted: (subject: string) => boolean) =>
    resolveRedactions(open, only(parted.translated, wanted), 'safe');
  const framed = resolved((subject) => parted.framed.has(subject)).value;
  const { value: redactions, findings } = resolved((subject) => !parted.framed.has(subject));
  const header = conceptHeader(settings.stakeholder, new Date());
  const style = styleOf('black', loaded.profile.label);
  const burning = { style, thorough: true, secondReader: pdfiumReader };
  const burned = await burnConcept(open, { redactions, framed, header }, burning);
  onProgress({ stage: 'publish', done: 0, total: 0 });
  const output = { loaded, burned, redactions, findings, command: CONCEPT_COMMAND };
  await writeOutput({ ...output, width: 'safe', profile, actor, path, mayMakeFolder });
  const { verified } = burned;
  if (verified === undefined) return { refused: false, leaks: leakPlaces(burned.leaks) };
  const trial = { translated: parted.translated, redactions, findings, burned };
  const count = new Set(framed.map(({ passage }) => passage)).size;
  return madeOf(trial, verified, path, { preserved: null, setAside: [], framed: count });
}

type Translated = ReturnType<typeof judgedIn>;

interface Parted {
  readonly translated: Translated;
  /** Engine's subjects that stay readable in a frame. */
  readonly framed: ReadonlySet<string>;
}

/** What nobody decided goes as proposed; the stakeholder's passages are framed unless they stay readable anyway. */
function partedFor(loaded: Loaded, { judged, settings, actor }: Ask<'concept'>): Parted {
  const whole = withUndecided(loaded, judged, actor);
  const translated = judgedIn(loaded, whole);
  const framed = translated.decisions
    .filter(({ verdict }) => verdict === 'accept')
    .map(({ subject }) => subject)
    .filter((subject) => {
      const name = judged.stakeholders[translated.subjects.get(subject) ?? ''];
      return name === settings.stakeholder;
    });
  return { translated, framed: new Set(framed) };
}

function withUndecided({ detections, ids }: Loaded, judged: Judged, by: string): Judged {
  const at = new Date().toISOString();
  const decided = new Set(judged.decisions.map(({ subject }) => subject));
  const proposed = ids.flatMap((subject, index): Decision[] =>
    decided.has(subject)
      ? []
      : [{ subject, verdict: 'accept', grounds: [detections[index]!.ground], at, by }],
  );
  const opened = judged.openMarks.map((subject): Decision => {
    const grounds = judged.marks.filter(({ id }) => id === subject).map(({ ground }) => ground);
    return { subject, verdict: 'accept', grounds, at, by };
  });
  return { ...judged, decisions: [...judged.decisions, ...proposed, ...opened], openMarks: [] };
}

function only(translated: Translated, wanted: (subject: string) => boolean): Translated {
  return {
    ...translated,
    marks: translated.marks.filter(({ id }) => wanted(id)),
    decisions: translated.decisions.filter(({ subject }) => wanted(subject)),
  };
}

const UNPLACED = refusal('lost', 'Van een besluit is de passage niet teruggevonden.', {
  advice: 'Bekijk eerst de conflicten.',
});
const NOTHING_FRAMED = refusal(
  'nothing-framed',
  'Voor deze belanghebbende zijn geen passages gekozen.',
  { advice: 'Koppel eerst passages aan de belanghebbende.' },
);
