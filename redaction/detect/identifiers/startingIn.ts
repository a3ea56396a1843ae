/** Of an ascending list those that start in the half-open range. */
export function startingIn<T extends { readonly start: number }>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = firstFrom(list, from);
  let end = first;
  while (end < list.length && list[end]!.start < to) end++;
  return list.slice(first, end);
}

function firstFrom(list: readonly { readonly start: number }[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
