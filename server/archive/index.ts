import type { Module } from "../platform/module.ts";
import { idBefore } from "../platform/http/router.ts";
import { Archive } from "./archive.entity.ts";
import { keepOnAccount } from "./keep.ts";
import { archives, closedEvidence } from "./resource.ts";
import { ArchiveOfEvent, ArchiveResolver, deletion } from "./resolver.ts";

export const archiveModule: Module = {
  name: "archive",
  entities: [Archive],
  resolvers: [ArchiveResolver, ArchiveOfEvent],
  resources: [archives],
  routes: [
    {
      method: "GET",
      path: `/archives/${idBefore}.zip`,
      price: 20_000,
      load: async () => (await import("./download.ts")).evidencePacks,
    },
  ],
  jobs: [async () => (await import("./wipe.ts")).wipe],
  byTwo: [deletion],
  reactions: [keepOnAccount],
  extensions: closedEvidence,
  invariants: async () => (await import("./invariants.ts")).archiveInvariants,
};

export { Archive };
