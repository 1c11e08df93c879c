import { checkSignOf } from "../../../shared/identity/uscc.ts";
import type { PartyKind } from "../../../shared/identity/role.ts";
import type { Party, Telling } from "./telling.ts";

/** The password of everyone in the demonstration. Shown on purpose: the demonstration runs on data of its own. */
export const password = "潮水漫过滩涂时看见白鹭低低地飞过";

export interface Role {
  readonly organization: string;
  readonly name: string;
  readonly region: string;
  readonly city?: string;
  readonly kinds: readonly PartyKind[];
  readonly at?: string;
}
export const role = (
  organization: string,
  name: string,
  kinds: PartyKind | readonly PartyKind[],
  region = "370000",
  at?: string,
): Role => ({ organization, name, kinds: [kinds].flat() as PartyKind[], region, ...(at && { at }) });

/** Everyone who takes part. Organizations and people are invented. `at` is where they act, when it is not the province. */
export const roles = {
  department: role("山东省生态环境厅（演示）", "周文澜", "department"),
  departmentSecond: role("山东省生态环境厅（演示）", "许明慎", "department"),
  operator: role("山东碳普惠平台运营中心（演示）", "孙启明", "operator"),
  naturalResources: role("山东省自然资源厅（演示）", "田守土", "sectorDepartment"),
  weifangCentre: role("潍坊区域运营分中心（演示）", "韩淑敏", "subCentre", "370000", "370700"),
  weihaiCentre: role("威海区域运营分中心（演示）", "于海波", "subCentre", "370000", "371000"),
  forestryInstitute: role("山东林业科学研究所（演示）", "高林森", "methodologyDeveloper"),
  fisheriesInstitute: role("威海海洋发展研究院（演示）", "丛蔚蓝", "methodologyDeveloper"),
  expertA: role("齐鲁大学（演示）", "赵明远", "expert"),
  expertB: role("海洋大学（演示）", "钱若水", "expert"),
  expertC: role("农业大学（演示）", "郑思齐", "expert"),
  expertD: role("标准化研究院（演示）", "冯知白", "expert"),
  expertE: role("环境规划院（演示）", "陈守一", "expert"),
  expertF: role("山东林业科学研究所（演示）", "卫青禾", "expert"),
  expertG: role("统计科学研究所（演示）", "蒋以恒", "expert"),
  forester: role("潍坊青松林业有限公司（演示）", "魏长青", ["projectDeveloper", "creditHolder"]),
  mariner: role("威海蓝湾海洋牧场有限公司（演示）", "毕海生", ["projectDeveloper", "creditHolder"]),
  rivalForester: role("昌邑绿洲林业有限公司（演示）", "林远志", ["projectDeveloper", "creditHolder"]),
  validator: role("华夏碳审定有限公司（演示）", "石明鉴", "validationBody"),
  verifier: role("东方核查认证有限公司（演示）", "孔令真", "verificationBody"),
  evaluator: role("齐鲁绿色评价中心（演示）", "苏正言", "evaluationBody"),
  evaluationReviewer: role("齐鲁绿色评价中心（演示）", "温慎行", "evaluationBody"),
  consultant: role("泰山碳咨询有限公司（演示）", "鲁善谋", "evaluationBody"),
  fairOrganiser: role("潍坊会展集团（演示）", "程万里", "organiser"),
  forumOrganiser: role("济南青年论坛社（演示）", "唐思源", "organiser"),
  hnDepartment: role("海南省生态环境厅（演示）", "符海燕", "department", "460000"),
  hnOperator: role("海南碳普惠运营中心（演示）", "邢启航", "operator", "460000"),
  hnAdministrator: role("海南省生态环境厅（演示）", "云知秋", "administrator", "460000"),
  hnOffice: role("海南省国家生态文明试验区建设领导小组办公室（演示）", "王守信", "certificateOffice", "460000"),
  hnOfficeSecond: role("海南省国家生态文明试验区建设领导小组办公室（演示）", "林证言", "certificateOffice", "460000"),
  hnGovernment: role("海口市人民政府办公室（演示）", "吴会宾", "organiser", "460000"),
  hnOrganiser: role("海南会议服务中心（演示）", "黄小岛", "organiser", "460000"),
  hnInspectorA: role("琼州检测认证有限公司（演示）", "陆察微", "inspectionBody", "460000"),
  hnInspectorB: role("南海技术评估中心（演示）", "温如实", "inspectionBody", "460000"),
  scOrganiser: role("成都体育赛事中心（演示）", "罗晓川", "organiser", "510000"),
  scBureau: role("成都市生态环境局（演示）", "蒲江月", "cityBureau", "510000", "510100"),
  scOperator: role("四川联合环境交易所（演示）", "岷一帆", "operator", "510000"),
  scDonor: role("四川水电开发有限公司（演示）", "江汇流", "creditHolder", "510000"),
  jlOrganiser: role("吉林省冰雪经济协会（演示）", "白雪松", "organiser", "220000"),
  donor: role("海南昌江发电有限公司（演示）", "何乐施", "creditHolder", "460000"),
  auditor: role("省审计事务中心（演示）", "严明", "auditor"),
} as const satisfies Record<string, Role>;
export type RoleName = keyof typeof roles;
export interface Member extends Party {
  readonly organization: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly kinds: readonly PartyKind[];
  readonly region: string;
}
export type Cast = Readonly<Record<RoleName | "administrator", Member>>;

