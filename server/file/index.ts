import type { Module } from "../platform/module.ts";
import { idPart } from "../platform/http/router.ts";
import { Attachment } from "./attachment.entity.ts";
import { Discarded } from "./discarded.entity.ts";
import { AttachmentResolver } from "./resolver.ts";

export const fileModule: Module = {
  name: "file",
  entities: [Attachment, Discarded],
  resolvers: [AttachmentResolver],
  routes: [
    { method: "POST", path: `/files`, price: 1_000, load: async () => (await import("./handler.ts")).uploadFile },
    { method: "GET", path: `/files/${idPart}`, load: async () => (await import("./handler.ts")).downloadFile },
  ],
  invariants: async () => (await import("./invariants.ts")).fileInvariants,
};
export { Attachment };
export { attachedTo, attachmentsOf, contentOf, copyFiles, filesFor, filesOn, isAttached } from "./access.ts";
export { discard, reclaim } from "./discard.ts";
export { keepContent, lacksAll, missingContents } from "./store.ts";
