import { parse } from "csv-parse/sync";
import { parseRatio } from "../../shared/quantity/ratio.ts";
import { parseUnit } from "../../shared/quantity/unit.ts";
import type { Factor } from "./factor.entity.ts";

/** A factor as stated in the reference table. */
export type Stated = Omit<Factor, "state" | "version">;
const columns = [
  "id",
  "name_zh",
  "name_en",
  "category",
  "region",
  "year",
  "value",
  "unit",
  "source",
  "verified",
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * The factors of a table with a header line: `id,name_zh,name_en,category,region,year,value,unit,source,verified`. A
 * row without a value, for which none was found, is skipped.
 * @throws Error naming the row with a missing or repeated id, an invalid value or an unknown unit: the table is ours.
 */
export function loadFactors(csv: string): Stated[] {
  const rows = parse(csv, { columns: true, trim: true, bom: true, skip_empty_lines: true }) as Row[];
  const known = new Set<string>();
  return rows
    .filter(({ value }) => value !== "")
    .map((row) => {
      const { id, name_zh: nameZh, name_en: nameEn, category, region, year, value, unit, source, verified } = row;
      if (!columns.every((column) => column in row) || !id || known.has(id))
        throw new Error(`factor "${id}" is incomplete, or occurs twice`);
      known.add(id);
      try {
        parseRatio(value);
        parseUnit(unit);
      } catch (cause) {
        throw new Error(`factor ${id} is ${value} ${unit}`, { cause });
      }
      if (!/^(\d{4})?$/.test(year) || !["yes", "no"].includes(verified) || !source)
        throw new Error(`factor ${id} lacks a year, a source, or whether it was verified`);
      return {
        id,
        nameZh,
        nameEn,
        category,
        region,
        year: year ? Number(year) : null,
        value,
        unit,
        source,
        verified: verified === "yes",
      };
    });
}
