import { partyKinds, type PartyKind } from "../../shared/identity/role.ts";
import type { Field } from "../platform/resource.ts";

/** The roles that people ask for. An auditor or administrator is appointed by an administrator, not on request. */
const requestable: readonly PartyKind[] = partyKinds.filter((kind) => kind !== "administrator" && kind !== "auditor");

/** The questions of a request for a role. */
export const asked: readonly Field[] = [
  { name: "kind", kind: "choice", of: "party", choices: requestable },
  { name: "region", kind: "region" },
];
