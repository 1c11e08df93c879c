import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { certificateIn, certificateRange, type GreenCertificate } from "../../shared/claim/certificate.ts";
import { Event } from "../../server/event/index.ts";
import { Factor } from "../../server/factor/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { actors } from "../support/actors.ts";
import { accountedEvent } from "../support/records.ts";
import { dialects, world, type World } from "../support/world.ts";

const planned = { state: "planned", emissionsKilograms: null, accountedAt: null, sequence: null } as const;
const bill = (event: string, organization: string) => ({
  id: `f-${event}`,
  subjectType: "event",
  subjectId: event,
  kind: "evidence",
  name: "绿证.pdf",
  mediaType: "application/pdf",
  bytes: 1,
  sha256: "a".repeat(64),
  organization,
  at: "2026-01-10T00:00:00.000Z",
});
const gec = { number: "GEC-2025-0010", period: "2025-12", count: 3 };

describe.each(dialects)("a green power certificate serves once, on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    await w.given(Event, accountedEvent("a", 600, planned), accountedEvent("b", 900, planned));
    await w.given(Attachment, bill("a", "o-organiser"), bill("b", "o-organiser"));
    await w.given(Factor, {
      id: "green",
      nameZh: "绿电",
      nameEn: "green power",
      category: "electricity_market",
      region: "CN",
      year: 2025,
      value: "0",
      unit: "kgCO2/kWh",
      source: "contract",
      verified: true,
    });
  });
  afterEach(() => w.close());
  const covered = (all: readonly Partial<GreenCertificate>[] | null) =>
    1000 * Math.max(1, ...(all ?? []).map(({ count = 1 }) => count));
  const line = async (event: string, certificates: Partial<GreenCertificate>[] | null, but: object = {}) => {
    const input = {
      phase: "actual",
      stage: "event",
      category: "ENERGY_PURCHASED",
      source: "会场用电",
      activity: String(covered(certificates)),
      unit: "kWh",
      factor: "green",
      evidence: [`f-${event}`],
      certificates,
      ...but,
    };
    const answer = await w.ask(
      actors.organiser,
      "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id certificates } }",
      { variables: { event, input } },
    );
    return answer.it ?? answer;
  };

  test("for two events: the second learns which has it, and gets it once the line is removed", async () => {
    const { id, certificates } = await line("a", [gec]);
    expect(certificates).toEqual([gec]);
    for (const twin of [
      gec,
      { ...gec, number: "gec 2025 0012", count: 1 },
      { ...gec, number: "ＧＥＣ２０２５0011", period: "2025年12月", count: 1 },
    ])
      expect(await line("b", [twin]), JSON.stringify(twin)).toMatchObject({
        refused: "CONFLICT",
        reason: "alreadyClaimed",
        claimantType: "event",
        claimantId: "a",
      });
    expect(await line("a", [gec])).toMatchObject({ reason: "alreadyClaimed" });
    expect(await line("b", [{ ...gec, number: "GEC-2025-0013" }])).toMatchObject({ id: expect.any(String) });
    expect(await line("b", [{ ...gec, period: "2025-11" }])).toMatchObject({ id: expect.any(String) });
    await w.ask(actors.organiser, `mutation { removeInventoryLine(id: "${id}") { id } }`);
    expect(await line("b", [gec])).toMatchObject({ id: expect.any(String) });
  });

  test("for a withdrawn event: it may be used elsewhere", async () => {
    await line("a", [gec]);
    await w.ask(actors.organiser, 'mutation { withdrawEvent(id: "a", reason: "改期") { id } }');
    expect(await line("b", [gec])).toMatchObject({ id: expect.any(String) });
  });

  test("a plan uses up none", async () => {
    await w.given(Event, accountedEvent("c", 1, { ...planned, state: "draft" }));
    await w.given(Attachment, bill("c", "o-organiser"));
    expect(await line("c", [gec], { phase: "planned" })).toMatchObject({ certificates: [gec] });
    expect(await line("a", [gec])).toMatchObject({ id: expect.any(String) });
  });

  test.each([
    ["none", null, "noCertificate", "certificates"],
    ["one without a number", [{ number: "绿证", period: "2025-12" }], "certificateNumber", "certificates.0.number"],
    ["one without a month", [{ number: "GEC1", period: "2025-13" }], "certificatePeriod", "certificates.0.period"],
    [
      "a count of nothing",
      [{ number: "GEC1", period: "2025-12", count: 0 }],
      "certificateNumber",
      "certificates.0.number",
    ],
  ])("green power with %s is refused", async (_, certificates, reason, field) =>
    expect(await line("a", certificates)).toMatchObject({ refused: "INVALID_INPUT", reason, field }),
  );
});

describe.each(dialects)("green power is what certificates cover, on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    await w.given(Event, accountedEvent("a", 600, planned));
  });
  afterEach(() => w.close());
  const line = async (but: object) => {
    const input = {
      phase: "actual",
      stage: "event",
      category: "ENERGY_PURCHASED",
      source: "场馆光伏直供",
      activity: "3",
      unit: "兆瓦时",
      ownFactor: { value: "0", unit: "kgCO2/kWh", source: "供电合同" },
      certificates: [gec],
      ...but,
    };
    const answer = await w.ask(
      actors.organiser,
      'mutation ($input: InventoryLineInput!) { it: addInventoryLine(event: "a", input: $input) { kilogramsExact } }',
      { variables: { input } },
    );
    return answer.it ?? answer;
  };
  test.each<[string, object, object]>([
    ["without one", { certificates: null }, { reason: "noCertificate", field: "certificates" }],
    ["beyond them", { activity: "3.0005" }, { reason: "certificatesShort", covered: 3000, used: "3000.5" }],
    [
      "beyond them by its multipliers",
      { multipliers: [{ name: "会期", value: "2" }] },
      { reason: "certificatesShort", covered: 3000, used: "6000" },
    ],
  ])("an own factor of zero is refused %s", async (_, but, refusal) =>
    expect(await line(but)).toMatchObject({ refused: "INVALID_INPUT", ...refusal }),
  );
  test.each<[string, object]>([
    ["with them", {}],
    [
      "for what needs none",
      {
        category: "TRANSPORT",
        unit: "pkm",
        ownFactor: { value: "0", unit: "kgCO2/pkm", source: "步行" },
        certificates: null,
      },
    ],
  ])("an own factor of zero is taken %s", async (_, but) =>
    expect(await line(but)).toEqual({ kilogramsExact: "0.000000" }),
  );
});

test("a project declares a certificate by number and month", () => {
  expect(certificateIn("GEC-2025-0010 2025-12", "declarations")).toEqual({
    number: "GEC-2025-0010",
    period: "2025-12",
    count: 1,
  });
  expect(certificateIn("GEC20250010，2025年3月", "declarations")).toMatchObject({
    number: "GEC20250010",
    period: "2025-03",
  });
  expect(() => certificateIn("GEC-2025-0010", "declarations")).toThrow(/month/);
});
test.each([
  [
    { number: "GEC-2025-0010", period: "2025-12", count: 3 },
    { key: "GEC 2025-12 GEC", first: 20250010, length: 3 },
  ],
  [
    { number: "00012345678901234567", period: "2025-12", count: 1 },
    { key: "GEC 2025-12 12", first: 345678901234567, length: 1 },
  ],
])("%o is claimed as %o", (certificate, range) => expect(certificateRange(certificate)).toEqual(range));
