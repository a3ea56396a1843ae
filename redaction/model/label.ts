import type { GroundCode } from './ground.ts';

/** What stands on a mark: part of a profile. Colours are DeviceGray levels or RGB, 0–1. */
export interface LabelStyle {
  readonly fill: readonly [number, number, number];
  readonly text: readonly [number, number, number];
  readonly frame: readonly [number, number, number] | null;
  /** `code` draws `5.1.2e`; `none` draws nothing (the tag still speaks). */
  readonly label: 'code' | 'none';
}

export const DEFAULT_LABEL_STYLE: LabelStyle = {
  fill: [0, 0, 0],
  text: [1, 1, 1],
  frame: null,
  label: 'code',
};

/** The text drawn on a mark. Burn draws it, verify expects exactly it. */
export function labelText(grounds: readonly GroundCode[], style: LabelStyle): string {
  return style.label === 'none' ? '' : grounds.join(' ');
}
