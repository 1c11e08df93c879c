import { addDays } from "../../shared/platform/calendar.ts";
import type { Member } from "../../server/seeds/story/cast.ts";
import type { Stage } from "./stage.ts";

/** A forum of two days in 济南, a week from today, with its plan. @returns its id. */
export async function planned({ telling, today }: Stage, organiser: Member, titleZh: string): Promise<string> {
  const input = {
    titleZh,
    region: "370000",
    city: "370100",
    kind: "forum",
    hostKind: "association",
    level: "provincial",
    beginsOn: addDays(today(), 7),
    endsOn: addDays(today(), 8),
    place: "山东大厦",
    participants: 180,
    measures: "使用绿色电力、鼓励公共交通。",
    offsetMethod: "通过碳普惠平台的抵消队列购买或接受捐赠后注销。",
    boundary: ["preparation", "event", "closing"],
  };
  const { id } = await telling.act(
    organiser,
    "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id } }",
    { input },
  );
  await use({ telling }, organiser, id, "planned");
  await telling.act(organiser, "mutation ($id: ID!) { it: planEvent(id: $id) { id } }", { id });
  return id as string;
}
/** Thirty nights in a hotel: 30 · 66.52 = 1,995.6 kg, up to 1,996. */
async function use({ telling }: Pick<Stage, "telling">, organiser: Member, event: string, phase: string) {
  const input = {
    phase,
    stage: "event",
    category: "LODGING_CATERING",
    source: "代表住宿",
    activity: "30",
    unit: "night",
    factor: "acc-hotel-night",
    quality: "measured",
  };
  await telling.ask(
    organiser,
    "mutation ($event: ID!, $input: InventoryLineInput!) { addInventoryLine(event: $event, input: $input) { id } }",
    { event, input },
  );
}
/** The same forum, held and accounted: 1,996 kg. */
export async function accounted(stage: Stage, organiser: Member, titleZh: string): Promise<string> {
  const id = await planned(stage, organiser, titleZh);
  stage.pass(9);
  await use(stage, organiser, id, "actual");
  await stage.telling.act(organiser, "mutation ($id: ID!) { it: accountEvent(id: $id) { id } }", { id });
  return id;
}
