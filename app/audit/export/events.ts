/** What an entry says, in words for a reader. */
import { ERROR_MESSAGES, type ErrorCode } from '../../../redaction/model/errorMessages.table.ts';
import { leakSentence } from '../../../redaction/model/leakMessages.table.ts';
import type {
  AuditEntry,
  Published,
  Refused,
  RunEnded,
  RunSettings,
  RunStarted,
  Withheld,
} from '../entry.ts';
import { sealedSentence } from './logFacts.ts';

export const TOLD: Readonly<Record<AuditEntry['event'], string>> = {
  'run-started': 'Begonnen',
  published: 'Gepubliceerd',
  refused: 'Geweigerd',
  withheld: 'Tegengehouden',
  skipped: 'Overgeslagen',
  'run-ended': 'Afgesloten',
  'tail-sealed': 'Regel verzegeld',
};

const ACCEPTED = { certain: 'zeker', likely: 'waarschijnlijk', all: 'alle' } as const;
export const WIDTHS = { safe: 'veilig', exact: 'precies', line: 'hele regel' } as const;

export function inputOf(entry: AuditEntry): string {
  return 'input' in entry ? entry.input.name : '';
}

export function told(entry: AuditEntry): string {
  switch (entry.event) {
    case 'run-started':
      return started(entry);
    case 'published':
      return published(entry);
    case 'refused':
      return refused(entry);
    case 'withheld':
      return withheld(entry);
    case 'skipped':
      return `Stond er al als ${entry.output.name} en is niet gewijzigd.`;
    case 'run-ended':
      return ended(entry);
    case 'tail-sealed':
      return `Een eerdere keer brak af, ${sealedSentence(entry)}.`;
    default:
      return '';
  }
}

function started({ command, inputs, resumed, settings }: RunStarted): string {
  const again = resumed ? ', hervat' : '';
  return `Opdracht ${command} over ${counted(inputs, 'bestand', 'bestanden')}${again}. ${settingsOf(settings)}`;
}

function settingsOf({ accept, width, thorough, refusedPages, profile, plan }: RunSettings): string {
  const parts = [
    ...(accept === undefined ? [] : [`Geaccepteerd: ${ACCEPTED[accept] ?? accept}.`]),
    `Breedte: ${WIDTHS[width] ?? width}.`,
    ...(thorough ? ['Grondig gecontroleerd.'] : []),
    ...(refusedPages === 'image' ? ['Geweigerde pagina’s worden een afbeelding.'] : []),
    ...(profile === undefined ? [] : [`Profiel: SHA-256 ${profile}.`]),
    ...(plan === undefined ? [] : [`Plan: SHA-256 ${plan}.`]),
  ];
  return parts.join(' ');
}

function published({ pages, redactions, open }: Published): string {
  const left =
    open.length === 0
      ? 'geen voorstel open'
      : `${counted(open.length, 'voorstel', 'voorstellen')} open`;
  return `${counted(pages, 'pagina', 'pagina’s')}, ${redactions.length} keer gelakt, ${left}.`;
}

function refused({ error, place = {} }: Refused): string {
  const sentence = ERROR_MESSAGES[error as ErrorCode]?.nl;
  const where = Object.entries(place).map(
    ([name, value]) => `${name === 'page' ? 'pagina' : name} ${value}`,
  );
  return [sentence, where.length === 0 ? undefined : `(${where.join(', ')})`, `[${error}]`]
    .filter((part) => part !== undefined)
    .join(' ');
}

function withheld({ leaks }: Withheld): string {
  const codes = [...new Set(leaks.map(({ code }) => code))];
  return codes
    .map((code) => {
      const pages = leaks.flatMap((leak) =>
        leak.code === code && leak.page !== undefined ? [leak.page] : [],
      );
      const where = pages.length === 0 ? '' : ` (pagina ${[...new Set(pages)].join(', ')})`;
      return `${leakSentence(code, 'nl')}${where} [${code}]`;
    })
    .join('\n');
}

function ended({ reason, published, skipped, refused, withheld }: RunEnded): string {
  const how = reason === 'finished' ? 'Afgerond' : 'Afgebroken';
  return `${how}: ${published} gepubliceerd, ${skipped} overgeslagen, ${refused} geweigerd, ${withheld} tegengehouden.`;
}

export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
