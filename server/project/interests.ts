import type { Context } from "../platform/context.ts";
import { rowsAt, type Inside } from "../platform/record/transaction.ts";
import type { Case, Interest } from "../standing/index.ts";
import { decoded } from "../platform/record/rows.ts";
import { Project } from "./project.entity.ts";

/** A project as far as its interests need it. */
export type Interesting = Pick<Project, "id" | "owner" | "developer" | "shares">;

/**
 * A project as a case for third parties: whoever owns or develops it, has a share of its credits, or wrote a methodology
 * under which nothing else was filed yet. SD-E 四(二).
 */
export async function projectCase(at: Context | Inside, project: Interesting): Promise<Case> {
  return { interested: await interestsIn(at, project), subjectType: "project", subjectId: project.id };
}

/** The project `id`, as its interests need it. */
export async function interestingProject(at: Context, id: string): Promise<Interesting> {
  const row = await at.store.reading
    .selectFrom("project")
    .select(["id", "owner", "developer", "shares"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return decoded(Project, [row], at.store.dialect)[0]!;
}

async function interestsIn(at: Context | Inside, project: Interesting): Promise<Interest[]> {
  const { owner, developer, shares } = project;
  return [
    { organization: owner, as: "owner" },
    ...(developer === owner ? [] : [{ organization: developer, as: "developer" } as const]),
    ...shares
      .filter(({ organization }) => organization !== owner)
      .map(({ organization }) => ({ organization, as: "shareholder" }) as const),
    ...(await authorsOfNew(at, project)).map((organization) => ({ organization, as: "author" }) as const),
  ];
}

/** Who submitted the methodologies that no other project was filed under: this one shows whether they are sound. */
async function authorsOfNew(at: Context | Inside, { id }: Interesting): Promise<string[]> {
  const rows = rowsAt(at);
  const found = await rows
    .selectFrom("methodology")
    .select("applicant")
    .distinct()
    .where("id", "in", rows.selectFrom("subProject").select("methodology").where("project", "=", id))
    .where((it) =>
      it.not(
        it.exists(
          rows
            .selectFrom("subProject as other")
            .innerJoin("project", "project.id", "other.project")
            .select("other.id")
            .whereRef("other.methodology", "=", it.ref("methodology.id"))
            .where("project.id", "!=", id)
            .where("project.filedOn", "is not", null),
        ),
      ),
    )
    .orderBy("applicant")
    .execute();
  return found.map(({ applicant }) => applicant);
}
