import type { Module } from "../platform/module.ts";
import { overtaken } from "./propose.ts";
import { Proposal } from "./proposal.entity.ts";
import { proposals } from "./resource.ts";
import { ProposalResolver } from "./resolver.ts";
import { SecondOfMove } from "./second.resolver.ts";

export const proposalModule: Module = {
  name: "proposal",
  entities: [Proposal],
  resources: [proposals],
  resolvers: [ProposalResolver, SecondOfMove],
  watches: overtaken,
  invariants: async () => (await import("./invariants.ts")).proposalInvariants,
};
export { Proposal, proposals };
export { propose } from "./propose.ts";
