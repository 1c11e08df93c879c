import { Archive } from "../../../server/archive/index.ts";
import { Event } from "../../../server/event/index.ts";
import type { Acts } from "./acts.ts";
import { office } from "./identity.ts";

const common = {
  measures: "光盘行动、公共交通。",
  offsetMethod: "抵消队列。",
  region: "370000",
  city: "370700",
  kind: "exhibition",
  hostKind: "enterprise",
  level: "local",
  beginsOn: "2025-11-03",
  endsOn: "2025-11-04",
  place: "会展中心",
  contact: "程万里 0536-0000000",
};
const draftEvent = async ({ does, cast }: Acts, titleZh: string, participants: number): Promise<string> =>
  (
    await does(cast.fairOrganiser, "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id } }", {
      input: { ...common, titleZh, participants },
    })
  ).id;
const enter = async ({ does, cast }: Acts, event: string, phase: string): Promise<string> =>
  (
    await does(
      cast.fairOrganiser,
      "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id } }",
      {
        event,
        input: {
          category: "LODGING_CATERING",
          source: "住宿",
          activity: "10",
          unit: "night",
          factor: "acc-hotel-night",
          phase,
          stage: "event",
        },
      },
    )
  ).id;
const countOnly = async ({ does, cast }: Acts, event: string): Promise<string> =>
  (
    await does(
      cast.fairOrganiser,
      'mutation ($event: ID!) { it: stateBoundary(event: $event, phase: planned, cells: [{ stage: event, category: LODGING_CATERING }], reason: "小型活动") { id } }',
      { event },
    )
  ).id;
const measure = async ({ does, cast }: Acts, event: string): Promise<string> =>
  (
    await does(
      cast.fairOrganiser,
      'mutation ($event: ID!) { it: addMeasure(event: $event, input: { kind: cleanPlate, stage: event, description: "光盘行动" }) { id } }',
      { event },
    )
  ).id;

/** A plan that is changed and given up, and three events that are held, one of them long ago. */
export async function eventSidelines(acts: Acts) {
  const { clock, store, does, act, because, one, cast } = acts;
  const { department, fairOrganiser } = cast;
  const idle = await draftEvent(acts, "秋季农机展", 60);
  await does(
    fairOrganiser,
    "mutation ($id: ID!, $input: EventInput!) { it: editEvent(id: $id, input: $input) { id } }",
    { id: idle, input: { ...common, titleZh: "秋季农机展览会", participants: 60 } },
  );
  await act(fairOrganiser, "removeInventoryLine", await enter(acts, idle, "planned"));
  const lodging = {
    category: "LODGING_CATERING",
    source: "住宿",
    activity: "10",
    unit: "night",
    factor: "acc-hotel-night",
    phase: "planned",
    stage: "event",
  };
  const brought = "{ entered refused }";
  await does(
    fairOrganiser,
    `mutation ($event: ID!, $lines: [InventoryLineInput!]!) { it: addInventoryLines(event: $event, phase: planned, lines: $lines) ${brought} }`,
    { event: idle, lines: [lodging] },
  );
  await does(
    fairOrganiser,
    `mutation ($event: ID!, $content: String!) { it: importInventorySheet(event: $event, phase: planned, content: $content) ${brought} }`,
    {
      event: idle,
      content: Buffer.from(
        "stage,category,source,activity,unit,factor\nevent,LODGING_CATERING,住宿,3,night,acc-hotel-night",
      ).toString("base64"),
    },
  );
  await does(
    fairOrganiser,
    `mutation ($event: ID!) { it: copyInventory(event: $event, phase: planned, from: $event, fromPhase: planned) ${brought} }`,
    { event: idle },
  );
  await countOnly(acts, idle);
  await act(fairOrganiser, "removeMeasure", await measure(acts, idle));
  await because(fairOrganiser, "withdrawEvent", idle);
  const [small, large, past] = [
    await draftEvent(acts, "秋季种业展", 60),
    await draftEvent(acts, "秋季果品展", 600),
    await draftEvent(acts, "往届农机展", 60),
  ];
  for (const id of [small, large, past]) {
    await enter(acts, id, "planned");
    await act(fairOrganiser, "planEvent", id);
  }
  await does(
    fairOrganiser,
    'mutation ($id: ID!) { it: reportMeasure(id: $id, input: { carriedOut: wholly, report: "剩餐减半" }) { id } }',
    { id: await measure(acts, small) },
  );
  clock.goTo("2025-11-05");
  for (const id of [small, large, past]) {
    await enter(acts, id, "actual");
    await act(fairOrganiser, "accountEvent", id);
  }
  // One of long ago: its evidence need not be kept any more.
  await store.em().nativeUpdate(Event, { id: past }, { endsOn: "2021-10-20" });
  await store.em().nativeUpdate(Archive, { event: past }, { keptSince: "2021-11-05" });
  await deleteByTwo(acts, await one(department, "archives", `filter: { event: { eq: "${past}" } }, `));
  return { small, large };
}

/** Proposed, refused, proposed again and withdrawn; then proposed once more and confirmed by another. */
async function deleteByTwo({ because, act, one, cast }: Acts, archive: string): Promise<void> {
  const { department, departmentSecond } = cast;
  const propose = async () => {
    await because(department, "deleteArchive", archive);
    return one(department, "proposals", `filter: { subjectId: { eq: "${archive}" }, state: { eq: proposed } }, `);
  };
  await because(departmentSecond, "refuseProposal", await propose());
  await because(department, "withdrawProposal", await propose());
  await act(departmentSecond, "confirmProposal", await propose());
}

/** An event whose plan has just begun. */
export async function begunEvent(acts: Acts) {
  const event = await draftEvent(acts, "冬季花卉展", 60);
  return {
    event,
    inventoryLine: await enter(acts, event, "planned"),
    inventoryBoundary: await countOnly(acts, event),
    reductionMeasure: await measure(acts, event),
  };
}

/** A register of Sichuan's: submitted, returned, submitted again, acknowledged. */
export async function registerSidelines(acts: Acts) {
  const { does, act, because, cast } = acts;
  const scDepartment = await office(acts, 6);
  const { id: eventRegister } = await does(
    cast.scBureau,
    'mutation { it: sumEventRegister(region: "510100", within: "2025-06-30") { id } }',
  );
  await act(cast.scBureau, "handUpEventRegister", eventRegister);
  await because(scDepartment, "returnEventRegister", eventRegister);
  await act(cast.scBureau, "resumEventRegister", eventRegister);
  await act(cast.scBureau, "handUpEventRegister", eventRegister);
  await act(scDepartment, "acknowledgeEventRegister", eventRegister);
  return { eventRegister: eventRegister as string };
}
