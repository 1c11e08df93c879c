import type { Kysely } from "kysely";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { bareText, requiredText } from "../../shared/platform/text.ts";
import { later } from "../platform/clock.ts";
import type { Actor } from "../platform/context.ts";
import { post } from "../platform/message/message.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Tables } from "../platform/store/tables.ts";
import { isOwnRegion } from "./invitation.rules.ts";
import { joinedLetter, joiningLetter } from "./letters.ts";
import type { Membership } from "./membership.entity.ts";
import type { Person } from "./person.entity.ts";

/** For how long members may still be told that somebody asks to join them, or has joined: a week. */
const weekAfter = (now: string): string => later(now, 7 * 86_400);
/** How many members are told. */
const toldMost = 20;
/** Of how many requests that wait they are told by a letter: whoever enters many reaches nobody's mailbox with them. */
const askedMost = 3;

/** Whether others act, or have acted, for an organization, and this person does not. */
async function joinsOthers(trx: Kysely<Tables>, organization: string, person: string): Promise<boolean> {
  const seats = trx.selectFrom("membership").select("id").where("organization", "=", organization);
  if (await seats.where("person", "=", person).where("state", "=", "active").executeTakeFirst()) return false;
  return !!(await seats.where("person", "<>", person).where("state", "in", ["active", "ended"]).executeTakeFirst());
}

/** How whoever asks is named to those who confirm: the address tells its owner and its domain, and is not told whole. */
const namedAs = ({ name, email }: Pick<Person, "name" | "email">): string =>
  `${name} ${email.replace(/^(.)[^@]*/, "$1***")}`;

type Asking = Pick<Person, "id" | "name" | "email" | "organization">;
/** What a request to act for an organization says of joining it. @param entered its name as entered. */
export async function joining(
  { trx }: Inside,
  { id, organization, ...asking }: Asking,
  entered?: string,
): Promise<Pick<Membership, "applicant" | "enteredName">> {
  if (!(await joinsOthers(trx, organization, id))) return { applicant: null, enteredName: null };
  const known = trx.selectFrom("organization").select("name").where("id", "=", organization);
  const differs = entered && bareText(entered) !== bareText((await known.executeTakeFirstOrThrow()).name);
  return { applicant: namedAs(asking), enteredName: differs ? entered.trim() : null };
}

/** How many requests to join an organization wait. */
async function waiting(trx: Kysely<Tables>, organization: string): Promise<number> {
  const open = trx
    .selectFrom("membership")
    .select("id")
    .where("organization", "=", organization)
    .where("state", "=", "requested")
    .where("applicant", "is not", null);
  return (await open.limit(askedMost + 1).execute()).length;
}

/** Tells those who act for an organization that somebody asks to join them, or has joined. */
export async function tellMembers(inside: Inside, it: Membership, what: "asked" | "joined"): Promise<void> {
  if (it.applicant === null) return;
  const { trx, now } = inside;
  if (what === "asked" && (await waiting(trx, it.organization)) > askedMost) return;
  const members = await trx
    .selectFrom("membership as m")
    .innerJoin("person as p", "p.id", "m.person")
    .select("p.email")
    .distinct()
    .where("m.organization", "=", it.organization)
    .where("m.person", "<>", it.person)
    .where("m.state", "=", "active")
    .whereRef("p.confirmedEmail", "=", "p.email")
    .orderBy("p.email")
    .limit(toldMost)
    .execute();
  const letter = what === "asked" ? joiningLetter : joinedLetter;
  for (const { email } of members) await post(inside, letter(email, weekAfter(now), it.applicant));
}

/**
 * Whoever confirms goes by the name and address that they see: the address is the applicant's own.
 * @throws Refusal WRONG_STATE while it is not confirmed by a link, or when name or address have changed since.
 */
export async function assertOwnAddress(
  { trx }: Inside,
  { applicant, person }: Pick<Membership, "applicant" | "person">,
): Promise<void> {
  const asking = await trx
    .selectFrom("person")
    .select(["name", "email", "confirmedEmail"])
    .where("id", "=", person)
    .executeTakeFirstOrThrow();
  if (asking.confirmedEmail === asking.email && applicant === namedAs(asking)) return;
  throw new Refusal("WRONG_STATE", "the address of whoever asks to join is not confirmed, or no longer theirs", {
    reason: "joinUnconfirmed",
    clause: platformDefault,
  });
}

/**
 * What an administrator goes by who approves that somebody joins an organization before any of its people has confirmed.
 * @throws Refusal FORBIDDEN for an administrator of another region than the organization's, INVALID_INPUT without proof.
 */
export async function assertProven(
  { trx }: Inside,
  { parties }: Actor,
  it: Pick<Membership, "applicant" | "organization" | "state">,
  proof: string | undefined,
): Promise<void> {
  if (it.applicant === null || it.state === "confirmed") return;
  const place = await trx
    .selectFrom("organization")
    .select(["region", "city"])
    .where("id", "=", it.organization)
    .executeTakeFirstOrThrow();
  if (!isOwnRegion(parties, place))
    throw new Refusal("FORBIDDEN", "others act for this organization of another region: one of them confirms first", {
      reason: "joinElsewhere",
      competence: "confirmer",
      clause: platformDefault,
    });
  if (!proof?.trim())
    throw new Refusal(
      "INVALID_INPUT",
      "others act for this organization: one of them confirms, or you name the proof",
      {
        field: "proof",
        reason: "joinUnproven",
        clause: platformDefault,
      },
    );
  requiredText("proof", proof, 1000);
}
