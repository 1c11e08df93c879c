import { mechanismWords, projectTypeWords, specialityWords } from "../../shared/project/words.ts";
import type { Respond } from "../platform/http/router.ts";
import { workbookOf } from "../platform/sheet/index.ts";
import { csvOf } from "../platform/sheet/write.ts";
import { neededProjectColumns, projectColumns, type ProjectColumn } from "./bring.rules.ts";

const kinds = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;
const columns = Object.keys(projectColumns) as ProjectColumn[];

/**
 * `GET /projects/template.xlsx` (or `.csv`) for anybody: the sheet for bringing in existing projects; `?lang=en` in
 * English.
 */
export const projectTemplate: Respond = async ({ response, params, search }) => {
  const kind = params["kind"] as keyof typeof kinds;
  const i = search.get("lang") === "en" ? 1 : 0;
  const s = (zh: string, en: string): string => [zh, en][i]!;
  const words = (of: Readonly<Record<string, readonly [string, string]>>): string =>
    Object.values(of)
      .map((word) => word[i])
      .join(s("、", ", "));
  const day = s("如 2025-01-31，可空", "such as 2025-01-31; may be empty");
  const help: Partial<Record<ProjectColumn, string>> = {
    city: s("本省的市、县名（可带省名）或行政区划代码", "a city or county of the province, by name or GB/T 2260 code"),
    uscc: s("统一社会信用代码（18 位）", "unified social credit code, 18 characters"),
    owner: s("平台上已有该代码时可空", "may be empty if the platform knows the code"),
    type: words(projectTypeWords),
    speciality: words(specialityWords),
    mechanism: words(mechanismWords),
    identity: s("在原登记机构的编号；同一编号只能入库一次", "its number there; each number is entered only once"),
    methodology: s(
      "已备案方法学的代码；留空则不能在本平台签发",
      "code of a filed methodology; without it nothing can be issued here",
    ),
    startedOn: day,
    creditingFrom: day,
    creditingTo: day,
    boundary: s(
      "WGS 84 或 CGCS2000 经纬度，每个单元格不超过 32767 个字符；可留空，以后补录",
      "degrees in WGS 84 or CGCS2000, at most 32,767 characters; may be empty and added later",
    ),
  };
  const head = columns.map((column) => projectColumns[column][i]!);
  const content =
    kind === "csv"
      ? Buffer.from(csvOf({ columns: head, rows: [] }))
      : await workbookOf([
          { name: s("项目", "Projects"), columns: head, rows: [], widths: columns.map(() => 18) },
          {
            name: s("填写说明", "Instructions"),
            columns: [s("列", "Column"), s("必填", "Needed"), s("填写内容", "Content")],
            widths: [34, 10, 90],
            rows: columns.map((column) => [
              projectColumns[column].join(" / "),
              neededProjectColumns.includes(column) ? s("是", "yes") : "",
              help[column] ?? "",
            ]),
          },
        ]);
  response.writeHead(200, {
    "content-type": kinds[kind],
    "content-length": content.length,
    "x-content-type-options": "nosniff",
    "content-disposition": `attachment; filename="projects.${kind}"`,
  });
  response.end(content);
};
