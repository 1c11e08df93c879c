import type { Member } from "./cast.ts";
import type { Setting } from "./setting.ts";

export interface Events {
  readonly fair: string;
  readonly forum: string;
  readonly conference: string;
  readonly small: readonly string[];
}
interface Source {
  readonly category: string;
  readonly source: string;
  readonly activity: string;
  readonly unit: string;
  readonly factor: string;
  readonly quality?: string;
  readonly evidence?: readonly string[];
}
const line = (
  category: string,
  source: string,
  activity: string,
  unit: string,
  factor: string,
  quality = "measured",
): Source => ({ category, source, activity, unit, factor, quality });

const draftEvent = "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id number } }";
const addLine =
  "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id } }";

/** What each event used: hand-entered activity, factors of the library. */
const used = {
  // 84,600 · 0.6410 + 1,850 · 3.1710 + 186,000 · 0.0204 + 412,500 · 0.0829 + 310 · 66.52 = 118,706.8 kg, up to 118,707.
  fair: [
    line("ENERGY_PURCHASED", "展馆用电", "84600", "kWh", "elec-cn-37-2022"),
    line("FUEL_STATIONARY", "备用柴油发电机", "1.85", "t", "diesel-ef-v2"),
    line("TRANSPORT", "参展人员高铁往返", "186000", "pkm", "trv-hsr", "estimated"),
    line("TRANSPORT", "参展人员航空往返", "412500", "pkm", "trv-air-dom", "estimated"),
    line("LODGING_CATERING", "参展人员住宿", "310", "night", "acc-hotel-night"),
  ],
  // 3,200 · 0.6410 + 54,000 · 0.0204 + 96 · 66.52 = 9,538.72 kg, up to 9,539.
  forum: [
    line("ENERGY_PURCHASED", "会场用电", "3200", "kWh", "elec-cn-37-2022"),
    line("TRANSPORT", "代表高铁往返", "54000", "pkm", "trv-hsr", "estimated"),
    line("LODGING_CATERING", "代表住宿", "96", "night", "acc-hotel-night"),
  ],
  // 42,000 · 0.4184 + 650,000 · 0.0829 + 540 · 66.52 + 400 · 2.9251 = 108,548.64 kg, up to 108,549; the petrol factor is not verified, and says so.
  conference: [
    line("ENERGY_PURCHASED", "会议中心用电", "42000", "kWh", "elec-cn-46-2022"),
    line("TRANSPORT", "代表航空往返", "650000", "pkm", "trv-air-dom", "estimated"),
    line("LODGING_CATERING", "代表住宿", "540", "night", "acc-hotel-night"),
    line("FUEL_MOBILE", "会务用车汽油", "0.4", "t", "gasoline-ef-derived"),
  ],
  // 1,500 · 0.4184 + 20 · 66.52 = 1,958.0 kg.
  small: [
    line("ENERGY_PURCHASED", "会场用电", "1500", "kWh", "elec-cn-46-2022"),
    line("LODGING_CATERING", "代表住宿", "20", "night", "acc-hotel-night"),
  ],
} as const;

const common = {
  measures: "使用绿色电力、减少一次性用品、光盘行动、鼓励公共交通。",
  offsetMethod: "通过碳普惠平台的抵消队列购买或接受捐赠后注销。",
  boundary: ["preparation", "event", "closing"],
};
const fair = {
  ...common,
  titleZh: "潍坊国际绿色农业博览会",
  titleEn: "Weifang green agriculture fair",
  region: "370000",
  city: "370700",
  kind: "exhibition",
  hostKind: "enterprise",
  level: "international",
  beginsOn: "2025-05-16",
  endsOn: "2025-05-18",
  place: "鲁台会展中心",
  participants: 620,
  contact: "程万里 0536-0000000",
};
const forum = {
  ...common,
  titleZh: "济南青年低碳论坛",
  titleEn: "Jinan youth forum",
  region: "370000",
  city: "370100",
  kind: "forum",
  hostKind: "association",
  level: "provincial",
  beginsOn: "2025-06-20",
  endsOn: "2025-06-21",
  place: "山东大厦",
  participants: 180,
};
const conference = {
  ...common,
  titleZh: "海口市自由贸易港政务工作会议",
  titleEn: "Haikou government conference",
  region: "460000",
  city: "460100",
  kind: "meeting",
  hostKind: "government",
  level: "provincial",
  beginsOn: "2025-06-10",
  endsOn: "2025-06-12",
  place: "海口国际会议中心",
  participants: 800,
};
const small = Array.from({ length: 11 }, (_, i) => ({
  ...common,
  titleZh: `海南专题研讨会第 ${i + 1} 场`,
  titleEn: `Hainan seminar ${i + 1}`,
  region: "460000",
  city: "460200",
  kind: "meeting",
  hostKind: "enterprise",
  level: "local",
  beginsOn: "2025-05-20",
  endsOn: "2025-05-21",
  place: "三亚湾会议厅",
  participants: 60,
}));

