import { answering } from "../platform/worker/answer.ts";
import { mediaTypeOf } from "./content.ts";

/** The media type of a file, once all of it was looked through. */
export const examine = answering(({ content }: { readonly content: Uint8Array }) => mediaTypeOf(Buffer.from(content)));
