import type { Module } from "../platform/module.ts";
import { Body } from "./body.entity.ts";
import { Contract } from "./contract.entity.ts";
import { Relation } from "./relation.entity.ts";
import { bodies, contracts, relations } from "./resource.ts";
import { BodyResolver, ContractResolver, RelationResolver } from "./resolver.ts";

export const standingModule: Module = {
  name: "standing",
  entities: [Body, Relation, Contract],
  resolvers: [BodyResolver, RelationResolver, ContractResolver],
  resources: [bodies, relations, contracts],
  invariants: async () => (await import("./invariants.ts")).standingInvariants,
};
export { bodies, Body, Contract, contracts, Relation, relations };
export { CheckedParty, checkedFor } from "./checked.ts";
export { assertIndependent, assertNoTie, conflictsOf, independenceOf, isCertified } from "./independence.ts";
export type { Case, Conflict, Dependence, Interest } from "./rules.ts";
