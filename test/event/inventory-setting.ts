import { afterEach, beforeEach } from "vitest";
import { Factor } from "../../server/factor/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { actors, type ActorName } from "../support/actors.ts";
import type { Dialect } from "../../server/platform/store/store.ts";
import { world, type World } from "../support/world.ts";

export const said = (but: object = {}) => ({
  titleZh: "潍坊国际风筝会",
  region: "370000",
  city: "370700",
  kind: "festival",
  hostKind: "government",
  beginsOn: "2026-04-18",
  endsOn: "2026-04-20",
  place: "世界风筝公园",
  participants: 100,
  measures: "绿色电力",
  offsetMethod: "碳普惠",
  ...but,
});
export const lineSaid = (but: object = {}) => ({
  phase: "planned",
  stage: "event",
  category: "ENERGY_PURCHASED",
  source: "会场用电",
  activity: "1000",
  unit: "kWh",
  factor: "elec",
  quality: "estimated",
  ...but,
});
/** What an entry of many answers. */
export const rows = "{ entered refused kilogramsExact rows { row source kilogramsExact field reason } }";
const bring = `mutation ($event: ID!, $lines: [InventoryLineInput!]!, $dryRun: Boolean!, $replace: Boolean!) { it: addInventoryLines(event: $event, phase: planned, lines: $lines, dryRun: $dryRun, replace: $replace) ${rows} }`;
/** Enters a sheet. */
export const sheet = `mutation ($event: ID!, $content: String!, $dryRun: Boolean!, $replace: Boolean!) { it: importInventorySheet(event: $event, phase: planned, content: $content, dryRun: $dryRun, replace: $replace) ${rows} }`;
export const results =
  "inventoryResults { phase lines kilograms kilogramsExact perPersonKilograms byCategory { of kilogramsExact } byStage { of kilogramsExact } byGas { of kilogramsExact } byQuality { of kilogramsExact } verifiedExact uncertaintyPercent uncertainExact }";

/** A draft with an empty inventory, made for each test; `now` tells its world and its id. */
export function inventoryOn(dialect: Dialect) {
  let w: World;
  let id: string;
  beforeEach(async () => {
    w = await world(dialect);
    const factor = (key: string, but: Partial<Factor> = {}): Partial<Factor> => ({
      id: key,
      nameZh: key,
      nameEn: key,
      category: "x",
      region: "CN",
      year: 2023,
      value: "0.5",
      unit: "kgCO2/kWh",
      source: `source of ${key}`,
      verified: true,
      ...but,
    });
    await w.given(
      Factor,
      factor("elec"),
      factor("rail", { value: "0.02", unit: "kgCO2e/pkm", verified: false }),
      factor("green", { value: "0", category: "electricity_market" }),
      factor("old", { state: "withdrawn" }),
    );
    id = await drafted();
  });
  afterEach(() => w.close());
  const by = (actor: ActorName, query: string, variables: object = {}) =>
    w.ask(actors[actor], query, { variables: { ...variables } });
  const drafted = async (but: object = {}, actor: ActorName = "organiser"): Promise<string> =>
    (await by(actor, "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id } }", { input: said(but) }))
      .it.id;
  const line = (but: object = {}) =>
    by(
      "organiser",
      "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id kilogramsExact byGas verified evidence factorVersion uncertainty gwpSet } }",
      { event: id, input: lineSaid(but) },
    );
  const bringing = (lines: object[], { dryRun = false, replace = false, actor = "organiser" as ActorName } = {}) =>
    by(actor, bring, { event: id, lines, dryRun, replace });
  const importing = (content: Buffer | string, { dryRun = false, replace = false } = {}) =>
    by("organiser", sheet, { event: id, content: Buffer.from(content).toString("base64"), dryRun, replace });
  const count = async () => (await by("organiser", "{ inventoryLines { total } }")).inventoryLines.total;
  const handedIn = async (file: string, event = id) =>
    w.given(Attachment, {
      id: file,
      subjectType: "event",
      subjectId: event,
      kind: "evidence",
      name: `${file}.pdf`,
      mediaType: "application/pdf",
      bytes: 1,
      sha256: "a".repeat(64),
      organization: "o-organiser",
      at: w.now,
    });
  const resultsFor = async (): Promise<any[]> =>
    (await by("organiser", `{ event(id: "${id}") { ${results} } }`)).event.inventoryResults;

  return { now: () => ({ w, id }), by, drafted, line, bringing, importing, count, handedIn, resultsFor };
}
