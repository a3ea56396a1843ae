/** Whose an address or number is: by the name in it, or by the only person beside it in its row or block. */
import type { EntityType } from '../../model/detection.ts';
import { cellAt, cellIndexAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import { fold } from '../lists/fold.ts';
import type { Persons } from '../names/persons.ts';
import { seedOf } from '../names/seeds.ts';
import type { Scan } from '../scan.ts';
import type { Block } from './blocks.ts';

const OWNED = new Set<EntityType>([
  'email',
  'telefoon',
  'gebruikersnaam',
  'personeelsnummer',
  'bsn',
  'iban',
  'geboortedatum',
  'adres',
  'kenteken',
  'documentnummer',
]);

/** A name in doubt makes no person, but it may be the owner all the same. */
const NAMELESS = 'naam:';

/** Group keys of persons (`persoon:3`) by hit; hits of nobody are absent. */
export function ownersOf(
  scan: Scan,
  hits: readonly Hit[],
  persons: Persons,
  blockOf: (offset: number) => Block | undefined,
): Map<Hit, string> {
  const owners = new Map<Hit, string>();
  const rows = new Map<number, Set<string>>();
  const blocks = new Map<string, Set<string>>();
  hits.forEach((hit) => {
    const grouped = hit.group?.startsWith('persoon:') === true;
    if (!grouped && hit.type !== 'naam') return;
    const group = grouped ? hit.group! : `${NAMELESS}${hit.start}`;
    if (grouped) owners.set(hit, group);
    put(rows, cellAt(scan.flow, hit.start)?.row ?? -1, group);
    const block = ownBlock(blockOf(hit.start));
    if (block !== undefined) put(blocks, block, group);
  });
  hits.forEach((hit) => {
    if (owners.has(hit) || !OWNED.has(hit.type) || hit.kind !== 'personal') return;
    const owner =
      (hit.type === 'email' ? namedIn(scan.text.slice(hit.start, hit.end), persons) : undefined) ??
      only(rows.get(cellAt(scan.flow, hit.start)?.row ?? -1)) ??
      only(blocks.get(ownBlock(blockOf(hit.start)) ?? '')) ??
      lineAbove(scan, hit, rows);
    if (owner !== undefined) owners.set(hit, owner);
  });
  return owners;
}

/** Heads of mails and lists hold several persons beside each other: there the block says nothing. */
function ownBlock(block: Block | undefined): string | undefined {
  return block?.kind === 'ondertekening' || block?.kind === 'colofon' ? block.id : undefined;
}

function put<K>(map: Map<K, Set<string>>, key: K, group: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([group]));
  else known.add(group);
}

function only(groups: ReadonlySet<string> | undefined): string | undefined {
  const one = groups?.size === 1 ? [...groups][0] : undefined;
  return one?.startsWith(NAMELESS) === true ? undefined : one;
}

function lineAbove(
  scan: Scan,
  hit: Hit,
  rows: ReadonlyMap<number, ReadonlySet<string>>,
): string | undefined {
  const at = cellIndexAt(scan.flow, hit.start);
  const own = scan.flow.cells[at];
  const above = scan.flow.cells[at - 1];
  if (own === undefined || above === undefined || own.block !== above.block) return undefined;
  return own.end - own.start < 60 ? only(rows.get(above.row)) : undefined;
}

/** `s.dejong@…`, `jansen@…`, `jdv@…`: one private person of the document whose name it is. */
function namedIn(text: string, persons: Persons): string | undefined {
  const local = fold(text).split('@')[0]!.replace(/\d+$/, '');
  const seed = seedOf(local);
  const found =
    seed === undefined
      ? [...persons.bySurname(local), ...persons.byFirst(local), ...persons.byCode(local)]
      : persons.bySurname(seed.surname).filter((p) => {
          const letters = [...p.firsts].map((first) => first[0]);
          if (p.initials !== '') letters.push(p.initials[0]!.toLowerCase());
          const letter = (seed.first[0] ?? seed.initials[0] ?? '').toLowerCase();
          return letter === '' || letters.length === 0 || letters.includes(letter);
        });
  const own = new Set(found.filter((p) => p.standing === 'private').map((p) => `persoon:${p.id}`));
  return only(own);
}
