import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { extensionPoint, type Extension } from "../platform/record/extension.ts";
import type { AnyResource, Resource } from "../platform/record/resource.ts";
import { Comment } from "./comment.entity.ts";

/** The ISO days, both inclusive, during which the public may comment on a record. */
export interface Notice {
  readonly from: string;
  readonly to: string;
}
type NoticeOf = (record: never) => Notice | null;
const notices = extensionPoint<NoticeOf>();

/** Opens a record type to public comment while `noticeOf` returns a notice. */
export const takesComments = <T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  of: Resource<T, N, S, A>,
  noticeOf: (record: T) => Notice | null,
): Extension => notices.extend(of, noticeOf as NoticeOf);

/** The kinds of record on which the public may comment at all. */
export const isCommented = (of: AnyResource): boolean => notices.answerOf(of) !== undefined;

/** The notice of a record that is public on `day`. @throws Refusal WRONG_STATE when there is none, or it has ended. */
export function openNotice(of: AnyResource, record: object, day: string): Notice {
  const notice = notices.answerOf(of)?.(record as never);
  if (notice && notice.from <= day && day <= notice.to) return notice;
  throw new Refusal("WRONG_STATE", `this ${of.one} takes comments only during its public notice`, {
    reason: "noticeClosed",
    noticeEndsOn: notice?.to ?? null,
    today: day,
    clause: platformDefault,
  });
}

/** The number of unanswered comments on a record. */
export const unansweredComments = ({ em }: Inside, subjectType: string, subjectId: string): Promise<number> =>
  em.count(Comment, { subjectType, subjectId, state: "open" });

/**
 * @throws Refusal RULE_BROKEN while comments are unanswered: each is answered before the decision. Platform default.
 */
export async function assertAnswered(inside: Inside, subjectType: string, subjectId: string): Promise<void> {
  const comments = await unansweredComments(inside, subjectType, subjectId);
  if (comments) {
    throw new Refusal("RULE_BROKEN", `${comments} public comments are still unanswered`, {
      reason: "commentsUnanswered",
      comments,
      clause: platformDefault,
    });
  }
}
