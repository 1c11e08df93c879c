import { chart, statements, type Account } from "../ledger/ledger.ts";

const sha256 = /^[0-9a-f]{64}$/;
const stratumFields = ["poolHash", "sample", "size", "stratum", "weightsHash"];
/** A stratum of a draw: its name, how many labels it has and how many are drawn, hashes of its pool and weights. */
const isStratum = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  const { stratum, size, sample, poolHash, weightsHash } = value as Record<string, unknown>;
  return (
    Object.keys(value).toSorted().join() === stratumFields.join() &&
    typeof stratum === "string" &&
    [size, sample].every(Number.isSafeInteger) &&
    [poolHash, weightsHash].every((hash) => typeof hash === "string" && sha256.test(hash))
  );
};

/** A holder stands under an alias; every account belongs to somebody or something. */
const aliasForm = /^[0-9a-f]{32}$/;
function isAccount(value: string): boolean {
  const [kind, owner] = [value.slice(0, value.indexOf(":")), value.slice(value.indexOf(":") + 1)];
  if (kind !== "issued" && !Object.hasOwn(chart, kind)) return false;
  return kind !== "issued" && chart[kind as Account].of === "holder"
    ? aliasForm.test(owner)
    : /^\S{1,200}$/.test(owner);
}

/** An instant to the millisecond, on a day and at an hour that exist. */
export const isInstant = (value: string): boolean =>
  !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;

/** The forms of clear values, each by the test that a value must pass. */
export const forms = {
  hash: (value: unknown) => typeof value === "string" && sha256.test(value),
  id: (value: unknown) => typeof value === "string" && /^\S{1,200}$/u.test(value),
  text: (value: unknown) => typeof value === "string" && value.length <= 4_000,
  day: (value: unknown) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
  instant: (value: unknown) => typeof value === "string" && isInstant(value),
  alias: (value: unknown) => typeof value === "string" && aliasForm.test(value),
  account: (value: unknown) => typeof value === "string" && isAccount(value),
  statement: (value: unknown) => (Object.values(statements) as unknown[]).includes(value),
  mechanism: (value: unknown) => typeof value === "string" && /^[0-9A-Z][0-9A-Z.-]{0,99}$/.test(value),
  whole: (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0,
  flag: (value: unknown) => typeof value === "boolean",
  strata: (value: unknown) => Array.isArray(value) && value.every(isStratum),
} as const satisfies Record<string, (value: unknown) => boolean>;
export type Form = keyof typeof forms;
