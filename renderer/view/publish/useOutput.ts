import { useEffect, useState } from 'react';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import { FileName } from '../../../app/contract/publication.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Place } from './draft.ts';

/** Where the new file goes: proposed by the main process, changed by a person. */
export interface Output {
  readonly name: string;
  /** '' until it was proposed. */
  readonly folder: string;
  readonly replace: boolean;
  readonly nameFits: boolean;
  setName(name: string): void;
  setReplace(replace: boolean): void;
  chooseFolder(): void;
}

/** `stakeholder`: of a concept; null for a publication. `kept`: what the person had here before. */
export function useOutput(
  bridge: Pick<Bridge, 'request'>,
  document: DocumentId,
  stakeholder: string | null,
  kept: Place | null = null,
): Output {
  const [name, setName] = useState(kept?.name ?? '');
  const [folder, setFolder] = useState(kept?.folder ?? '');
  const [replace, setReplace] = useState(false);
  useEffect(() => {
    if (kept !== null) return;
    let wanted = true;
    void bridge.request('suggest', document, stakeholder).then((suggestion) => {
      if (!wanted) return;
      setName(suggestion.name);
      setFolder(suggestion.folder);
      setReplace(false);
    });
    return () => {
      wanted = false;
    };
  }, [bridge, document, stakeholder, kept]);
  return {
    name,
    folder,
    replace,
    nameFits: FileName.safeParse(name).success,
    setName: (changed) => {
      setName(changed);
      setReplace(false);
    },
    setReplace,
    chooseFolder: () =>
      void bridge.request('chooseOutputFolder', folder).then((chosen) => {
        if (chosen !== null) setFolder(chosen);
      }),
  };
}
