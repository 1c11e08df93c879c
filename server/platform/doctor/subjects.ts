import { sql } from "kysely";
import { resources } from "../record/resource.ts";
import { tableOf } from "../store/table-name.ts";
import { breachesMost } from "./examine.ts";
import type { Breach, View } from "./invariant.ts";

/** Rows of `table` whose type and id name no record: `type` and `subject` are the columns that hold them. */
export const withoutSubject = (table: string, type = "subjectType", subject = "subjectId") =>
  async function* ({ rows }: View): AsyncGenerator<Breach> {
    const known = resources()
      .map(({ one, entity }) => `select '${one}' as "type", "id" from "${tableOf(entity)}"`)
      .join(" union all ");
    const { rows: found } = await sql
      .raw<Breach>(
        `select r."id" as "id", r."${type}" || ' ' || r."${subject}" as "found" from "${table}" r
         left join (${known}) s on s."type" = r."${type}" and s."id" = r."${subject}"
         where r."${subject}" is not null and s."id" is null limit ${breachesMost}`,
      )
      .execute(rows);
    yield* found;
  };
