/** The first place in an ordered list that is not below `wanted`; the list's length when all are. */
export function firstAtLeast<T>(list: readonly T[], key: (item: T) => number, wanted: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (key(list[middle] as T) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
