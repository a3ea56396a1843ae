/** Bytes as ASCII base-85 digits (ISO 32000-2, 7.4.3) with their end mark, in lines of 75 characters. */
export function ascii85Text(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let word = 0;
    for (let i = 0; i < 4; i++) word = word * 256 + (i < count ? bytes[at + i]! : 0);
    groups.push(word === 0 && count === 4 ? 'z' : digits(word).slice(0, count + 1));
    if ((at >> 2) % 15 === 14) groups.push('\n');
  }
  return `${groups.join('')}~>`;
}

function digits(word: number): string {
  let left = word;
  let text = '';
  for (let i = 0; i < 5; i++) {
    text = String.fromCharCode(33 + (left % 85)) + text;
    left = Math.floor(left / 85);
  }
  return text;
}
