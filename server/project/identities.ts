import { certificateIn } from "../../shared/claim/certificate.ts";
import { identityKey } from "../../shared/project/identity.ts";
import { claimCertificates, claimOnce } from "../claim/index.ts";
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
  const certificates = declarations.filter(({ mechanism }) => mechanism === "GEC");
  const others = declarations.filter(({ mechanism }) => mechanism !== "GEC");
  await claimCertificates(
    inside,
    certificates.map(({ identity }) => certificateIn(identity, "declarations")),
    { type: "project", id },
    "SD-E 四(一)",
  );
  for (const key of new Set(others.map(identityKey)))
    await claimOnce(inside, { kind: "sink", key }, { type: "project", id }, "SD-E 四(一)");
}
