import type { Module } from "../platform/module.ts";
import { Archive } from "./archive.entity.ts";
import { keepOnAccount } from "./keep.ts";
import { closeEvidence } from "./resource.ts";
import { ArchiveOfEvent, ArchiveResolver } from "./resolver.ts";

export const archiveModule: Module = {
  name: "archive",
  entities: [Archive],
  resolvers: [ArchiveResolver, ArchiveOfEvent],
};
keepOnAccount();
closeEvidence();

export { Archive };
export { evidencePacks } from "./download.ts";
export { wipe } from "./wipe.ts";
