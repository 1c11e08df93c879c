import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { attachmentsOf } from "./access.ts";
import { Attachment } from "./attachment.entity.ts";
import { removeFile } from "./remove.ts";

@Resolver(() => Attachment)
export class AttachmentResolver {
  @Query(() => [Attachment], {
    description:
      "The files of a record that the reader may read, newest first; none where the record is hidden. Content at " +
      "`/files/<id>`.",
  })
  attachments(
    @Arg("type", () => String) type: string,
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<Attachment[]> {
    return attachmentsOf(context, type, id);
  }

  /** @throws Refusal as `removeFile`. */
  @Mutation(() => Attachment, {
    description: "Remove a file from its record, with the reason. The record's history keeps its hash.",
  })
  removeAttachment(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Attachment> {
    return removeFile(context, id, reason);
  }
}
