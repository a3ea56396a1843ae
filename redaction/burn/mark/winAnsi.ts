/** Unicode of WinAnsi's codes 128 to 159 (ISO 32000-2, D.2); 0 where it has none. */
const HIGH = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
  0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/** Undefined where WinAnsiEncoding has no code for the character. */
export function winAnsiCode(unicode: number): number | undefined {
  if ((unicode >= 0x20 && unicode < 0x7f) || (unicode >= 0xa0 && unicode <= 0xff)) return unicode;
  const index = unicode === 0 ? -1 : HIGH.indexOf(unicode);
  return index < 0 ? undefined : 128 + index;
}
