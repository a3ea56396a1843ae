/**
 * An organisation's policy as plain data; `app/profile.ts` reads it from YAML or JSON. Every field may be
 * absent: the defaults follow docs/recognisers.md.
 */
import type { Certainty, EntityType } from './detection.ts';
import type { GroundCode } from './ground.ts';
import type { LabelStyle } from './label.ts';

/** A text that always stays or always goes. */
export interface ListEntry {
  /** A name, address, number or word; compared without case and accents, on whole words. */
  readonly text: string;
  /** Shown to the reviewer. */
  readonly reason?: string;
  /** `document` kinds to which it applies, empty or absent for all: the file name must contain one of them. */
  readonly scope?: readonly string[];
}

export interface Profile {
  readonly name?: string;
  /** Public persons, organisations, numbers and addresses that stay. */
  readonly keep?: readonly ListEntry[];
  /** Texts that go, whatever the rules say. */
  readonly redact?: readonly ListEntry[];
  /** Extra roles whose bearers stay ("afdelingsdirecteur"). */
  readonly keepRoles?: readonly string[];
  /** Roles that stay by default but not here. */
  readonly redactRoles?: readonly string[];
  /** Do secretaries-general, directors-general and inspectors-general stay? Default true. */
  readonly keepTopOfficials?: boolean;
  /** Do spokespersons stay? Default false: only the press office's general number stays. */
  readonly keepSpokespersons?: boolean;
  /** Do the names of officials stay who sign a decision in mandate ("namens deze")? Default false. */
  readonly keepSignatories?: boolean;
  /** Local parts of mailboxes that are no person's ("loket-oost"). */
  readonly functionalMailboxes?: readonly string[];
  /** Telephone numbers that stay, digits only or as written. */
  readonly generalNumbers?: readonly string[];
  /** Domains whose addresses are all functional. */
  readonly functionalDomains?: readonly string[];
  /** The whole e-mail address instead of the part before the @. */
  readonly wholeAddress?: boolean;
  /** Another ground for a type of data. */
  readonly grounds?: Partial<Record<EntityType, GroundCode>>;
  /** Proposals below this certainty are left out. */
  readonly threshold?: Certainty;
  /** Another threshold for a type of data. */
  readonly thresholds?: Partial<Record<EntityType, Certainty>>;
  readonly label?: Partial<LabelStyle>;
  /** Folder of an ONNX token-classification model; read by the application, never by the engine. */
  readonly modelFolder?: string;
}

export interface DetectOptions {
  readonly profile?: Profile;
  /** For list entries with a scope. Never logged. */
  readonly documentName?: string;
  /** ISO date of today, for rules about old information (article 5.3); absent: not checked. */
  readonly today?: string;
  /** Candidates of a statistical model; at most `likely`. */
  readonly nameCandidates?: NameCandidateSource;
}

/** A model that proposes names; called once per page text. */
export interface NameCandidateSource {
  readonly name: string;
  candidates(
    text: string,
  ): readonly { readonly start: number; readonly end: number; readonly score: number }[];
}
