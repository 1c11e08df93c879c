import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Claim } from "../../server/claim/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { ForeignUnit } from "../../server/offset/foreign-unit.entity.ts";
import { actors } from "../support/actors.ts";
import { foreignUnit } from "../support/records.ts";
import { dialects, world, type World } from "../support/world.ts";
import { proofOf } from "./setting.ts";

const { serialPrefix: _, firstSerial: __, ...unit } = foreignUnit;
const block = (kind: string, registry: string, serialPrefix: string, firstSerial: number, tonnes = 100) => ({
  kind,
  registry,
  serialPrefix,
  firstSerial,
  tonnes,
});
const printedVcu = "10452-80240001-80240100-VCS-VCU-263-VER-CN-14-2410-01012021-31122021-1";

describe.each(dialects)("one unit has one claim, however it is spelled, on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(() => w.close());
  const declare = async (but: object, actor: Parameters<World["ask"]>[0] = actors.donor) => {
    const answer = await w.ask(
      actor,
      "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id state registry serialPrefix firstSerial } }",
      { variables: { input: { ...unit, ...but } } },
    );
    return answer.it ?? answer;
  };
  const check = async (id: string, distinct: string | null = null, distinctFrom: string | null = null) => {
    const answer = await w.ask(
      actors.operator,
      "mutation ($id: ID!, $distinct: String, $distinctFrom: String) { it: checkForeignUnit(id: $id, distinct: $distinct, distinctFrom: $distinctFrom) { state } }",
      { variables: { id, distinct, distinctFrom } },
    );
    return answer.it ?? answer;
  };

  test.each([
    [
      "a VCU block with its batch and with what stands behind it",
      block("VCU", "Verra Registry", "10452-", 80240001),
      block("VCU", "VCS", "VCS-VCU-263-VER-CN-14-2410-01012021-31122021-1-", 80240001),
    ],
    [
      "a VCU block apart and as printed",
      block("VCU", "verra", "10452-", 80240050, 10),
      { kind: "VCU", registry: "Verra Registry", printed: printedVcu, tonnes: 100, vintage: 2021 },
    ],
    [
      "an ACR block under two names of the registry",
      block("other", "American Carbon Registry", "ACR-US-801-2021-2044-", 41001),
      block("other", "ACR", "ACR-US-801-2021-2044-", 41001),
    ],
    [
      "a CER with and without its suffix",
      block("CER", "CDM Registry", "CN-5-", 2000001),
      block("CER", "CDM", "CN-5-1-1-0-4421-", 2000001),
    ],
    [
      "a CER apart and as printed, first and last",
      block("CER", "CDM Registry", "CN-5-", 2000001),
      {
        kind: "CER",
        registry: "CDM Registry",
        printed: "CN-5-2000100-1-1-0-4421",
        printedLast: "CN-5-2000109-1-1-0-4421",
        tonnes: 10,
      },
    ],
    [
      "a Gold Standard block with and without its beginning",
      block("other", "Gold Standard", "GS1-1-CN-GS7001-3-2021-9012-", 5001),
      block("other", "黄金标准", "CN-GS7001-3-2021-9012 ", 5050, 1),
    ],
    [
      "a CCER with other separators",
      block("CCER", unit.registry, "CCER-46-", 1001),
      block("CCER", "CCER", "CCER:46:", 1001),
    ],
    [
      "a CCER without separators, and padded with zeros",
      block("CCER", unit.registry, "CCER-46-", 1001),
      { kind: "CCER", registry: unit.registry, printed: "CCER460001051", printedLast: "CCER460001060", tonnes: 10 },
    ],
    [
      "units of a registry that is not listed",
      block("other", "碳惠天府登记系统", "CHTF-51-", 301),
      block("other", "碳惠天府 登记系统", "chtf 51 ", 301),
    ],
  ])("%s", async (_, first, second) => {
    const { id } = await declare(first);
    expect(id).toBeDefined();
    expect(await declare(second, actors.forester)).toMatchObject({
      refused: "CONFLICT",
      reason: "alreadyClaimed",
      claimantId: id,
      clause: "SD-E 四(三)",
    });
  });

  test("a serial is read as printed, and keeps what is printed beside its number", async () => {
    expect(
      await declare({ kind: "VCU", registry: "verra", printed: printedVcu, tonnes: 100, vintage: 2021 }),
    ).toMatchObject({ registry: "Verra Registry", serialPrefix: `${printedVcu}:`, firstSerial: 80240001 });
    expect(await declare({ printed: "CCER－46－２０１", printedLast: "CCER-46-205", tonnes: 5 })).toMatchObject({
      state: "submitted",
      firstSerial: 201,
    });
  });

  test.each([
    [
      "a serial that is not of the form",
      { kind: "VCU", registry: "VCS", printed: "VCU 80240001" },
      "serialForm",
      "printed",
    ],
    ["a prefix that is not of the form", block("CER", "CDM", "CN-", 2000001), "serialForm", "serialPrefix"],
    ["first and last of two series", { printed: "CCER-46-1", printedLast: "CCER-47-5" }, "serialForm", "printed"],
    [
      "another quantity than is printed",
      { kind: "VCU", registry: "VCS", printed: printedVcu, tonnes: 99, vintage: 2021 },
      "serialsDisagree",
      "tonnes",
    ],
    [
      "another vintage than is printed",
      { kind: "VCU", registry: "VCS", printed: printedVcu, tonnes: 100, vintage: 2024 },
      "vintageDiffers",
      "vintage",
    ],
    ["no serial at all", {}, "noSerial", "printed"],
    [
      "the national registry in English as another one",
      block("other", "China Certified Emission Reduction Registry", "CCER-46-", 1),
      "unknownRegistry",
      "registry",
    ],
  ])("%s is refused", async (_, but, reason, field) =>
    expect(await declare(but)).toMatchObject({ refused: "INVALID_INPUT", reason, field }),
  );

  test("a likely twin stops the check, with both records, until a person states in writing that it is none", async () => {
    const { id: first } = await declare(block("CCER", unit.registry, "CCER-46-", 1001));
    const { id } = await declare(block("other", "某省自愿减排登记簿", "46-", 1050, 10), actors.forester);
    await w.given(Attachment, proofOf(id), proofOf(first));
    expect(await check(id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "likelySame",
      field: "distinct",
      here: "某省自愿减排登记簿 46-1050 … 46-1059",
      there: `${unit.registry} CCER-46-1001 … CCER-46-1100`,
      claimantId: first,
    });
    expect(await check(id, " ")).toMatchObject({ reason: "likelySame" });
    expect(await check(first)).toMatchObject({ reason: "likelySame", claimantId: id });
    const why = "经与两登记机构核对，系该省自行编号的减排量。";
    // Whoever has not seen the other record has found nothing about it.
    expect(await check(id, why)).toMatchObject({ reason: "likelySame", claimantId: first });
    expect(await check(id, why, id)).toMatchObject({ reason: "likelySame", claimantId: first });
    expect(await check(id, null, first)).toMatchObject({ reason: "likelySame", claimantId: first });
    expect(await check(id, why, first)).toEqual({ state: "checked" });
    const { history } = await w.ask(actors.operator, `{ history(id: "${id}", type: "foreignUnit") { action note } }`);
    expect(history[0]).toEqual({ action: "check", note: `${why} ${first}` });
  });

  test("a claim from before the forms were read stays, and meets each new spelling", async () => {
    const old = { ...foreignUnit, ...block("CER", "CDM Registry", "CN-5-1-1-0-4421-", 2000001) };
    await w.given(ForeignUnit, {
      ...old,
      id: "old",
      policyOn: "2026-01-01",
      holder: "o-donor",
      remaining: 100_000,
      usedTonnes: 0,
      state: "checked",
    } as never);
    const key = "CDMREGISTRY CN51104421";
    await w.given(Claim, {
      id: "c",
      kind: "foreignSerials",
      key,
      what: `foreignSerials ${key}`,
      first: 2000001,
      length: 100,
      held: 100,
      claimantType: "foreignUnit",
      claimantId: "old",
      at: "2026-01-02T00:00:00.000Z",
    });
    expect(await declare(block("CER", "CDM", "CN-5-", 2000100, 1))).toMatchObject({
      refused: "CONFLICT",
      claimantId: "old",
    });
    expect(await declare(block("CER", "CDM", "CN-5-", 2000101, 1))).toMatchObject({ state: "submitted" });
  });
});
