import { useEffect, useRef } from 'react';
import { GROUNDS } from '../../../redaction/model/ground.table.ts';
import { type GroundCode, groundOf, isGroundCode } from '../../../redaction/model/ground.ts';
import type { Scope } from '../../store/groups.ts';
import { group } from '../../strings/group.ts';

interface GroundProps {
  readonly ground: GroundCode | null;
  readonly favourites: readonly GroundCode[];
  readonly onGround: (ground: GroundCode | null) => void;
}

/** Favourites first; or each passage with the ground it has. */
export function SheetGround({ ground, favourites, onGround }: GroundProps) {
  const rest = GROUNDS.map(({ code }) => code).filter((code) => !favourites.includes(code));
  return (
    <label className="sheetGround">
      <span>{group.redactedWith}</span>
      <select
        value={ground ?? ''}
        onChange={({ target }) => onGround(isGroundCode(target.value) ? target.value : null)}
      >
        <option value="">{group.ownGrounds}</option>
        {[...favourites, ...rest].map((code) => (
          <option key={code} value={code}>{`${code} ${groundOf(code)?.label ?? ''}`}</option>
        ))}
      </select>
    </label>
  );
}

interface ReasonProps {
  /** Null: must be chosen. */
  readonly reason: string | null;
  readonly required: boolean;
  readonly onReason: (reason: string | null) => void;
}

/** One of six; the last asks for one's own words. */
export function SheetReason({ reason, required, onReason }: ReasonProps) {
  const own = group.reasons.at(-1)!;
  const known = group.reasons.find((one) => one === reason && one !== own);
  const select = useRef<HTMLSelectElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the sheet opens.
  useEffect(() => {
    if (required && reason === null) select.current?.focus();
  }, []);
  const isOwn = reason !== null && reason !== '' && known === undefined;
  return (
    <div className="sheetGround">
      <label>
        <span>{group.reason}</span>
        <select
          ref={select}
          value={isOwn ? own : (known ?? '')}
          onChange={({ target }) => onReason(target.value === '' && required ? null : target.value)}
        >
          <option value="">{required ? group.chooseReason : group.noReason}</option>
          {group.reasons.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {isOwn && (
        <input
          aria-label={group.ownReason}
          placeholder={group.ownReason}
          maxLength={2000}
          value={reason === own ? '' : reason}
          onChange={({ target }) => onReason(target.value === '' ? own : target.value)}
        />
      )}
    </div>
  );
}

interface ScopeProps {
  readonly scope: Scope;
  readonly scopes: readonly Scope[];
  readonly documents: number;
  readonly onScope: (scope: Scope) => void;
}

export function SheetScope({ scope, scopes, documents, onScope }: ScopeProps) {
  if (scopes.length < 2) return null;
  const names = { document: group.thisDocument, dossier: group.allDocuments(documents) };
  return (
    <fieldset className="sheetScope">
      <legend>{group.scope}</legend>
      {scopes.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="sheet-scope"
            checked={one === scope}
            onChange={() => onScope(one)}
          />
          {names[one]}
        </label>
      ))}
    </fieldset>
  );
}
