import { Membership } from "../identity/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { extensionPoint, type Extension } from "../platform/record/extension.ts";
import type { AnyResource, Resource } from "../platform/record/resource.ts";
import type { Finding } from "./finding.entity.ts";

/** Whether an expert still reviews a record. */
type InOffice = (inside: Inside, record: never, person: string) => Promise<boolean>;
const offices = extensionPoint<InOffice>();

/** Registers, for a record type, which experts are still in office to settle their findings. */
export const reviewedBy = <T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  of: Resource<T, N, S, A>,
  isInOffice: (inside: Inside, record: T, person: string) => Promise<boolean>,
): Extension => offices.extend(of, isInOffice as InOffice);

/**
 * Whether `person` is still in office to settle their findings in a record: as the record type says for its advisers,
 * and otherwise while they hold any membership.
 */
export async function inOffice(
  of: AnyResource,
  record: object,
  { author: person, raisedAs }: Pick<Finding, "author" | "raisedAs">,
  inside: Inside,
): Promise<boolean> {
  const says = raisedAs === "adviser" ? offices.answerOf(of) : undefined;
  return says
    ? says(inside, record as never, person)
    : (await inside.em.count(Membership, { person, state: "active" })) > 0;
}
