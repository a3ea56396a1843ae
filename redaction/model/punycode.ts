/** Names of hosts that are not ASCII (RFC 3492), read: `mllerman-65a` is `müllerman`. */

const BASE = 36;
const TMIN = 1;
const TMAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

/** The label without its `xn--`; as it is where it is none. */
export function decodedPunycode(label: string): string {
  const cut = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(cut, 0))];
  let [code, index, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  for (let at = cut + 1; at < label.length; ) {
    const start = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(label[at++]);
      if (digit === undefined) return label;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, TMIN), TMAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adapted(index - start, length, start === 0);
    code += Math.floor(index / length);
    if (!(code <= 0x10ffff)) return label;
    index %= length;
    output.splice(index++, 0, String.fromCodePoint(code));
  }
  return output.join('');
}

function digitOf(char: string | undefined): number | undefined {
  const digit = Number.parseInt(char ?? '', BASE);
  if (Number.isNaN(digit)) return undefined;
  // Letters come first, then digits.
  return digit >= 10 ? digit - 10 : digit + 26;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - TMIN) * TMAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - TMIN));
  return k + Math.floor(((BASE - TMIN + 1) * rest) / (rest + SKEW));
}