/** Unified social credit codes with a right check sign, in the reserved form of the demonstration: one for each organization. */
export function usccOf(n: number): string {
  const body = `91370000MADEM${String(n).padStart(4, "0")}`;
  return body + checkSignOf(body);
}

const register = "mutation ($input: RegistrationInput!) { register(input: $input) { dueOn } }";
/** What was asked for last: whoever asks learns no id, the administrator sees it. */
const newest =
  "{ memberships(filter: { state: { eq: requested } }, sort: [{ by: id, descending: true }], take: 1) { items { id } } }";
const request =
  "mutation ($kind: PartyKind!, $region: String!) { requestMembership(kind: $kind, region: $region) { id } }";
const approve = 'mutation ($id: ID!) { approveMembership(id: $id, proof: "核对了加盖公章的授权书原件。") { state } }';

/** Everyone asks for an account by themselves; the administrator, who comes from the command line, lets them in, and each signs in. */
export async function admit(telling: Telling, administrator: Party): Promise<Cast> {
  telling.chapter("Ⅰ  Parties: each registers, the administrator decides, each signs in");
  await telling.signIn(administrator);
  const members: Record<string, Member> = {};
  const names = [...new Set(Object.values(roles).map(({ organization }) => organization))];
  for (const [key, role] of Object.entries(roles) as [RoleName, Role][]) {
    const party: Party = { name: role.name, email: `${key.toLowerCase()}@demo.example`, password };
    const uscc = usccOf(names.indexOf(role.organization));
    members[key] = await letIn(telling, administrator, party, role, uscc);
  }
  telling.tell(`${Object.keys(members).length} people of ${names.length} organizations have accounts.`);
  await wrongRegistrations(telling, members["forester"]!);
  const { me } = await telling.ask(administrator, "{ me { id organization { id name } } }");
  members["administrator"] = Object.assign(administrator, {
    organization: me.organization.name as string,
    organizationId: me.organization.id as string,
    personId: me.id as string,
    kinds: ["administrator"] as const,
    region: "000000",
  });
  return members as Record<RoleName | "administrator", Member>;
}

/** One registers with the first membership, is approved and signs in, and asks for the others. */
export async function letIn(
  telling: Telling,
  administrator: Party,
  party: Party,
  { organization, name, kinds: [first, ...others], region, at = region }: Role,
  uscc: string,
): Promise<Member> {
  const { email } = party;
  const input = { organization: { name: organization, uscc, region }, name, email, password, kind: first, region: at };
  await telling.ask(null, register, { input });
  const { memberships } = await telling.ask(administrator, newest);
  await telling.ask(administrator, approve, { id: memberships.items[0].id });
  await telling.signIn(party);
  for (const kind of others) {
    const { requestMembership } = await telling.ask(party, request, { kind, region: at });
    await telling.ask(administrator, approve, { id: requestMembership.id });
  }
  const { me } = await telling.ask(party, "{ me { id organization { id } } }");
  return Object.assign(party, {
    organization,
    organizationId: me.organization.id as string,
    personId: me.id as string,
    kinds: [first!, ...others],
    region: at,
  });
}

async function wrongRegistrations(telling: Telling, forester: Party): Promise<void> {
  const somebody = { name: "某人", email: "nobody@demo.example", password, kind: "organiser" };
  await telling.refused(
    "an unknown region",
    null,
    register,
    {
      input: {
        ...somebody,
        organization: { name: "某公司", uscc: usccOf(999), region: "990000" },
        region: "990000",
      },
    },
    "INVALID_INPUT",
  );
  await telling.refused(
    "a credit code with a wrong check sign",
    null,
    register,
    {
      input: {
        ...somebody,
        organization: { name: "某公司", uscc: "91350100M000100Y44", region: "370000" },
        region: "370000",
      },
    },
    "INVALID_INPUT",
  );
  await telling.refused(
    "an account approved by somebody who may not",
    forester,
    approve,
    { id: "nothing" },
    "NOT_FOUND",
  );
}
