/** A piece of a boundary, from one position to the next. */
export type Segment = readonly [readonly number[], readonly number[]];
interface Box { readonly west: number; readonly east: number; readonly south: number; readonly north: number }
const boxOf = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment): Box => ({ west: Math.min(ax, bx), east: Math.max(ax, bx), south: Math.min(ay, by), north: Math.max(ay, by) });

/** In how many pairs the boxes of two sets of segments meet; it stops counting beyond `most`. */
export function crowding(a: readonly Segment[], b: readonly Segment[], most: number): number {
  const [left, right] = [a, b].map((segments) => segments.map(boxOf).sort((one, other) => one.west - other.west)) as [Box[], Box[]];
  let [met, from] = [0, 0];
  for (const box of left) {
    // What ends before this one begins is in nobody's way any more, as far as it stands at the head of the list.
    while (from < right.length && right[from]!.east < box.west) from++;
    for (let i = from; i < right.length && right[i]!.west <= box.east; i++) {
      const other = right[i]!;
      if (other.east >= box.west && other.south <= box.north && other.north >= box.south && ++met > most) return met;
    }
  }
  return met;
}
