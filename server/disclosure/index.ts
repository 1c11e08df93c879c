import type { Module } from "../platform/module.ts";
import { FiguresResolver } from "./figures.resolver.ts";
import { LibraryResolver } from "./library.resolver.ts";
import { PublicationResolver } from "./publication.resolver.ts";
import { VerificationResolver } from "./verification.resolver.ts";

export const disclosureModule: Module = {
  name: "disclosure",
  entities: [],
  resolvers: [VerificationResolver, FiguresResolver, PublicationResolver, LibraryResolver],
};
