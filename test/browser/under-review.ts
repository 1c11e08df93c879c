import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { commitmentOf } from "../../server/draw/index.ts";
import type { Stage } from "../../server/seeds/demo.ts";
import type { Member } from "../../server/seeds/story/cast.ts";

/** A methodology of the forestry institute that is before the committee on the stage's last day, and the experts who sit. */
export async function underReview({ telling, cast, clock }: Stage): Promise<{ id: string; panel: readonly Member[] }> {
  const { operator, forestryInstitute } = cast;
  const does = async (who: Member, document: string, variables: object) =>
    (await telling.ask(who, document, variables as Record<string, unknown>)).it;
  const { id } = await does(
    forestryInstitute,
    'mutation ($input: MethodologyInput!) { it: draftMethodology(region: "370000", input: $input) { id } }',
    {
      input: {
        ...afforestation,
        code: "SD-FOREST-77",
        titleZh: "退化林修复碳汇方法学",
        titleEn: "Restoration of degraded forest",
      },
    },
  );
  await does(forestryInstitute, "mutation ($id: ID!) { it: submitMethodology(id: $id) { id } }", { id });
  await does(operator, "mutation ($id: ID!) { it: acceptMethodology(id: $id) { id } }", { id });
  const sourceDueAt = new Date(Date.parse(clock.now()) + 30 * 3_600_000).toISOString();
  const input = {
    source: "随机信标",
    sourceKind: "beacon",
    sourceDueAt,
    commitment: commitmentOf("a secret of the test", 10),
  };
  await does(
    operator,
    "mutation ($id: ID!, $input: PanelDrawInput!) { it: announcePanel(methodology: $id, input: $input) { id } }",
    { id, input },
  );
  clock.goTo(new Date(Date.parse(sourceDueAt) + 86_400_000).toISOString().slice(0, 10));
  const { seats } = await does(
    operator,
    `mutation ($id: ID!) { it: conveneMethodology(id: $id, value: "${"0f".repeat(32)}", secret: "a secret of the test") { seats { state expert { id } } } }`,
    { id },
  );
  const sitting = new Set(
    seats
      .filter(({ state }: { state: string }) => state === "seated")
      .map(({ expert }: { expert: { id: string } }) => expert.id),
  );
  return { id, panel: Object.values(cast).filter(({ personId }) => sitting.has(personId)) };
}
