import { CircleCheck, CircleX, Undo2 } from "lucide-react";
import type { Field, Verb } from "../platform/resource.ts";
import { confirmProposal, refuseProposal, withdrawProposal } from "./documents.ts";

const reason: readonly Field[] = [{ name: "reason", kind: "long" }];
/** What is done with a proposal: by the second person, and by whoever made it. */
export const verbs = {
  confirm: { document: confirmProposal, Icon: CircleCheck },
  refuse: { document: refuseProposal, fields: reason, grave: true, Icon: CircleX },
  withdraw: { document: withdrawProposal, fields: reason, grave: true, Icon: Undo2 },
} as const satisfies Readonly<Record<string, Verb<never>>>;
