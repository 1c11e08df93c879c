import type { Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { namingOf } from "../platform/record/naming.ts";
import type { AnyResource } from "../platform/record/resource.ts";
import { read, visible } from "../platform/record/rows.ts";

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
/** The columns of a record from which its title is read, or by which it is found. */
export function titleColumns(it: AnyResource): readonly string[] {
  const naming = namingOf(it);
  return naming?.by === "id" ? [naming.zh, naming.en ?? "id"] : [naming?.by ?? "id"];
}
export interface Title {
  readonly titleZh: string;
  readonly titleEn: string | null;
}
export const untitled: Title = { titleZh: "", titleEn: null };

/** Display titles by id; none for records that depend on something hidden from the reader. */
export async function titlesOf(it: AnyResource, rows: readonly Row[], context: Context): Promise<Map<string, Title>> {
  const naming = namingOf(it);
  if (!naming) return new Map();
  const { of, by, zh, en } = naming;
  const ids = [...new Set(rows.map((row) => row[by] as string | null).filter((id) => id !== null))];
  const query = visible(context.store.reading, of, context).where(among(context.store.dialect, "it.id", ids));
  const named = by === "id" ? rows : await read(of, ["id", zh, ...(en ? [en] : [])], query, context);
  const byId = new Map(
    named.map((row) => [
      row["id"] as string,
      { titleZh: String(row[zh] ?? ""), titleEn: en && (row[en] as string | null) },
    ]),
  );
  return new Map(rows.map((row) => [row.id, byId.get(row[by] as string) ?? untitled]));
}
