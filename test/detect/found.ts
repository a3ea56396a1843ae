import { detect } from '../../redaction/detect/detect.ts';
import type { Detection } from '../../redaction/model/detection.ts';
import type { DetectOptions } from '../../redaction/model/profile.ts';
import { pageOf } from './pageOf.ts';

/** Texts that would go, of one type (or all), in order. */
export function goes(
  text: string,
  type?: Detection['type'],
  options: DetectOptions = {},
): string[] {
  return ofKind(text, 'personal', type, options);
}

/** Texts proposed to stay. */
export function stays(
  text: string,
  type?: Detection['type'],
  options: DetectOptions = {},
): string[] {
  return ofKind(text, 'public', type, options);
}

export function all(text: string, options: DetectOptions = {}): Detection[] {
  return detect([pageOf(text)], options).value;
}

function ofKind(
  text: string,
  kind: Detection['kind'],
  type: Detection['type'] | undefined,
  options: DetectOptions,
): string[] {
  return all(text, options)
    .filter((d) => d.kind === kind && (type === undefined || d.type === type))
    .map((d) => d.text.replace(/\s+/g, ' '));
}

/** How sure each text is that would go. */
export function certainties(text: string): Record<string, Detection['certainty']> {
  const going = all(text).filter(({ kind }) => kind === 'personal');
  return Object.fromEntries(going.map((d) => [d.text, d.certainty]));
}
