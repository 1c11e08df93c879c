import { sql } from "kysely";
import { chart } from "../../shared/ledger/ledger.ts";
import type { Store } from "../platform/store/store.ts";

/** A violated invariant of the ledger. */
export interface Violation {
  readonly rule: string;
  readonly where: string;
  readonly found: unknown;
}

/** What must hold at every moment, each as a query for the rows that violate it. */
const rules: Readonly<Record<string, string>> = {
  "the postings of a transfer sum to zero": `select "transfer" as "where", sum("kilograms") as "found" from "posting" group by "transfer" having sum("kilograms") <> 0`,
  "a balance is the sum of its postings": `select coalesce(b."account", p."account") as "where", b."kilograms" as "found" from
    (select "account", sum("kilograms") as "kilograms" from "posting" group by "account") p full join "balance" b on b."account" = p."account"
    where b."kilograms" is null or p."kilograms" is null or b."kilograms" <> p."kilograms"`,
  "only issuance accounts are negative": `select "account" as "where", "kilograms" as "found" from "balance" where "kilograms" < 0 and "account" not like 'issued:%'`,
  "a balance is the total length of its blocks": `select coalesce(b."account", k."account") as "where", k."kilograms" as "found" from
    (select "account" || ':' || case "account" ${Object.entries(chart)
      .map(([account, { of }]) => `when '${account}' then "${of}"`)
      .join(" ")} end as "account", sum("kilograms") as "kilograms" from "block" group by 1) k
    full join (select * from "balance" where "account" not like 'issued:%') b on b."account" = k."account"
    where coalesce(b."kilograms", 0) <> coalesce(k."kilograms", 0)`,
  "a batch is the total length of its blocks": `select t."id" as "where", t."kilograms" as "found" from "batch" t left join (select "batch", sum("kilograms") as "kilograms" from "block" group by "batch") k on k."batch" = t."id"
    where k."kilograms" is null or k."kilograms" <> t."kilograms"`,
  "a batch's issuance account is minus what was issued": `select t."id" as "where", b."kilograms" as "found" from "batch" t left join "balance" b on b."account" = 'issued:' || t."id" where b."kilograms" is null or b."kilograms" <> -t."kilograms"`,
  "no serial occurs twice": `select "id" as "where", "first" as "found" from (select "id", "first", lag("first" + "kilograms") over (partition by "mechanism" order by "first") as "before" from "block") o where "before" > "first"`,
  "a counter is beyond all its serials": `select c."mechanism" as "where", c."next" as "found" from "counter" c join (select "mechanism", sum("kilograms") as "kilograms", max("first" + "kilograms") as "end" from "block" group by "mechanism") k
    on k."mechanism" = c."mechanism" where c."next" < k."end" or k."kilograms" > k."end"`,
};

/** Checks every invariant of the ledger. @returns violations, at most 100 per invariant; none if all hold. */
export async function checkLedger({ reading }: Store): Promise<Violation[]> {
  const broken: Violation[] = [];
  for (const [rule, text] of Object.entries(rules)) {
    const { rows } = await sql.raw<{ where: string; found: unknown }>(`${text} limit 100`).execute(reading);
    broken.push(...rows.map(({ where, found }) => ({ rule, where, found })));
  }
  return broken;
}
