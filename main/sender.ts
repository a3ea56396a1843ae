/** Who may ask something of the main process: the window's main frame, on the window's own address. */
import { ORIGIN } from './address.ts';

export interface Frame {
  readonly url: string;
}

/** `frame` is null when the frame went before its message came. */
export function isOwnFrame(mainFrame: Frame, frame: Frame | null): boolean {
  return frame !== null && frame === mainFrame && frame.url.startsWith(`${ORIGIN}/`);
}
