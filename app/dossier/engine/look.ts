/** How marks look in the output (review-window §3.5). */
import { DEFAULT_LABEL_STYLE, type LabelStyle } from '../../../redaction/model/label.ts';
import type { LABEL_STYLES } from '../../contract/publication.ts';

type Look = (typeof LABEL_STYLES)[number];

const GREY = 0x59 / 255;
const WHITE = [1, 1, 1] as const;
const BLACK = [0, 0, 0] as const;

/** Contrast of code and mark: 21:1, 21:1, 7.0:1 and 14.7:1. */
const STYLES: Readonly<Record<Look, Omit<LabelStyle, 'label'>>> = {
  black: { fill: BLACK, text: WHITE, frame: null },
  white: { fill: WHITE, text: BLACK, frame: BLACK },
  grey: { fill: [GREY, GREY, GREY], text: WHITE, frame: null },
  yellow: { fill: [1, 0xd4 / 255, 0], text: BLACK, frame: null },
};

/** What the profile says of the label goes on; its colours give way to the person's choice. */
export function styleOf(look: Look, profile: Partial<LabelStyle> | undefined): LabelStyle {
  const label = profile?.label ?? DEFAULT_LABEL_STYLE.label;
  return { ...STYLES[look], label };
}