const enter = async (
  { telling }: Setting,
  who: Member,
  event: string,
  phase: "planned" | "actual",
  sources: readonly Source[],
) => {
  for (const input of sources) await telling.ask(who, addLine, { event, input: { ...input, phase, stage: "event" } });
};
const plan = async (setting: Setting, who: Member, input: object, sources: readonly Source[]): Promise<string> => {
  const { telling } = setting;
  const { it } = await telling.ask(who, draftEvent, { input });
  await enter(setting, who, it.id, "planned", sources);
  await telling.ask(who, "mutation ($id: ID!) { planEvent(id: $id) { state plannedKilograms } }", { id: it.id });
  return it.id;
};
const account = async (setting: Setting, who: Member, id: string, sources: readonly Source[]) => {
  await enter(setting, who, id, "actual", sources);
  return (
    await setting.telling.ask(who, "mutation ($id: ID!) { it: accountEvent(id: $id) { emissionsKilograms dueOn } }", {
      id,
    })
  ).it as { emissionsKilograms: number; dueOn: string };
};

/** A fair and a forum in Shandong, twelve conferences in Hainan: planned, held, accounted. */
export async function events(setting: Setting): Promise<Events> {
  setting.telling.chapter("Ⅵ  Events: planned, held, accounted");
  setting.clock.goTo("2025-05-06");
  await wrongPlans(setting);
  const ids = await planAll(setting);
  const measure = await planMeasure(setting, ids);
  await wrongAccounts(setting, ids);
  await accountFair(setting, ids, measure);
  await accountOthers(setting, ids);
  await readInPublic(setting, ids);
  return ids;
}

async function wrongPlans({ telling, cast }: Setting): Promise<void> {
  const { fairOrganiser } = cast;
  await telling.refused(
    "an event that ends before it begins",
    fairOrganiser,
    draftEvent,
    { input: { ...fair, endsOn: "2025-05-15" } },
    "INVALID_INPUT",
  );
  await telling.refused(
    "an event in an unknown region",
    fairOrganiser,
    draftEvent,
    { input: { ...fair, region: "990000" } },
    "INVALID_INPUT",
  );
}

async function planAll(setting: Setting): Promise<Events> {
  const { telling, cast } = setting;
  const { fairOrganiser, forumOrganiser, hnGovernment, hnOrganiser } = cast;
  const ids: Events = {
    fair: await plan(setting, fairOrganiser, fair, used.fair),
    forum: await plan(setting, forumOrganiser, forum, used.forum),
    conference: await plan(setting, hnGovernment, conference, used.conference),
    small: await small.reduce<Promise<string[]>>(
      async (before, input) => [...(await before), await plan(setting, hnOrganiser, input, used.small)],
      Promise.resolve([]),
    ),
  };
  telling.tell("Fourteen plans: boundary, estimate, measures, method of offset.");
  return ids;
}

/** The fair plans a measure of its own. */
async function planMeasure({ telling, cast }: Setting, ids: Events): Promise<string> {
  const { fairOrganiser } = cast;
  const { it: measure } = await telling.ask(
    fairOrganiser,
    "mutation ($event: ID!, $input: MeasureInput!) { it: addMeasure(event: $event, input: $input) { id } }",
    {
      event: ids.fair,
      input: {
        kind: "cleanTransport",
        stage: "event",
        description: "高铁站与展馆间开行接驳巴士。",
        expectedKilograms: 2400,
        basis: "300 人次不乘出租车，每次 80 公里，每人公里少排 0.1 千克。",
      },
    },
  );
  return measure.id;
}

