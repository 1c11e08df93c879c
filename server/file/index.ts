import type { Module } from '../platform/module.ts';
import { Attachment } from './attachment.entity.ts';
import { AttachmentResolver } from './resolver.ts';

export const fileModule: Module = { name: 'file', entities: [Attachment], resolvers: [AttachmentResolver] };
export { Attachment };
export { attachedTo, attachmentsOf, contentOf, isAttached } from './access.ts';
export { filesOf } from './handler.ts';
export { contentAt, keepContent } from './store.ts';
