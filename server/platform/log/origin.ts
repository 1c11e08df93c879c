/** A log's name: an address without its scheme, `/log`, and of the successors of one that was lost a number. */
const form = /^(.*\/log)(?:\/([2-9]|[1-9]\d+))?$/;
const partsOf = (origin: string): readonly [base: string, number: number] => {
  const [, base, number] = form.exec(origin) ?? [];
  return [base ?? origin, Number(number ?? 1)];
};

/** `x/log` is succeeded by `x/log/2`, that by `x/log/3`. */
export function successorOf(origin: string): string {
  const [base, number] = partsOf(origin);
  return `${base}/${number + 1}`;
}

/** Whether a log came after another of the same platform. */
export function isLater(origin: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const [[base, number], [otherBase, otherNumber]] = [partsOf(origin), partsOf(other)];
  return base === otherBase && number > otherNumber;
}

/** The name under which the certificate key is published. */
export const certificateKeyName = (origin: string): string => `${origin.replace(/\/.*$/, "")}/certificate`;
