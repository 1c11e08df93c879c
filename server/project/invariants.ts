import { dangling, invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";

export const projectInvariants: readonly Invariant[] = [
  invariant(
    "project.filed",
    "已备案的项目都有编号、备案日期与子项目",
    "a project that was filed has its number, its day and its parts",
    writtenPast,
    `select p."id" as "id", p."state" as "found" from "project" p where p."state" in ('filed', 'suspended')
     and (p."number" is null or p."filedOn" is null
      or not exists (select 1 from "subProject" s where s."project" = p."id"))`,
  ),
  invariant(
    "project.number",
    "没有两个项目编号相同",
    "no two projects have the same number",
    writtenPast,
    `select min("id") as "id", "number" as "found" from "project" where "number" is not null
     group by "number" having count(*) > 1`,
  ),
  invariant(
    "project.tile",
    "每个地块格网都属于一个项目",
    "each tile of the ground is of a project",
    writtenPast,
    dangling(["groundTile", "project"], ["project", "id"], { id: `r."key"` }),
  ),
  invariant(
    "project.ofBlock",
    "除导入的账簿外，每个批次都属于一个项目",
    "each batch is of a project, except those of an imported book",
    writtenPast,
    dangling(["batch", "project"], ["project", "id"], { where: `r."issuance" not like 'import:%'` }),
  ),
];
