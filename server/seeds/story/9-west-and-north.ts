import type { Member } from "./cast.ts";
import type { Setting } from "./setting.ts";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
const draftEvent = "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id decision } }";
const addLine =
  "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id } }";
const line = {
  stage: "event",
  category: "LODGING_CATERING",
  source: "代表住宿",
  activity: "300",
  unit: "night",
  factor: "acc-hotel-night",
  quality: "measured",
};

const verb = (name: string, answer = "id state") => `mutation ($id: ID!) { it: ${name}(id: $id) { ${answer} } }`;
const because = ({ telling }: Setting, who: Member, name: string, id: string, reason: string) =>
  telling.act(who, `mutation ($id: ID!, $reason: String!) { it: ${name}(id: $id, reason: $reason) { id state } }`, {
    id,
    reason,
  });
const published = async ({ telling }: Setting, id: string) =>
  (await telling.ask(null, "query ($id: ID!) { it: publishedEvent(event: $id) { publication clause said } }", { id }))
    .it as { publication: string; clause: string; said: object }[];
const submit = async ({ telling, cast: { scOrganiser } }: Setting, games: string) => {
  const { id } = await telling.act(
    scOrganiser,
    "mutation ($id: ID!) { it: draftConfirmation(event: $id, statement: { pledge: true }) { id } }",
    { id: games },
  );
  return (await telling.act(scOrganiser, verb("submitConfirmation", "id checks"), { id })) as {
    id: string;
    checks: { check: string; passed: boolean; must: boolean }[];
  };
};
const unit = {
  region: "510000",
  registry: "全国温室气体自愿减排注册登记系统",
  account: "CCER-DEMO-51",
  serialPrefix: "CCER-51-",
  firstSerial: 1,
  tonnes: 20,
  vintage: 2023,
  province: "510000",
  kind: "CCER",
  donated: true,
  cancelledOn: "2025-10-02",
  proof: "注销证明（演示）2025-510",
};

/** Two provinces more, of data alone: in Sichuan the registration form and the platform's confirmation, in Jilin an account made elsewhere. */
export async function westAndNorth(setting: Setting): Promise<void> {
  setting.telling.chapter("Ⅺ  Sichuan and Jilin: other rules, the same platform");
  setting.clock.goTo("2025-09-29");
  const games = await planGames(setting);
  const forum = await planForum(setting);
  await accountBoth(setting, games, forum);
  await offsetGames(setting, games);
  await confirmGames(setting, games);
}

/** A marathon that promised neutrality, with the form that its city acknowledges. */
async function planGames(setting: Setting): Promise<string> {
  const { telling, cast } = setting;
  const { scOrganiser, scBureau } = cast;
  const { id: games, decision } = await telling.act(scOrganiser, draftEvent, {
    input: {
      titleZh: "成都国际绿色马拉松",
      titleEn: "Chengdu international green marathon",
      region: "510000",
      city: "510100",
      kind: "sports",
      hostKind: "government",
      level: "international",
      promised: true,
      beginsOn: "2025-10-01",
      endsOn: "2025-10-01",
      place: "金沙遗址至环球中心",
      participants: 3_000,
      personTimes: 12_000,
      onlineAttendance: 50_000,
      coOrganisers: ["四川省田径协会（演示）"],
      measures: "电动引导车、可降解杯具、公共交通接驳。",
      offsetMethod: "国家核证自愿减排量",
      content: "全程与半程马拉松",
      neutralBy: "2026-03-31",
      responsible: "竞赛部",
      offsetBy: ["organiser", "participants"],
      intendedRoute: "platform",
      accountingWay: "platform",
      contact: "罗晓川 028-00000000",
    },
  });
  telling.check(
    "in Sichuan an international event that promised neutrality is in scope; its form is due the day before",
    [decision.standing, decision.forms[1].dueOn, decision.forms[1].clause],
    ["inScope", "2025-09-30", "SC 三(四)"],
  );
  await telling.act(scOrganiser, addLine, { event: games, input: { ...line, phase: "planned" } });
  await telling.act(scOrganiser, verb("planEvent"), { id: games });
  const { id: form } = await telling.act(
    scOrganiser,
    "mutation ($id: ID!) { it: fileRegistration(event: $id) { id } }",
    {
      id: games,
    },
  );
  await because(setting, scBureau, "returnRegistration", form, "请补充加盖公章的登记表扫描件。");
  await telling.attach(scOrganiser, "registration", form, "form", "登记表.pdf", pdf);
  await telling.act(scOrganiser, verb("refileRegistration"), { id: form });
  const { late } = await telling.act(scBureau, verb("acknowledgeRegistration", "id late"), { id: form });
  telling.check("the city's bureau acknowledges a form that came in time", late, false);
  return games;
}

