/** What the lint found: one entry for each rule that a document breaks, with the first place. */
import { CODES } from './rules.table.ts';

export interface LintFinding {
  /** Has a sentence in model/lintMessages.table.ts. */
  readonly code: string;
  /** `PDF/UA-1 7.1-3`: standard, clause and test number as veraPDF counts them; `woo-redact 1` for our own. */
  readonly rule: string;
  readonly count: number;
  /** Of the first. */
  readonly page?: number;
  readonly object?: string;
}

export interface Place {
  readonly page?: number | undefined;
  readonly object?: string | undefined;
}

export class LintReport {
  private readonly found = new Map<string, LintFinding>();
  private readonly standard: string;

  constructor(standard: string) {
    this.standard = standard;
  }

  fail(clause: string, { page, object }: Place = {}): void {
    const rule = `${this.standard} ${clause}`;
    const before = this.found.get(rule);
    if (before !== undefined) {
      this.found.set(rule, { ...before, count: before.count + 1 });
      return;
    }
    this.found.set(rule, {
      code: CODES[rule] ?? 'not-conforming',
      rule,
      count: 1,
      ...(page === undefined ? {} : { page }),
      ...(object === undefined ? {} : { object }),
    });
  }

  /** `holds` is what the rule demands. */
  check(clause: string, holds: boolean, place: Place = {}): void {
    if (!holds) this.fail(clause, place);
  }

  get findings(): LintFinding[] {
    return [...this.found.values()];
  }
}
