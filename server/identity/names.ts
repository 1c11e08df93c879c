import type { Store } from "../platform/store/store.ts";

/** What a password of a person must not be made of: their name, address, and organization. */
export async function namesAround({ reading }: Store, person: string): Promise<string[]> {
  const { name, email, organization } = await reading
    .selectFrom("person as p")
    .innerJoin("organization as o", "o.id", "p.organization")
    .select(["p.name", "p.email", "o.name as organization"])
    .where("p.id", "=", person)
    .executeTakeFirstOrThrow();
  return [name, email, organization];
}
