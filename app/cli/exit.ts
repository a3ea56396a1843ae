import { type ErrorCode, RedactionError } from '../../redaction/model/errors.ts';
import { UsageError } from './usageError.ts';

/** The contract's exit codes (docs/cli.md). */
export const ExitCode = {
  /** All done and verified. */
  Done: 0,
  /** Finished, but a document was refused: nothing was written for it. */
  Refused: 1,
  WrongUsage: 2,
  /** `verify` found a leak, or output was withheld because verification failed. */
  Leak: 3,
  DamagedLog: 4,
  Interrupted: 130,
} as const;

/** Refusals that are not about the document but about how the program was called. */
const USAGE = new Set<ErrorCode>([
  'plan-invalid',
  'plan-page-out-of-range',
  'plan-ground-unknown',
  'plan-units-unclear',
  'page-out-of-range',
  'output-is-input',
  'profile-invalid',
]);

export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return ExitCode.WrongUsage;
  if (!(error instanceof RedactionError)) return ExitCode.Refused;
  if (error.code === 'verification-failed') return ExitCode.Leak;
  if (error.code === 'log-damaged' || error.code === 'log-mismatch') return ExitCode.DamagedLog;
  if (error.code === 'interrupted') return ExitCode.Interrupted;
  return USAGE.has(error.code) ? ExitCode.WrongUsage : ExitCode.Refused;
}
