import photovoltaics from "../../server/seeds/methodology/distributed-pv.json" with { type: "json" };
import { Event } from "../../server/event/index.ts";
import type { Attachment } from "../../server/file/index.ts";
import { issue } from "../../server/ledger/index.ts";
import { Methodology } from "../../server/methodology/index.ts";
import { once } from "../../server/platform/record/transaction.ts";
import type { Dialect } from "../../server/platform/store/store.ts";
import { Project, SubProject } from "../../server/project/index.ts";
import { actors } from "../support/actors.ts";
import { accountedEvent, filedForest, filedMethodology } from "../support/records.ts";
import { world, type World } from "../support/world.ts";

/** A file that proves the cancellation of a unit. */
export const proofOf = (id: string): Partial<Attachment> => ({
  id: `proof-${id}`,
  subjectType: "foreignUnit",
  subjectId: id,
  kind: "proof",
  name: "证明.pdf",
  mediaType: "application/pdf",
  bytes: 1,
  sha256: "0".repeat(64),
  organization: "o-donor",
  at: "2026-01-10T00:00:00.000Z",
});
type Asker = Parameters<World["ask"]>[0];

/** A province with two events that wait (600 kg and 900 kg), a filed forest with 1,000 kg issued, and a second forest of which nothing was issued. */
export async function setting(dialect: Dialect) {
  const w = await world(dialect);
  await w.given(Methodology, filedMethodology(photovoltaics.document));
  await w.given(Project, filedForest("p"), filedForest("new", { type: "newSink", elsewhere: false }));
  await w.given(
    SubProject,
    ...["p", "new"].map((project) => ({
      id: `s-${project}`,
      project,
      ordinal: 1,
      titleZh: "林",
      methodology: "m",
      speciality: "forest" as const,
      exAnte: {},
      estimated: {},
      conditions: [],
    })),
  );
  await w.given(
    Event,
    accountedEvent("a", 600),
    accountedEvent("b", 900, { sequence: 2, organiser: "o-rival-organiser" }),
  );
  const { id: block } = await once(w.contextOf(actors.department), { act: "test" }, (inside) =>
    issue(inside, {
      mechanism: "370000-PHCER",
      region: "370000",
      policyOn: "2026-01-01",
      holder: "o-forester",
      kilograms: 1000,
      project: "p",
      issuance: "i",
      methodologyCode: "M",
      speciality: "forest",
      vintage: 2025,
      demonstration: true,
      clause: "platform default",
    }),
  );
  const tell = async (actor: Asker, document: string, variables: object = {}) => {
    const answer = await w.ask(actor, document, { variables: variables as Record<string, unknown> });
    return answer.it ?? answer;
  };
  return {
    w,
    block,
    tell,
    offer: (but: object = {}, actor: Asker = actors.forester) =>
      tell(actor, "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id state remaining } }", {
        input: { block, kilograms: 1000, kind: "listing", priceFen: 6000, ...but },
      }),
    admit: (actor: Asker = actors.department) =>
      tell(actor, 'mutation { it: admitProject(project: "p") { id state } }'),
    run: (actor: Asker = actors.operator, key?: string) =>
      w
        .ask(
          actor,
          'mutation { it: runQueue(region: "370000") { id proposed kilograms passedOver } }',
          key ? { key } : {},
        )
        .then((answer) => answer.it ?? answer),
    verb: (actor: Asker, action: string, id: string, more = "") =>
      tell(actor, `mutation ($id: ID!) { it: ${action}Allocation(id: $id${more}) { id state serials retiredOn } }`, {
        id,
      }),
    proposals: async () =>
      (
        await w.ask(
          actors.operator,
          "{ allocations(sort: [{ by: kilograms }], take: 50) { items { id kilograms tier state share event { id } } } }",
        )
      ).allocations.items as { id: string; kilograms: number; state: string; share: string; event: { id: string } }[],
    coverage: async (id: string) =>
      (
        await w.ask(
          actors.anyone,
          `{ event(id: "${id}") { coverage { retiredKilograms reservedKilograms uncoveredKilograms state } } }`,
        )
      ).event.coverage,
  };
}
export type Setting = Awaited<ReturnType<typeof setting>>;
