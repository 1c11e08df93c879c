import { Resolver } from "type-graphql";
import { readsOf } from "../platform/record/reads.ts";
import { Draw } from "./draw.entity.ts";
import { draws } from "./resource.ts";

@Resolver(() => Draw)
export class DrawResolver extends readsOf(draws) {}
