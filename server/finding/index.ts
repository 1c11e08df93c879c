import type { Module } from "../platform/module.ts";
import { Comment } from "./comment.entity.ts";
import { CommentResolver } from "./comment.resolver.ts";
import { Finding } from "./finding.entity.ts";
import { comments, findings } from "./resource.ts";
import { FindingResolver } from "./resolver.ts";

export const findingModule: Module = {
  name: "finding",
  entities: [Finding, Comment],
  resolvers: [FindingResolver, CommentResolver],
  resources: [findings, comments],
  invariants: async () => (await import("./invariants.ts")).findingInvariants,
};
export { Comment, comments, Finding, findings };
export { assertAnswered, takesComments, unansweredComments, type Notice } from "./notice.ts";
export { mustFixOf } from "./open.ts";
export { reviewedBy } from "./reviewer.ts";
export { placedBy } from "./place.ts";
