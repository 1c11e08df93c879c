import type { Inside } from "../platform/record/transaction.ts";

/** Takes a second factor away, with everything that belongs to it. */
export async function withoutFactor({ trx }: Pick<Inside, "trx">, person: string): Promise<boolean> {
  await trx.deleteFrom("recoveryCode").where("person", "=", person).execute();
  return (await trx.deleteFrom("secondFactor").where("id", "=", person).executeTakeFirst()).numDeletedRows > 0n;
}
