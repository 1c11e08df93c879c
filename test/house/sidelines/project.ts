import { register } from "../../../server/seeds/story/registration.ts";
import { rectangle } from "../../../server/seeds/story/setting.ts";
import { usccOf } from "../../../server/seeds/story/cast.ts";
import { informStakeholders } from "../../support/stakeholders.ts";
import { verb, type Acts } from "./acts.ts";

const sink = {
  titleZh: "绿洲二期造林项目",
  titleEn: "Oasis II",
  city: "370700",
  speciality: "forest",
  type: "newSink",
  boundary: rectangle(119.2, 36.5, 0.02, 0.02),
  hectaresDeclared: "397.5",
  startedOn: "2021-01-01",
  creditingFrom: "2021-01-01",
  creditingTo: "2040-12-31",
  tenure: "林权证（演示）第 009 号",
};

/** A draft of a project of the rival forester's, by the methodology `successor`. */
export async function enlist({ telling, cast }: Acts, successor: string, but: object = {}): Promise<string> {
  const { id } = await register({ telling }, cast.rivalForester, {
    input: { ...sink, validator: cast.validator.organizationId, ...but },
    methodology: successor,
    titleDeed: "林权证.pdf",
    exAnte: { BCEF: 0.5, RSR: 0.2 },
    estimated: { A: [397.5], V_1: [0], V_2: [90] },
  });
  return id;
}

/** A project returned and refused, three filed, one suspended and what follows from it. */
export async function projectSidelines(acts: Acts, successor: string) {
  const { telling, clock, projects, does, act, because, one, cast } = acts;
  const { department, weifangCentre, rivalForester, validator } = cast;
  const project = await enlist(acts, successor);
  await telling.ask(rivalForester, "query ($id: ID!) { registrationProblems(id: $id) { reason } }", { id: project });
  await act(rivalForester, "submitProject", project);
  await does(weifangCentre, verb("askMaterial", { what: "String!", until: "Day!" }), {
    id: project,
    what: "补充林权证附图。",
    until: "2025-10-24",
  });
  await does(rivalForester, verb("giveMaterial", { answer: "String!" }), { id: project, answer: "附图已上传。" });
  const { id: pendingConsultation } = await does(department, verb("consultProject", { question: "String!" }), {
    id: project,
    question: "请就地类提出意见。",
  });
  await because(weifangCentre, "returnProject", project);
  await act(rivalForester, "submitProject", project);
  await because(department, "refuseProject", project);
  /** Whether a new sink is one is asked of the authority of its sector. */
  const consulted = async (id: string): Promise<void> => {
    const { id: question } = await does(department, verb("consultProject", { question: "String!" }), {
      id,
      question: "是否新建？",
    });
    await does(cast.naturalResources, verb("answerConsultation", { agrees: "Boolean!", opinion: "String!" }), {
      id: question,
      agrees: true,
      opinion: "系新建。",
    });
  };
  /** A sink of the rival forester's, up to its public notice. */
  const noticed = async (titleZh: string, west: number, type = "existingSink"): Promise<string> => {
    const id = await enlist(acts, successor, {
      titleZh,
      type,
      boundary: rectangle(west, 36.55, 0.02, 0.02),
    });
    await act(rivalForester, "submitProject", id);
    await act(weifangCentre, "acceptProject", id);
    await does(validator, verb("validateProject", { statement: "String!" }), { id, statement: "符合方法学要求。" });
    if (type === "newSink") await consulted(id);
    await act(department, "publiciseProject", id);
    return id;
  };
  const [risky, grove, bank] = [
    await noticed("绿洲三期造林项目", 119.25),
    await noticed("会展纪念林", 119.3, "newSink"),
    await noticed("河畔纪念林", 119.35, "newSink"),
  ];
  clock.goTo("2025-10-25");
  for (const id of [risky, grove, bank]) await act(department, "fileProject", id);
  await because(department, "suspendProject", projects.marine);
  await act(department, "resumeProject", projects.marine);
  const admission = await one(department, "admissions", `filter: { project: { eq: "${projects.marine}" } }, `);
  if (
    (await telling.ask(department, "query ($id: ID!) { it: admission(id: $id) { state } }", { id: admission })).it
      .state === "admitted"
  )
    await because(department, "suspendAdmission", admission);
  await act(department, "resumeAdmission", admission);
  return { risky, grove, bank, admission, consultation: pendingConsultation as string };
}

/** A project that informs its stakeholders, and one that is brought from another register. */
export async function laterProjectSidelines(acts: Acts, successor: string) {
  const { does, act, one, cast } = acts;
  const { department, rivalForester } = cast;
  // Where a pack asks for it, stakeholders are informed before anything is submitted.
  informStakeholders("370000", "2025-11-05");
  const told = await enlist(acts, successor, {
    titleZh: "绿洲四期造林项目",
    boundary: rectangle(119.4, 36.5, 0.02, 0.02),
  });
  await act(rivalForester, "informProject", told);
  await act(rivalForester, "recallProject", told);
  // What stood on another register comes in by a sheet, and its boundary later.
  const listed = [
    "项目名称,城市,业主信用代码,业主名称,项目类型,领域,原登记机制,原登记编号",
    `南岭林场碳汇,潍坊,${usccOf(990)},南岭林场（演示）,既有碳汇,林业碳汇,其他,NL-1`,
  ].join("\n");
  await does(
    department,
    'mutation ($content: String!) { it: importProjects(region: "370000", source: "林业碳汇名录（演示）", content: $content) { entered } }',
    { content: Buffer.from(listed).toString("base64") },
  );
  await does(
    department,
    "mutation ($id: ID!, $boundary: Json!) { it: surveyProject(id: $id, boundary: $boundary) { id } }",
    {
      id: await one(department, "projects", 'filter: { titleZh: { eq: "南岭林场碳汇" } }, '),
      boundary: rectangle(119.6, 36.1, 0.01, 0.01),
    },
  );
}
