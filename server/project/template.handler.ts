import { mechanismWords, projectTypeWords, specialityWords } from "../../shared/project/words.ts";
import type { Respond } from "../platform/http/router.ts";
import { csvOf, workbookOf } from "../platform/sheet/write.ts";
import { neededProjectColumns, projectColumns, type ProjectColumn } from "./brought.rules.ts";

const kinds = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;
const columns = Object.keys(projectColumns) as ProjectColumn[];

/** `GET /projects/template.xlsx` (or `.csv`) for anybody: the sheet by which projects that exist already are brought in; `?lang=en` in English. */
export const projectTemplate: Respond = async ({ response, params, search }) => {
  const kind = params["kind"] as keyof typeof kinds;
  const i = search.get("lang") === "en" ? 1 : 0;
  const s = (zh: string, en: string): string => [zh, en][i]!;
  const words = (of: Readonly<Record<string, readonly [string, string]>>): string =>
    Object.values(of)
      .map((word) => word[i])
      .join(s("、", ", "));
  const day = s("如 2025-01-31，可空", "such as 2025-01-31, or nothing");
  const help: Partial<Record<ProjectColumn, string>> = {
    city: s("本省的市名或行政区划代码", "a city of the province, by its name or its GB/T 2260 code"),
    uscc: s("统一社会信用代码（18 位）", "unified social credit code, 18 signs"),
    owner: s("平台上已有该代码时可空", "or nothing where the platform knows the code"),
    type: words(projectTypeWords),
    speciality: words(specialityWords),
    mechanism: words(mechanismWords),
    identity: s("在原登记处的编号；一个编号只能入库一次", "the number there; each comes in once"),
    methodology: s(
      "已备案方法学的代码；空则不能在本平台签发",
      "code of a filed one; without it nothing is issued here",
    ),
    startedOn: day,
    creditingFrom: day,
    creditingTo: day,
    boundary: s(
      "WGS 84 或 CGCS2000 经纬度，每格至多 32767 字；可空，以后补录",
      "degrees in WGS 84 or CGCS2000, 32,767 signs at most; or nothing, and it is given later",
    ),
  };
  const head = columns.map((column) => projectColumns[column][i]!);
  const content =
    kind === "csv"
      ? Buffer.from(csvOf({ columns: head, rows: [] }))
      : await workbookOf([
          { name: s("项目", "Projects"), columns: head, rows: [], widths: columns.map(() => 18) },
          {
            name: s("填写说明", "How to fill it in"),
            columns: [s("列", "Column"), s("必填", "Needed"), s("填什么", "What it takes")],
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
