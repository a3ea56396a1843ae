/** What an administrator needs to know of a refusal: codes and pages, no text of the document. */
import type { ReportLine } from '../app/contract/requests.ts';
import { PROGRAM } from '../app/version.ts';

/** `at`: ISO 8601. */
export function technicalReport(lines: readonly ReportLine[], at: string): string {
  return [
    `Technisch verslag van ${PROGRAM}`,
    `Gemaakt op ${at}`,
    'Er staat geen tekst uit het document in dit verslag.',
    '',
    ...lines.map(({ code, page }) => (page === null ? code : `${code}  pagina ${page}`)),
    '',
  ].join('\r\n');
}
