import type { Form } from "./forms.ts";

/**
 * What stands in clear in the public log, by type and action of a leaf: everything else is bound by salted hashes. The
 * table is the rule: a field that is not in it never reaches a leaf, and a verifier refuses a leaf that has one.
 */

/** A clear field: its form; with `?` a leaf may lack it. */
export type Clear = Readonly<Record<string, Form | `${Form}?`>>;

/** Every leaf has these. A state is null where there is none. `actor`, `note`, `digest` and `details` are salted. */
export const everyLeaf = {
  id: "id",
  type: "id",
  record: "id",
  action: "id",
  at: "instant",
  clause: "text",
  from: "text?",
  to: "text?",
  actor: "hash?",
  note: "hash?",
  digest: "hash?",
  details: "hash?",
} as const satisfies Clear;

const movement = {
  transfer: "id",
  mechanism: "mechanism",
  first: "whole",
  kilograms: "whole",
  from: "account",
  to: "account",
  event: "id?",
  corrects: "id?",
  done: "instant?",
} as const satisfies Clear;
/** `issuance` is the accepted issuance on which it is issued; credits brought from another register have none. */
const issued = { ...movement, issuance: "id?" } as const satisfies Clear;
const within = { ...movement, of: "id" } as const satisfies Clear;
const round = { round: "whole" } as const satisfies Clear;
const computed = { ...round, documentHash: "hash", inputsHash: "hash", kilograms: "whole" } as const satisfies Clear;
const key = { origin: "text", signature: "text" } as const satisfies Clear;

/** By type, then by action; `*` for every action of the type that is not named. */
export const clearFields: Readonly<Record<string, Readonly<Record<string, Clear>>>> = {
  log: {
    begin: { ...key, format: "whole", logKey: "text", certificateKey: "text" },
    continue: { ...key, format: "whole", logKey: "text", certificateKey: "text", size: "whole", root: "hash" },
    rotate: { ...key, use: "id", key: "text" },
    succeed: { ...key, predecessor: "text", size: "whole", root: "hash", logKey: "text", certificateKey: "text" },
  },
  block: {
    issue: issued,
    setAside: { ...issued, holder: "alias" },
    retire: { ...within, purpose: "id?", statement: "statement?", beneficiary: "hash?" },
    cancel: { ...within, purpose: "id?", statement: "statement?", beneficiary: "hash?" },
    "*": within,
  },
  claim: {
    claim: { kind: "id", first: "whole", length: "whole", claimant: "text" },
    shrink: { held: "whole", claimant: "text" },
    release: { claimant: "text" },
  },
  ledger: { import: { rows: "whole" } },
  event: { account: { inventoryHash: "hash", kilograms: "whole" } },
  methodology: {
    file: { documentHash: "hash?", demonstration: "flag?" },
    giveOpinion: round,
    minute: { ...round, minutes: "id", hash: "hash" },
  },
  issuance: { report: computed, accept: computed },
  certificate: {
    seal: { payloadHash: "hash" },
    issue: { number: "text", day: "day" },
    revoke: { number: "text", day: "day", decision: "text?" },
  },
  paper: { issue: { contentHash: "hash" }, set: { form: "id", file: "hash" } },
  draw: {
    begin: {
      commitment: "hash",
      iterations: "whole",
      poolHash: "hash",
      size: "whole",
      sample: "whole",
      strata: "strata",
      weightsHash: "hash",
      source: "text",
      sourceKind: "id",
      due: "instant",
    },
    reveal: { value: "text", proof: "text?", head: "whole?", drawn: "hash" },
    disclose: { code: "text", poolFile: "hash", tickets: "whole", salt: "text" },
  },
};

/** On files: their hash and kind. On any record that is not veiled. */
const attached = { file: "hash", kind: "id" } as const satisfies Clear;

/**
 * Kinds of record whose id stands in the log only as a salted hash: persons, what they are members of and the seats that
 * experts take, for good: leaves with one record would tell which were one expert's; checks and what follows from
 * them, since whoever could tell which record is being checked would know the list that the draw keeps secret.
 */
export const veiled: ReadonlySet<string> = new Set([
  "person",
  "membership",
  "invitation",
  "committeeMember",
  "panelSeat",
  "spotCheck",
  "proposal",
  "finding",
  "decision",
  "listEntry",
  "tip",
  "standing",
]);
/** Single deeds of other records that would tell of a check. */
const veiledDeeds: ReadonlySet<string> = new Set(["certificate.intend", "certificate.uphold"]);
export const isVeiled = (type: string, action: string): boolean =>
  veiled.has(type) || veiledDeeds.has(`${type}.${action}`);

/** The clear fields of one kind of leaf, beside those of every leaf. */
export function clearOf(type: string, action: string): Clear {
  if (isVeiled(type, action)) return {};
  const actions = Object.hasOwn(clearFields, type) ? clearFields[type] : undefined;
  const own = actions && Object.hasOwn(actions, action) ? actions[action] : undefined;
  return own ?? actions?.["*"] ?? (action === "attach" ? attached : {});
}
