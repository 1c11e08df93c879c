/**
 * Where in a sorted list of ranges of serials the first lies whose key lies behind `serial`; the length of the list where none does.
 * @param keyOf the serial by which the list is sorted, such as where a range begins or ends.
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