/** A forum whose plan is public. */
async function planForum(setting: Setting): Promise<string> {
  const { telling, cast } = setting;
  const { jlOrganiser } = cast;
  const { id: forum, decision: open } = await telling.act(jlOrganiser, draftEvent, {
    input: {
      titleZh: "长春冰雪经济论坛",
      titleEn: "Changchun ice and snow forum",
      region: "220000",
      city: "220100",
      kind: "forum",
      hostKind: "association",
      level: "provincial",
      beginsOn: "2025-09-30",
      endsOn: "2025-10-01",
      place: "长春国际会展中心",
      participants: 420,
      measures: "利用已有场馆设施。",
      offsetMethod: "吉林省碳普惠减排量",
    },
  });
  telling.check(
    "in Jilin the figures are not public: whether it is meant is to be confirmed",
    [open.standing, open.scope[0].because[1].than],
    ["toBeConfirmed", null],
  );
  await telling.act(jlOrganiser, addLine, { event: forum, input: { ...line, phase: "planned" } });
  await telling.act(jlOrganiser, verb("planEvent"), { id: forum });
  telling.check(
    "the plan's main content is public at once, as the notes ask",
    (await published(setting, forum)).map(({ publication, clause }) => [publication, clause]),
    [["plan", "JL 二章"]],
  );
  await telling.act(
    jlOrganiser,
    'mutation ($id: ID!) { it: announceEvent(event: $id, publication: plan, channel: organiser, url: "https://forum.example.org/plan", publishedOn: "2025-09-29") { id } }',
    { id: forum },
  );
  return forum;
}

/** The marathon here, the forum elsewhere. */
async function accountBoth(setting: Setting, games: string, forum: string): Promise<void> {
  const { telling, cast, clock } = setting;
  const { scOrganiser, jlOrganiser } = cast;
  clock.goTo("2025-10-03");
  await telling.act(scOrganiser, addLine, { event: games, input: { ...line, phase: "actual" } });
  // 300 · 66.52 = 19,956 kg.
  telling.check(
    "the marathon emitted, in kilograms",
    (await telling.act(scOrganiser, verb("accountEvent", "emissionsKilograms"), { id: games })).emissionsKilograms,
    19_956,
  );
  const elsewhere =
    'mutation ($id: ID!) { it: accountEventElsewhere(id: $id, emissionsKilograms: 21500, method: "长春某研究院（演示），按公告2019年第19号") { id accountedElsewhere } }';
  await telling.refused(
    "an account made elsewhere without its material",
    jlOrganiser,
    elsewhere,
    { id: forum },
    "RULE_BROKEN",
  );
  await telling.attach(jlOrganiser, "event", forum, "accountingMaterial", "核算报告.pdf", pdf);
  await telling.act(jlOrganiser, elsewhere, { id: forum });
  telling.check(
    "what is public of the marathon names no contact",
    JSON.stringify(await published(setting, games)).includes("028-"),
    false,
  );
}

async function offsetGames({ telling, cast }: Setting, games: string): Promise<void> {
  const { scOrganiser, scOperator, scDonor } = cast;
  const { id: ccer } = await telling.act(
    scDonor,
    "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id } }",
    { input: unit },
  );
  await telling.attach(scDonor, "foreignUnit", ccer, "proof", "注销证明.pdf", pdf);
  await telling.act(scOperator, verb("checkForeignUnit", "id"), { id: ccer });
  await telling.act(scOperator, 'mutation { it: runQueue(region: "510000") { id } }', {});
  const {
    allocations: {
      items: [offset],
    },
  } = await telling.ask(
    scOrganiser,
    "query ($id: String!) { allocations(filter: { event: { eq: $id } }) { items { id tier clause kilograms } } }",
    { id: games },
  );
  telling.check("CCER come first in Sichuan", [offset.tier, offset.clause, offset.kilograms], [1, "SC 三(三)", 20_000]);
  for (const [who, name] of [
    [scOrganiser, "acceptAllocation"],
    [scDonor, "confirmAllocation"],
    [scOrganiser, "retireAllocation"],
  ] as const)
    await telling.act(who, verb(name, "id"), { id: offset.id });
}

async function confirmGames(setting: Setting, games: string): Promise<void> {
  const { telling, cast } = setting;
  const { scOrganiser, scOperator } = cast;
  const first = await submit(setting, games);
  telling.check(
    "what the platform checks and does not find",
    first.checks.filter(({ passed }) => !passed).map(({ check, must }) => [check, must]),
    [["evidenceAttached", false]],
  );
  await because(setting, scOperator, "rejectConfirmation", first.id, "请上传住宿清单后再次申请。");
  await telling.attach(scOrganiser, "event", games, "evidence", "住宿清单.pdf", pdf);
  const second = await submit(setting, games);
  telling.check(
    "confirmed by the platform",
    await telling.act(scOperator, verb("approveConfirmation", "state route"), { id: second.id }),
    { state: "confirmed", route: "platform" },
  );
}
