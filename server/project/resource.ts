import type { Expression, SqlBool } from "kysely";
import { consultationLifecycle, projectLifecycle } from "../../shared/project/project.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { is, provincesOf, type Actor } from "../platform/context.ts";
import { officials } from "../../shared/identity/role.ts";
import { Consultation } from "./consultation.entity.ts";
import { Project } from "./project.entity.ts";
import { SubProject } from "./sub-project.entity.ts";

const nearProject = (it: It<Project>, actor: Actor) =>
  it.or([
    overseen(it, actor),
    ...actor.parties
      .filter(({ kind }) => kind === "subCentre" || kind === "cityBureau")
      .map(({ region }) => it.and([it("state", "!=", "draft"), it("city", "=", region)])),
    ...(actor.organization ? [it("owner", "=", actor.organization), it("developer", "=", actor.organization)] : []),
    ...(actor.organization && is(actor, "validationBody")
      ? [it.and([it("state", "!=", "draft"), it("validator", "=", actor.organization)])]
      : []),
    ...provincesOf(actor, ["sectorDepartment"]).map((province) =>
      it.and([it("region", "=", province), consultedOn(it)]),
    ),
  ]);

export const projects = resource({
  entity: Project,
  one: "project",
  many: "projects",
  lifecycle: projectLifecycle,
  // Filed projects and those under notice are public; earlier stages are visible to owner, validator, and the offices
  // of region and city.
  rows: (it, actor) =>
    it.or([
      it("state", "in", ["stakeholderNotice", "publicNotice", "filed", "suspended", "withdrawn"]),
      nearProject(it, actor),
    ]),
  near: nearProject,
  needs: ["region", "city", "policyOn", "owner", "developer", "validator", "areaSquareMetres", "boundaryRemarks"],
  derived: {
    citySeat: ["city", "west", "south", "east", "north"],
    subProjects: ["id"],
    checkedAgainst: ["region", "city", "policyOn", "owner", "developer", "validator", "shares"],
  },
  // The city's centre holds its seat for the city; a body validates anywhere in the province.
  rolesOn: (actor, it) => [
    ...new Set([
      ...competencesOf(it, "project", actor, { applicant: [it.owner, it.developer], validator: it.validator }),
      ...competencesOf({ ...it, city: null }, "project", actor, {
        applicant: [it.owner, it.developer],
        validator: it.validator,
        checker: null,
      }),
    ]),
  ],
  groundOf: groundIn("project"),
});

/** A sub-project is visible to whoever sees its project, and changed with it. */
export const subProjects = resource({
  entity: SubProject,
  one: "subProject",
  many: "subProjects",
  rows: (it, actor) =>
    it.exists(
      it
        .selectFrom("project")
        .select("project.id")
        .whereRef("project.id", "=", "it.project")
        .where((on) => projects.rows(on as unknown as It<Project>, actor)),
    ),
  needs: ["ordinal"],
  rolesOn: () => [],
});

/** Whether a sector authority was consulted. By its bare name the id is the project's, also inside another record's rows. */
function consultedOn(it: It<Project>): Expression<SqlBool> {
  const consulted = it.selectFrom("consultation").select("consultation.project as consulted").as("opinion");
  return it.exists(it.selectFrom(consulted).select("opinion.consulted").whereRef("opinion.consulted", "=", "id"));
}
/** An opinion is visible to the offices, to the department consulted, and to the project's own people. */
export const consultations = resource({
  entity: Consultation,
  one: "consultation",
  many: "consultations",
  lifecycle: consultationLifecycle,
  rows: (it, actor) => {
    const own = actor.organization
      ? [
          it.exists(
            it
              .selectFrom("project")
              .select("project.id")
              .whereRef("project.id", "=", "it.project")
              .where((on) =>
                on.or([
                  on("owner", "=", actor.organization!),
                  on("developer", "=", actor.organization!),
                  on("validator", "=", actor.organization!),
                ]),
              ),
          ),
        ]
      : [];
    return it.or([overseen(it, actor, [...officials, "sectorDepartment"]), ...own]);
  },
  needs: ["region", "city", "policyOn"],
  rolesOn: (actor, it) => competencesOf(it, "project", actor, {}).filter((one) => one === "consulted"),
  groundOf: groundIn("project"),
});
