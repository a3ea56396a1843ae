import { useEffect } from 'react';
import type { Settings } from '../../../app/contract/settings.ts';

/** Size of the interface; the theme is what the main process tells the system's media query. */
export function useAppearance({ uiSize }: Settings): void {
  useEffect(() => {
    document.documentElement.style.setProperty('--ui-size', String(uiSize / 100));
  }, [uiSize]);
}
