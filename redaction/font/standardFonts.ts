import { STANDARD_METRICS, type StandardMetrics } from './standardMetrics.table.ts';

/** One of the standard 14 fonts (ISO 32000-2, 9.6.2.2): metrics in thousandths of an em. */
export interface StandardFont {
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly widths: ReadonlyMap<string, number>;
  /** Courier: every glyph, also one that the font does not have. */
  readonly fixedWidth: number | undefined;
}

const cache = new Map<string, StandardFont>();

/**
 * The standard font that a BaseFont names, under its own name or one of the aliases that viewers accept
 * (`ArialMT`, `TimesNewRoman,Bold`, `CourierNewPS-ItalicMT`). Undefined for all others.
 */
export function standardFontNamed(baseFont: string): StandardFont | undefined {
  const metricsName = metricsNameOf(baseFont);
  if (metricsName === undefined) return undefined;
  let font = cache.get(metricsName);
  if (font === undefined) {
    font = build(metricsName, STANDARD_METRICS[metricsName]!);
    cache.set(metricsName, font);
  }
  return font;
}

const FAMILY =
  /^(courier(?:new(?:ps)?(?:mt)?)?|helvetica|arial(?:mt|unicodems)?|times(?:-roman|newroman(?:ps)?(?:mt)?)?|symbol(?:mt)?|zapfdingbats)$/;

function metricsNameOf(baseFont: string): string | undefined {
  const plain = baseFont.replace(/ /g, '').toLowerCase();
  const style = /[-,](bold|italic|oblique|bolditalic|boldoblique)(mt)?$/.exec(plain)?.[1] ?? '';
  const family = style === '' ? plain : plain.slice(0, plain.search(/[-,](?:bold|italic|oblique)/));
  if (!FAMILY.test(family)) return undefined;
  const bold = style.startsWith('bold');
  const slanted = /italic|oblique/.test(style);
  if (family.startsWith('courier')) return 'Courier';
  if (family.startsWith('symbol')) return 'Symbol';
  if (family === 'zapfdingbats') return 'ZapfDingbats';
  if (!family.startsWith('times')) return bold ? 'Helvetica-Bold' : 'Helvetica';
  if (bold) return slanted ? 'Times-BoldItalic' : 'Times-Bold';
  return slanted ? 'Times-Italic' : 'Times-Roman';
}

function build(name: string, metrics: StandardMetrics): StandardFont {
  const widths = new Map<string, number>();
  for (const piece of metrics.widths.split(' ')) {
    const colon = piece.indexOf(':');
    const width = Number(piece.slice(0, colon));
    for (const glyph of piece.slice(colon + 1).split(',')) widths.set(glyph, width);
  }
  return {
    name,
    // Symbol and ZapfDingbats have no ascender: their box tells.
    ascent: metrics.ascent || metrics.box[3],
    descent: metrics.descent || metrics.box[1],
    widths,
    fixedWidth: name === 'Courier' ? 600 : undefined,
  };
}