async function wrongAccounts({ telling, cast, clock }: Setting, ids: Events): Promise<void> {
  const { fairOrganiser } = cast;
  await telling.refused(
    "accounting an event that is not over",
    fairOrganiser,
    "mutation ($id: ID!) { accountEvent(id: $id) { id } }",
    { id: ids.fair },
    "RULE_BROKEN",
  );
  clock.goTo("2025-05-26");
  await telling.refused(
    "a negative activity",
    fairOrganiser,
    addLine,
    { event: ids.fair, input: { ...used.fair[0], activity: "-5", phase: "actual", stage: "event" } },
    "INVALID_INPUT",
  );
  await telling.refused(
    "a unit that yields no mass",
    fairOrganiser,
    addLine,
    { event: ids.fair, input: { ...used.fair[0], unit: "pkm", phase: "actual", stage: "event" } },
    "INVALID_INPUT",
  );
  await telling.ask(
    cast.administrator,
    'mutation { withdrawFactor(id: "elec-cn-37-2021", reason: "已有 2022 年因子") { state } }',
  );
  await telling.refused(
    "an inactive factor",
    fairOrganiser,
    addLine,
    { event: ids.fair, input: { ...used.fair[0], factor: "elec-cn-37-2021", phase: "actual", stage: "event" } },
    "RULE_BROKEN",
  );
}

/** With its measure reported, and the meter on file. */
async function accountFair(setting: Setting, ids: Events, measure: string): Promise<void> {
  const { telling, cast } = setting;
  const { fairOrganiser } = cast;
  await telling.ask(
    fairOrganiser,
    "mutation ($id: ID!, $input: MeasureReportInput!) { reportMeasure(id: $id, input: $input) { id } }",
    {
      id: measure,
      input: { carriedOut: "wholly", savedKilograms: 2100, report: "实际乘坐 262 人次，按同一方法估算。" },
    },
  );
  const meter = await telling.attach(
    fairOrganiser,
    "event",
    ids.fair,
    "evidence",
    "展馆电表读数单.pdf",
    Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
  );
  const [hall, ...others] = used.fair;
  const heldFair = await account(setting, fairOrganiser, ids.fair, [{ ...hall, evidence: [meter.id] }, ...others]);
  telling.check("the fair emitted, in kilograms", heldFair, { emissionsKilograms: 118_707, dueOn: "2025-11-18" });
  const {
    event: { inventoryResults },
  } = await telling.ask(
    null,
    "query ($id: ID!) { event(id: $id) { inventoryResults { phase byQuality { of kilogramsExact } } } }",
    { id: ids.fair },
  );
  // Meters, bills and hotel nights: 54,228.6 + 5,866.35 + 20,621.2; ways by rail and air: 3,794.4 + 34,196.25.
  telling.check("how the fair's emissions are known, in kilograms", inventoryResults[1].byQuality, [
    { of: "measured", kilogramsExact: "80716.150000" },
    { of: "estimated", kilogramsExact: "37990.650000" },
  ]);
}

/** The seminars, the conference and the forum. */
async function accountOthers(setting: Setting, ids: Events): Promise<void> {
  const { telling, cast, clock } = setting;
  const { forumOrganiser, hnGovernment, hnOrganiser } = cast;
  for (const id of ids.small)
    telling.check(
      "a seminar in Hainan emitted, in kilograms",
      (await account(setting, hnOrganiser, id, used.small)).emissionsKilograms,
      1_958,
    );
  clock.goTo("2025-06-25");
  telling.check(
    "the government conference emitted, in kilograms",
    (await account(setting, hnGovernment, ids.conference, used.conference)).emissionsKilograms,
    108_549,
  );
  telling.check(
    "the forum emitted, in kilograms",
    (await account(setting, forumOrganiser, ids.forum, used.forum)).emissionsKilograms,
    9_539,
  );
}

/** What everybody may read of them, and what not. */
async function readInPublic({ telling }: Setting, ids: Events): Promise<void> {
  const {
    event: { lines },
  } = await telling.ask(null, "query ($id: ID!) { event(id: $id) { lines { phase source verified } } }", {
    id: ids.conference,
  });
  telling.check(
    "lines whose factor is not verified are marked so",
    lines
      .filter(({ phase, verified }: { phase: string; verified: boolean }) => phase === "actual" && !verified)
      .map(({ source }: { source: string }) => source),
    ["会务用车汽油"],
  );
  const {
    event: { contact },
  } = await telling.ask(null, "query ($id: ID!) { event(id: $id) { contact } }", { id: ids.fair });
  telling.check("the public does not read contacts", contact, null);
}
