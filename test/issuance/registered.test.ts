import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Attachment } from "../../server/file/index.ts";
import { Attachment as File } from "../../server/file/index.ts";
import { Project } from "../../server/project/index.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { setting, type Setting } from "./setting.ts";

const { forester, verifier, anyone } = actors;
const page = {
  mechanism: "CCER",
  identity: "CCER-14-001",
  proof: "publicPage",
  address: "https://registry.example.org/ccer-14-001",
  seenOn: "2026-01-04",
};
const shown = { otherRegistrations: [page], ownerCommitment: "本监测期未在其他机制申请签发，今后亦不申请。" };
const copy = (id: string, kind = "registry.R1"): Partial<Attachment> => ({
  id: `copy-${id}-${kind}`,
  subjectType: "issuance",
  subjectId: id,
  kind,
  name: "登记簿页面.pdf",
  mediaType: "application/pdf",
  bytes: 1,
  sha256: "0".repeat(64),
  organization: "o-forester",
  at: "2026-01-04T00:00:00.000Z",
});

describe.each(dialects)("the issuance of a forest that is registered elsewhere too, on %s", (dialect) => {
  let s: Setting;
  beforeEach(async () => {
    s = await setting(dialect);
    const declarations = [{ mechanism: "CCER", identity: "CCER-14-001" } as const];
    await s.w.store.em().nativeUpdate(Project, { id: "p" }, { elsewhere: true, declarations });
  });
  afterEach(() => s.w.close());
  const verifyWith = (id: string, finding: string | null) =>
    s.step(
      verifier,
      "verify",
      id,
      ', statement: "核查", registrationFinding: $finding',
      { finding },
      ", $finding: String",
    );
  const drafted = async (but: object = {}): Promise<string> => {
    const { id, ...rest } = await s.draft({ ...shown, ...but });
    expect(rest.refused).toBeUndefined();
    return id;
  };

  test.each<[string, object, boolean, object]>([
    ["without a word of it", { otherRegistrations: [], ownerCommitment: null }, true, { lacks: "proof" }],
    ["without an address", { otherRegistrations: [{ ...page, address: " " }] }, true, { lacks: "address" }],
    ["without a day", { otherRegistrations: [{ ...page, seenOn: null }] }, true, { lacks: "seenOn" }],
    ["without the copy", {}, false, { lacks: "file" }],
    [
      "by a page seen before the period was over",
      { otherRegistrations: [{ ...page, seenOn: "2024-12-31" }] },
      true,
      { reason: "registrySeenEarly", by: "2024-12-31" },
    ],
    [
      "by a page of tomorrow",
      { otherRegistrations: [{ ...page, seenOn: "2026-12-31" }] },
      true,
      { reason: "registrySeenEarly" },
    ],
  ])("is not submitted %s", async (_, but, hasCopy, why) => {
    const id = await drafted(but);
    if (hasCopy) await s.w.given(File, copy(id));
    expect(await s.step(forester, "submit", id)).toMatchObject({
      refused: "RULE_BROKEN",
      field: "otherRegistrations",
      reason: "registryUnproven",
      under: "CCER CCER-14-001",
      clause: "platform default",
      ...why,
    });
  });

  test("is not submitted without the owner's commitment, nor by a foreign number, nor with words for an address", async () => {
    const id = await drafted({ ownerCommitment: "  " });
    await s.w.given(File, copy(id));
    expect(await s.step(forester, "submit", id)).toMatchObject({ refused: "INVALID_INPUT", field: "ownerCommitment" });
    const foreign = { ...shown, otherRegistrations: [{ ...page, identity: "CCER-99" }] };
    expect(await s.draft({ ...foreign, subProject: "s2" })).toMatchObject({
      field: "otherRegistrations",
      reason: "registrationUnknown",
    });
    const nowhere = { ...shown, otherRegistrations: [{ ...page, address: "看过了" }] };
    expect(await s.draft({ ...nowhere, subProject: "s2" })).toMatchObject({
      field: "otherRegistrations",
      reason: "address",
    });
  });

  test("waits for what its verifier finds there, is seen by the public with it, and takes the days for good", async () => {
    const id = await drafted({ otherRegistrations: [{ ...page, identity: "ccer 14 001" }] });
    await s.w.given(File, copy(id));
    expect(await s.step(forester, "submit", id)).toMatchObject({ state: "submitted" });
    expect(await verifyWith(id, " ")).toMatchObject({
      refused: "RULE_BROKEN",
      field: "registrationFinding",
      reason: "registrationOpen",
    });
    const removed = (since: string | null) =>
      s.w.store.em().nativeUpdate(File, { subjectId: id }, { removedOn: since });
    await removed("2026-01-05");
    expect(await verifyWith(id, "无签发")).toMatchObject({ reason: "registryUnproven", lacks: "file" });
    await removed(null);
    const found = "已查 CCER 登记簿：本期无签发记录";
    expect(await verifyWith(id, found)).toMatchObject({ state: "verified" });
    const { noticeEndsOn } = await s.step(actors.department, "publicise", id);
    const { issuance } = await s.w.ask(
      anyone,
      `{ issuance(id: "${id}") { otherRegistrations ownerCommitment registrationFinding project { elsewhere declarations } } }`,
    );
    expect(issuance).toEqual({
      otherRegistrations: [page],
      ownerCommitment: shown.ownerCommitment,
      registrationFinding: found,
      project: { elsewhere: true, declarations: [{ mechanism: "CCER", identity: "CCER-14-001" }] },
    });
    s.later(new Date(Date.parse(noticeEndsOn) + 86_400_000).toISOString().slice(0, 10));
    await removed("2026-01-06");
    expect(await s.order(id)).toMatchObject({ reason: "registryUnproven", lacks: "file" });
    await removed(null);
    expect(await s.order(id)).toMatchObject({ state: "issued" });
    const claims = await s.w.store.reading
      .selectFrom("claim")
      .select(["key", "first", "held", "claimantId"])
      .where("kind", "=", "registeredPeriod")
      .execute();
    // 2021-01-01 is day 18,628; four years have 1,461 days.
    expect(claims).toEqual([{ key: "CCER 14001", first: 18_628, held: 1_461, claimantId: "p" }]);
  });

  test("for days of which another project was issued under the same number is refused", async () => {
    const id = await drafted();
    await s.w.given(File, copy(id));
    await s.step(forester, "submit", id);
    await verifyWith(id, "无签发");
    const { noticeEndsOn } = await s.step(actors.department, "publicise", id);
    s.later(new Date(Date.parse(noticeEndsOn) + 86_400_000).toISOString().slice(0, 10));
    await s.w.store
      .em()
      .getConnection()
      .execute(
        `insert into "claim" ("id", "kind", "key", "what", "first", "length", "held", "claimantType", "claimantId", "at")
       values ('c', 'registeredPeriod', 'CCER 14001', 'registeredPeriod CCER 14001', 19000, 10, 10, 'project', 'other', '2026-01-01T00:00:00.000Z')`,
      );
    expect(await s.order(id)).toMatchObject({ refused: "CONFLICT", reason: "alreadyClaimed" });
  });
});
