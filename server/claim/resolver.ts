import { Resolver } from "type-graphql";
import { readsOf } from "../platform/record/reads.ts";
import { Claim } from "./claim.entity.ts";
import { claims } from "./resource.ts";

@Resolver(() => Claim)
export class ClaimResolver extends readsOf(claims) {}
