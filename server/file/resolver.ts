import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { attachmentsOf } from "./access.ts";
import { Attachment } from "./attachment.entity.ts";

@Resolver(() => Attachment)
export class AttachmentResolver {
  @Query(() => [Attachment], {
    description:
      "The files of a record, newest first; none where the record is hidden from the reader. Content at `/files/<id>`.",
  })
  attachments(
    @Arg("type", () => String) type: string,
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<Attachment[]> {
    return attachmentsOf(context, type, id);
  }
}
