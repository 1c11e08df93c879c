/**
 * The index of the first range, in a sorted list, whose key is greater than `serial`; the length of the list if none
 * is.
 * @param keyOf the serial by which the list is sorted, such as a range's beginning or end.
 */
export function placeIn<T>(ranges: readonly T[], keyOf: (range: T) => number, serial: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(ranges[middle]!) <= serial) low = middle + 1;
    else high = middle;
  }
  return low;
}
