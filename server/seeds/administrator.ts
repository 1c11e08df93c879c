import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { assertUscc } from "../../shared/identity/uscc.ts";
import { assertPassword, hashPassword, Membership, Organization, Person } from "../identity/index.ts";
import { newId } from "../platform/clock.ts";
import { platform, type Context } from "../platform/context.ts";
import { once, record } from "../platform/record/transaction.ts";

/** The first administrator, as the operator's command line names them. */
export interface Administrator {
  readonly email: string;
  readonly name: string;
  readonly organization: string;
  readonly uscc: string;
  readonly region: string;
  readonly password: string;
}

/**
 * Makes an administrator from outside the platform: the way in on an empty database.
 * @throws Refusal INVALID_INPUT for a weak password, an unknown region or a wrong credit code; CONFLICT when the address has an account.
 */
export async function createAdministrator(
  context: Pick<Context, "store" | "now" | "keys">,
  asked: Administrator,
): Promise<{ person: string }> {
  const { name, region, password } = asked;
  const email = asked.email.trim().toLowerCase();
  await assertPassword({ password, names: [name, email, asked.organization] });
  const uscc = assertUscc(asked.uscc);
  if (region !== "000000") regionOf(region);
  const passwordHash = await hashPassword(password);
  return once({ ...context, actor: platform }, { act: "administrator", email }, async (inside) => {
    const { em, now } = inside;
    if (await em.findOne(Person, { email }))
      throw new Refusal("CONFLICT", "this address has an account", {
        field: "email",
        reason: "emailTaken",
        clause: platformDefault,
      });
    const organization =
      (await em.findOne(Organization, { uscc })) ??
      em.create(Organization, { id: newId(now), name: asked.organization, uscc, region, joinedAt: now });
    const person = em.create(Person, {
      id: newId(now),
      name,
      email,
      organization: organization.id,
      joinedAt: now,
      passwordHash,
    });
    await em.flush();
    em.create(Membership, {
      ...new Membership(),
      id: newId(now),
      person: person.id,
      organization: organization.id,
      kind: "administrator",
      region,
      state: "active",
      requestedAt: now,
    });
    await em.flush();
    await record(inside, { type: "person", record: person.id, action: "register" });
    return { person: person.id };
  });
}
