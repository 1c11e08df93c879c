/** What a proof found not to hold: the only error that counts as a duty that is not kept. */
export class Unkept extends Error {}

/** @throws Unkept unless both are the same as JSON. */
export function same(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Unkept(`${what}: ${one} instead of ${other}`);
}
