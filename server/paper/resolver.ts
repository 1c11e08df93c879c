import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import type { Context } from "../platform/context.ts";
import { move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { Paper } from "./paper.entity.ts";
import { papers } from "./resource.ts";

@Resolver(() => Paper)
export class PaperResolver extends readsOf(papers) {
  @Mutation(() => Paper, { description: "Acknowledge receipt of a paper (送达回证), as its addressee." })
  acknowledgePaper(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Paper> {
    return move(papers, id, "acknowledge", context, {
      rule: (it, { now, actor }) => {
        Object.assign(it, { receivedAt: now, receivedBy: actor.id });
      },
    });
  }
  @Mutation(() => Paper, {
    description:
      "Void a paper issued in error, with the reason, as the office that issued it. The act that it records stands.",
  })
  voidPaper(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Paper> {
    const voidReason = requiredText("reason", reason);
    return move(papers, id, "void", context, {
      note: voidReason,
      input: { reason },
      rule: (it) => {
        it.voidReason = voidReason;
      },
    });
  }
}
