import type { Context } from "../platform/context.ts";
import { rowsAt, type Inside } from "../platform/record/transaction.ts";
import { Project, projectCase } from "../project/index.ts";
import type { Case } from "../standing/index.ts";

/** An event as a case for third parties. */
export interface EventCase {
  readonly event: string;
  readonly organiser: string;
}

/**
 * What a body must be independent of to judge an event: the event and its organiser, and each project whose credits are
 * reserved or retired for it, or that is committed to it as a sink. SD-E 三(二)1, JL 四章.
 */
export async function casesOf(at: Inside, { event, organiser }: EventCase): Promise<Case[]> {
  const behind = await at.em.find(
    Project,
    { id: { $in: await projectsBehind(at, event) } },
    { orderBy: { id: "asc" } },
  );
  return [
    { interested: [{ organization: organiser, as: "organiser" }], subjectType: "event", subjectId: event },
    ...(await Promise.all(behind.map((project) => projectCase(at, project)))),
  ];
}

async function projectsBehind(at: Context | Inside, event: string): Promise<string[]> {
  const rows = rowsAt(at);
  const found = await rows
    .selectFrom("block")
    .select("project")
    .where("event", "=", event)
    .union(rows.selectFrom("commitment").select("project").where("event", "=", event).where("state", "=", "validated"))
    .execute();
  return found.map(({ project }) => project);
}
