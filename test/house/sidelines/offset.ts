import { verb, type Acts } from "./acts.ts";

/** Units of another registry, declared by the donor. */
export const unit = {
  region: "460000",
  registry: "全国碳排放权注册登记系统",
  account: "CEA-DEMO-01",
  serialPrefix: "CEA-2024-",
  firstSerial: 9_000_001,
  tonnes: 5,
  vintage: 2024,
  province: "460000",
  kind: "CEA",
  donated: true,
  cancelledOn: "2025-06-20",
  proof: "注销证明（演示）2025-900",
};
export const declare = "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id } }";

/** A unit that is refused, and one that waits for its check. */
export async function foreignUnitSidelines(acts: Acts) {
  const { does, because, cast } = acts;
  const { hnOperator, donor } = cast;
  await because(hnOperator, "refuseForeignUnit", (await does(donor, declare, { input: unit })).id);
  const { id: foreignUnit } = await does(donor, declare, { input: { ...unit, firstSerial: 9_100_001 } });
  const book = [
    "Vintage,Credit Status,Quantity,GSID,Retirement Date,Serial Number",
    "2023,Retired,5,7001,2025-06-20,GS1-1-CN-GS7001-3-2023-9012-1-5",
  ].join("\n");
  await does(
    donor,
    "mutation ($input: RegistryExportInput!, $content: String!) { it: importForeignUnits(input: $input, content: $content) { entered } }",
    {
      input: { region: "460000", province: "460000", account: "GS-DEMO-01", proof: "注销证明（演示）2025-901" },
      content: Buffer.from(book).toString("base64"),
    },
  );
  return { foreignUnit: foreignUnit as string };
}

/** Supply out of the order, a delay explained, new sinks committed; allocations declined and retired. */
export async function queueSidelines(
  acts: Acts,
  { block, grove, small, large }: Record<"block" | "grove" | "small" | "large", string>,
) {
  const { telling, does, act, because, one, cast } = acts;
  const { operator, mariner, rivalForester, validator, fairOrganiser } = cast;
  const run = () => does(operator, 'mutation { it: runQueue(region: "370000") { id proposed } }');
  // What the organiser of one does of its own: a supply out of the order, a reason for being late, a sink of somebody's.
  const { id: cheaper } = await does(
    mariner,
    "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id } }",
    { input: { block, kilograms: 1_000, kind: "listing", priceFen: 3_000 } },
  );
  await telling.ask(
    fairOrganiser,
    'mutation ($event: ID!, $supply: ID!) { chooseSupply(event: $event, supply: $supply, kilograms: 10, reason: "支持本地海洋碳汇。") { id } }',
    { event: large, supply: cheaper },
  );
  await because(fairOrganiser, "explainDelay", large);
  await because(fairOrganiser, "declineCommitment", await commitSink(acts, large, grove));
  await act(rivalForester, "withdrawCommitment", await commitSink(acts, large, grove));
  const bound = await commitSink(acts, large, grove);
  await act(fairOrganiser, "acceptCommitment", bound);
  await does(
    validator,
    verb("validateCommitment", { kilograms: "Kilograms!", statement: "String!", newness: "String" }),
    {
      id: bound,
      newness: "2021 年起分期整地，原为荒山。",
      kilograms: 15,
      statement: "核算与审定一致。",
    },
  );
  const proposed = (event: string) =>
    one(fairOrganiser, "allocations", `filter: { event: { eq: "${event}" }, state: { eq: proposed } }, `);
  await run();
  await because(fairOrganiser, "declineAllocation", await proposed(small));
  await run();
  const allocation = await proposed(large);
  for (const id of [await proposed(small)]) {
    await act(fairOrganiser, "acceptAllocation", id);
    await act(mariner, "confirmAllocation", id);
    await act(fairOrganiser, "retireAllocation", id);
  }
  return { allocation };
}

/** The rival forester commits a sink to an event. */
export async function commitSink({ does, cast }: Acts, event: string, project: string): Promise<string> {
  const { id } = await does(
    cast.rivalForester,
    "mutation ($input: CommitmentInput!) { it: commitSink(input: $input) { id } }",
    { input: { event, project, kilograms: 20 } },
  );
  return id;
}
