import type { ErrorCode, RedactionError } from '../../redaction/model/errors.ts';

/** A refusal as the JSON output tells it (docs/cli.md): where, and one sentence in both languages. */
export interface ReportedRefusal {
  readonly code: ErrorCode;
  readonly page: number | null;
  /** `12 0 R`. */
  readonly object: string | null;
  readonly nl: string;
  readonly en: string;
}

export function reportedRefusal(error: RedactionError): ReportedRefusal {
  const { page = null, object = null } = error.place;
  const { code } = error;
  return { code, page, object, nl: error.sentence('nl'), en: error.sentence('en') };
}
