/** Annexes beside a publication: each as a whole or not at all. */
import { basename, dirname, join } from 'node:path';
import type { PublicationSettings, Published } from '../../../contract/publication.ts';
import { nameHoldsPersonalData } from '../../../names.ts';
import { writeWholeFile } from '../../../wholeFile.ts';
import { LOG_NAME } from '../folderKind.ts';
import type { Loaded } from '../loaded.ts';
import type { AnnexFacts, AnnexPassage } from './facts.ts';
import { inventoryFile } from './inventory.ts';
import { byGround, groundsList } from './lists.ts';
import { report } from './report.ts';

type Annex = PublicationSettings['annexes'][number];

const ENDINGS: Readonly<Record<Annex, string>> = {
  grounds: '-grondenlijst.csv',
  inventory: '-inventarislijst.xlsx',
  report: '-verslag.txt',
};

export function annexNames(output: string, annexes: readonly Annex[]): string[] {
  return [...new Set(annexes)].map((annex) => nameOf(output, annex));
}

function nameOf(output: string, annex: Annex): string {
  return `${basename(output).replace(/\.pdf$/i, '')}${ENDINGS[annex]}`;
}

interface Request {
  readonly settings: PublicationSettings;
  readonly facts: AnnexFacts;
}

/** Names of what stands beside the output now, the log included. */
export async function writeAnnexes(
  loaded: Loaded,
  published: Published,
  passages: readonly AnnexPassage[],
  { settings, facts }: Request,
): Promise<string[]> {
  const texts: Readonly<Record<Annex, () => string | Promise<Uint8Array>>> = {
    grounds: () => groundsList(passages),
    inventory: () => inventoryFile(facts, inventoried(loaded, published, passages)),
    report: () => report(published, facts, new Date().toISOString()),
  };
  const annexes = [...new Set(settings.annexes)];
  for (const annex of annexes)
    writeWholeFile(
      join(dirname(published.path), nameOf(published.path, annex)),
      await texts[annex](),
    );
  return [...annexNames(published.path, annexes), LOG_NAME];
}

function inventoried(loaded: Loaded, published: Published, passages: readonly AnnexPassage[]) {
  const { profile, detections } = loaded;
  return {
    name: published.name,
    grounds: [...byGround(passages).keys()],
    nameOf: (name: string, number: number) =>
      nameHoldsPersonalData(name, profile, detections)
        ? `document-${String(number).padStart(4, '0')}.pdf`
        : name,
  };
}
