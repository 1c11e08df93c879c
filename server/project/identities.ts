import { plain } from "../../shared/platform/text.ts";
import { claimOnce } from "../claim/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Project } from "./project.entity.ts";

/**
 * Claims the project's identities elsewhere, regardless of how they were typed: no other project may have them.
 * @throws Refusal CONFLICT where another has.
 */
export async function claimIdentities(
  { id, declarations }: Pick<Project, "id" | "declarations">,
  inside: Inside,
): Promise<void> {
  for (const key of new Set(declarations.map(({ mechanism, identity }) => `${mechanism} ${plain(identity)}`)))
    await claimOnce(inside, { kind: "sink", key }, { type: "project", id }, "SD-E 四(一)");
}
