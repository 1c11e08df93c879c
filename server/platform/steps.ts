/** Work in small steps: a pure rule says what they are, and whoever lets it be done how many at once. */
export type Steps<T> = Generator<void, T>;

/** So many entries of a list are one step: some ten microseconds. */
const entriesAStep = 100;

/** Does all steps at once. */
export function done<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Each entry of a list in turn, a step for each hundred. */
export function* each<T>(all: readonly T[], work: (one: T) => void): Steps<void> {
  for (const [i, one] of all.entries()) {
    work(one);
    if (i % entriesAStep === 0) yield;
  }
}

/** `all` in order: runs are sorted, and merged two by two. */
export function* sorting<T>(all: readonly T[], order: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < all.length; from += entriesAStep) {
    runs.push(all.slice(from, from + entriesAStep).toSorted(order));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merging(runs[i]!, runs[i + 1] ?? [], order));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Two lists in order as one; of equal entries those of the first come first. */
function* merging<T>(a: readonly T[], b: readonly T[], order: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const isFirst = j === b.length || (i < a.length && order(a[i]!, b[j]!) <= 0);
    merged.push(isFirst ? a[i++]! : b[j++]!);
    if (merged.length % entriesAStep === 0) yield;
  }
  return merged;
}
