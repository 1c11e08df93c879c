import { certificateIn } from "../../shared/claim/certificate.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { otherMechanisms } from "../../shared/project/project.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { isCity, provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { requiredMark, requiredText } from "../../shared/platform/text.ts";
import { Organization } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Ground } from "./ground.ts";
import type { ProjectInput } from "./input.ts";
import type { Project } from "./project.entity.ts";
import { assertHectares, assertShares, sumOf } from "./rules.ts";
import { keepParts, partsOf } from "./sub-projects.ts";

const declarationsMost = 20;

/** Input as stored: text trimmed, empty text as null. */
function wordsOf(input: ProjectInput): Partial<Project> {
  const kept: Record<string, unknown> = {};
  for (const [field, most] of [
    ["titleEn", 200],
    ["tenure", 500],
    ["mandate", 2000],
  ] as const) {
    const text = input[field];
    if (text !== undefined) kept[field] = text?.trim() ? requiredText(field, text, most) : null;
  }
  if (input.titleZh !== undefined) kept["titleZh"] = requiredText("titleZh", input.titleZh ?? "", 200);
  for (const field of [
    "type",
    "mandateFrom",
    "mandateTo",
    "startedOn",
    "creditingFrom",
    "creditingTo",
    "elsewhere",
  ] as const)
    if (input[field] !== undefined) kept[field] = input[field];
  for (const field of ["poorArea", "shield"] as const)
    if (input[field] !== undefined) kept[field] = input[field] ?? false;
  if (input.hectaresDeclared !== undefined)
    kept["hectaresDeclared"] = input.hectaresDeclared ? assertHectares(input.hectaresDeclared) : null;
  if (input.declarations !== undefined) kept["declarations"] = declared(input.declarations ?? []);
  return kept as Partial<Project>;
}
function declared(given: NonNullable<ProjectInput["declarations"]>): Project["declarations"] {
  if (given.length > declarationsMost)
    throw invalidInput("declarations", "length", `at most ${declarationsMost} declarations`, {
      most: declarationsMost,
    });
  return given.map(({ mechanism, identity }) => {
    if (!otherMechanisms.includes(mechanism))
      throw invalidInput("declarations", "choice", `${mechanism} is not one of ${otherMechanisms.join(", ")}`, {
        value: mechanism,
      });
    if (mechanism === "GEC") certificateIn(identity, "declarations");
    return { mechanism, identity: requiredMark("declarations", identity, 100) };
  });
}

/**
 * Applies the developer's input to a draft, each part validated on its own; completeness is checked on submission.
 * @param ground the boundary of the input, surveyed.
 * @throws Refusal INVALID_INPUT, NOT_FOUND or RULE_BROKEN naming the field.
 */
export async function fill(
  it: Project,
  input: ProjectInput,
  ground: Ground | undefined,
  inside: Inside,
): Promise<void> {
  const { organization } = inside.actor;
  Object.assign(it, wordsOf(input));
  if (input.city) {
    regionOf(input.city, dayOf(inside.now), "city");
    if (!isCity(input.city))
      throw invalidInput("city", "notACity", "give the city, not only the province", { value: input.city });
    Object.assign(it, { city: input.city, region: provinceOf(input.city) });
  }
  if (input.owner !== undefined) it.owner = await known(inside, input.owner ?? it.developer ?? organization!, "owner");
  if (input.validator !== undefined)
    it.validator = input.validator ? await known(inside, input.validator, "validator") : null;
  if (input.shares !== undefined) {
    const shares = (input.shares ?? []).map(({ organization: whose, basisPoints }) => ({
      organization: whose,
      basisPoints,
    }));
    assertShares(shares);
    for (const { organization: whose } of shares) await known(inside, whose, "shares");
    it.shares = shares;
  }
  if (ground) Object.assign(it, ground);
  const parts =
    input.subProjects === undefined ? undefined : await partsOf(input.subProjects ?? [], it.titleZh, inside);
  const speciality = parts?.[0]?.fields.speciality ?? input.speciality ?? it.speciality;
  if (!speciality) throw invalidInput("speciality", "missing", "give its field, or a methodology");
  it.speciality = speciality;
  if (!parts) return;
  it.expectedKilograms = parts.length === 0 ? null : sumOf(parts.map(({ fields }) => fields.expectedKilograms));
  await keepParts(it, parts, inside);
}
async function known({ em }: Inside, id: string, field: string): Promise<string> {
  if (await em.count(Organization, { id })) return id;
  throw new Refusal("NOT_FOUND", `no organization ${id}`, { field, reason: "notFound", clause: platformDefault });
}
