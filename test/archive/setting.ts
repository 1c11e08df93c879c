import { createHash, createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { inFolder } from "../../server/platform/content/folder.ts";
import { Factor } from "../../server/factor/index.ts";
import { modules } from "../../server/modules.ts";
import type { Actor } from "../../server/platform/context.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { policyFrom } from "../../server/platform/log/policy.ts";
import { once, record } from "../../server/platform/record/transaction.ts";
import { haveWitnessed } from "../../server/platform/log/witnessing.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { evaluationTasks } from "../../shared/confirmation/evaluation.ts";
import { actors } from "../support/actors.ts";
import { witnessOf } from "../support/witness.ts";
import type { Dialect } from "../../server/platform/store/store.ts";
import { keys, logOrigin, sequenced, world } from "../support/world.ts";
import { certified, deeds, retire, shandong } from "../confirmation/story.ts";
import { drawn } from "./story.ts";

const { organiser, evaluator, inspector, operator } = actors;
export const meter = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\n% meter 123456\ntrailer<<>>\n%%EOF\n");
export const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** An event from its plan to a certificate and a spot check, its head co-signed, and its pack as it is downloaded. */
export async function packed(dialect: Dialect) {
  const w = await world(dialect, "2025-09-01T04:00:00.000Z");
  const it = deeds(w);
  const folder = mkdtempSync(join(tmpdir(), "tanhui-pack-"));
  w.files = inFolder(folder);
  const contextOf = async () => w.contextOf(actor);
  let actor: Actor = organiser;
  const by = async (who: Actor, query: string, variables: Record<string, unknown> = {}) =>
    (await w.ask(who, query, { variables })).it;
  const http = await serve(apiOf(await schemaOf(modules), {}), {
    contextOf,
    routes: routesOf(modules),
  });
  await new Promise<void>((done) => http.listen(0, done));
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  await w.given(Factor, {
    id: "elec",
    nameZh: "电",
    nameEn: "power",
    category: "electricity",
    region: "CN",
    year: 2023,
    value: "0.5",
    unit: "kgCO2e/kWh",
    source: "公告 <2024> 第33号",
    verified: true,
  });
  const { id: event } = (await by(
    organiser,
    "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id } }",
    {
      input: {
        titleZh: "海洋<论坛>",
        titleEn: "Marine forum",
        region: shandong,
        city: "370700",
        kind: "forum",
        hostKind: "association",
        level: "provincial",
        beginsOn: "2025-09-10",
        endsOn: "2025-09-11",
        place: "会展中心",
        participants: 620,
        measures: "绿电",
        offsetMethod: "海洋碳汇",
        contact: "李女士 13800000000",
      },
    },
  )) as { id: string };
  const line = (phase: string, evidence: readonly string[] = []) =>
    by(
      organiser,
      "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id } }",
      {
        event,
        input: {
          phase,
          stage: "event",
          category: "ENERGY_PURCHASED",
          source: "展馆用电",
          activity: "2000",
          unit: "kWh",
          factor: "elec",
          quality: "measured",
          evidence,
        },
      },
    );
  await line("planned");
  await by(organiser, "mutation ($id: ID!) { it: planEvent(id: $id) { id } }", { id: event });
  w.now = "2025-09-15T04:00:00.000Z";
  actor = organiser;
  const attached = (await (
    await fetch(`${base}/files?type=event&id=${event}&kind=evidence&name=${encodeURIComponent('电表 "一号".pdf')}`, {
      method: "POST",
      body: meter,
    })
  ).json()) as { id: string };
  const actual = await line("actual", [attached.id]);
  await by(organiser, "mutation ($id: ID!) { it: accountEvent(id: $id) { id } }", { id: event });
  await retire(w, event, shandong, 1000, "2025-10-01");
  await certified(w, evaluator, "evaluation", shandong);
  const { id: confirmation } = await it.draft(organiser, event);
  const {
    evaluations: [{ id: evaluation }],
  } = await it.engage(organiser, confirmation, { evaluator: evaluator.organization });
  await it.plan(evaluator, evaluation);
  let revision = 0;
  for (const task of evaluationTasks) ({ revision } = await it.check(evaluator, evaluation, task));
  await it.recompute(evaluator, evaluation, revision, [{ line: actual.id, evidence: "电表读数" }]);
  await it.evaluation(evaluator, "report", evaluation, {
    achieved: ["Boolean!", true],
    report: ["String!", "实现碳中和"],
  });
  await it.pass(actors.evaluationReviewer, evaluation);
  await it.conclude(evaluator, confirmation);
  const { id: certificate, number } = await it.issue(operator, (await it.apply(organiser, confirmation)).id);
  await drawn(w, { certificate, event }, inspector);
  await by(
    organiser,
    "mutation ($event: ID!) { it: issueEventPaper(event: $event, template: eventDisclosure) { id } }",
    { event },
  );
  await once(w.contextOf(operator), { act: "test" }, async (inside) => {
    const accounted = { inventoryHash: "ab".repeat(32), kilograms: 1000 };
    await record(inside, { type: "event", record: "another", action: "account", ...accounted });
    return {};
  });
  await sequenced(w);
  const near = await witnessOf("near.example.org", [{ name: logOrigin, key: createPublicKey(keys.log) }]);
  const policy = `witness near ${near.verifierKey} ${near.url()}\nquorum near\n`;
  await haveWitnessed(w.store, policyFrom(policy).witnesses[0]!);
  const archive: string = (await by(organiser, `{ it: event(id: "${event}") { archives { id } } }`)).archives[0].id;
  const take = async (who: Actor, id = archive) => {
    actor = who;
    return fetch(`${base}/archives/${id}.zip`);
  };
  const unpacked = unzipSync(new Uint8Array(await (await take(organiser)).arrayBuffer()));
  return {
    w,
    base,
    folder,
    event,
    archive,
    number: number as string,
    policy,
    unpacked,
    take,
    json: (path: string) => JSON.parse(strFromU8(unpacked[path]!)),
    async close() {
      http.close();
      await near.close();
      await w.close();
      rmSync(folder, { recursive: true });
    },
  };
}
export type Packed = Awaited<ReturnType<typeof packed>>;
