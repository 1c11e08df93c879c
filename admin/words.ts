import { messages } from "./messages.ts";

const reasons = Object.keys(messages.en).filter((file) => file.endsWith("/reasons"));
/**
 * The messages that the pages of a module use besides their own. `test/house/messages.test.ts` finds what is missing.
 */
const also: Readonly<Record<string, readonly string[]>> = {
  archive: ["proposal"],
  case: ["market", "offset"],
  confirmation: ["confirmation/register", "event", "finding", "oversight", "paper"],
  disclosure: ["confirmation", "event", "finding", "issuance", "ledger", "methodology", "offset", "project"],
  event: ["archive", "confirmation", "event/inventory", "factor", "identity", "offset", "paper", ...reasons],
  home: ["event", "identity", "ledger"],
  identity: ["disclosure", "identity/factor", "identity/invitation", "identity/token"],
  issuance: ["finding", "ledger", "methodology", "paper", "project", "proposal", "standing/checked"],
  methodology: ["draw", "finding", "methodology/editor", "paper", "project", "standing"],
  offset: ["case", "event", "market", ...reasons],
  oversight: ["confirmation", "draw", "proposal"],
  paper: ["methodology"],
  policy: ["identity", "policy/rules", "policy/set-up"],
  proposal: ["archive", "confirmation", "issuance", "oversight"],
  project: ["finding", "identity", "issuance", "ledger", "methodology", "paper", "standing/checked", ...reasons],
  standing: ["standing/checked"],
};
/** The messages files for the pages of some modules, including the frame around them. */
export const wordsFor = (...modules: readonly string[]): string[] => [
  ...new Set(["platform", "menu", ...modules.flatMap((module) => [module, ...(also[module] ?? [])])]),
];
/** All of them, for a page about every kind of record. */
export const allWords: readonly string[] = Object.keys(messages.en).filter((file) => !file.endsWith("/reasons"));
