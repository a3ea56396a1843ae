import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '../../../app/contract/settings.ts';
import type { DossierStore } from '../../store/operations/operations.ts';

export type Sizes = Settings['sizes'];

export interface KeptSizes {
  readonly sizes: Sizes;
  readonly setSize: (name: keyof Sizes, pixels: number) => void;
}

/** While somebody drags nothing is written. */
const STILL_MS = 600;

/** Where the regions were divided, also tomorrow. */
export function useSizes(store: DossierStore, onSettings: (settings: Settings) => void): KeptSizes {
  const [sizes, setSizes] = useState(() => store.getState().settings.sizes);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { settings } = store.getState();
      if (JSON.stringify(settings.sizes) !== JSON.stringify(sizes)) {
        onSettings({ ...settings, sizes });
      }
    }, STILL_MS);
    return () => clearTimeout(timer);
  }, [store, sizes, onSettings]);
  const setSize = useCallback(
    (name: keyof Sizes, pixels: number) =>
      setSizes((old) => ({ ...old, [name]: Math.round(pixels) })),
    [],
  );
  return { sizes, setSize };
}
