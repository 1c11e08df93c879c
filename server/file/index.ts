import type { Module } from "../platform/module.ts";
import { Attachment } from "./attachment.entity.ts";
import { Discarded } from "./discarded.entity.ts";
import { AttachmentResolver } from "./resolver.ts";

export const fileModule: Module = { name: "file", entities: [Attachment, Discarded], resolvers: [AttachmentResolver] };
export { Attachment };
export { attachedTo, attachmentsOf, contentOf, filesFor, filesOn, isAttached } from "./access.ts";
export { discard, reclaim } from "./discard.ts";
export { filesOf } from "./handler.ts";
export { contentAt, keepContent } from "./store.ts";
