import { createPublicKey, verify } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { canonical } from "../../server/platform/log/canonical.ts";
import { actors } from "../support/actors.ts";
import { dialects, keys, world, type World } from "../support/world.ts";
import { accounted, deeds, hainan, retire, shandong } from "./story.ts";

const { organiser, rivalOrganiser, operator, hnOperator, hnDepartment, hnCertificateOffice, department, anyone } =
  actors;

describe.each(dialects)("a certificate on %s", (dialect) => {
  let w: World;
  let it: ReturnType<typeof deeds>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    it = deeds(w);
  });
  afterEach(() => w.close());
  const confirmed = async (region: string) => {
    const { id } = await it.draft(organiser, await accounted(w, { region }));
    return (await it.commit(organiser, id)).id as string;
  };

  test("is applied for, and issued by the office that the region names: signed, numbered, and for everyone to read", async () => {
    const confirmation = await confirmed(hainan);
    expect(await it.apply(rivalOrganiser, confirmation)).toMatchObject({ refused: "FORBIDDEN", clause: "HN 三(五)" });
    const { id, ...applied } = await it.apply(organiser, confirmation);
    expect(applied).toEqual({ state: "applied", number: null, dueOn: "2026-01-29", code: null, payload: null });
    expect(await it.apply(organiser, confirmation)).toMatchObject({ refused: "CONFLICT", reason: "alreadyApplied" });
    expect(await w.ask(anyone, "{ certificates { total } }")).toEqual({ certificates: { total: 0 } });
    for (const actor of [hnOperator, hnDepartment, organiser])
      expect(await it.issue(actor, id)).toMatchObject({
        refused: "FORBIDDEN",
        competence: "sealer",
        clause: "HN 三(五)",
      });
    for (const actor of [operator, anyone]) expect(await it.issue(actor, id)).toMatchObject({ refused: "NOT_FOUND" });
    const issued = await it.issue(hnCertificateOffice, id);
    expect(issued).toMatchObject({
      state: "valid",
      number: "460000-C-2026-0001",
      issuedOn: "2026-01-15",
      code: expect.stringMatching(/^[0-9a-f]{32}$/),
      issuer: { id: "o-hn-office" },
      dueOn: null,
    });
    const said = JSON.parse(issued.payload);
    expect(said).toEqual({
      type: "carbonNeutralityCertificate",
      number: "460000-C-2026-0001",
      replaces: null,
      region: hainan,
      clause: "HN 三(五)",
      organisers: ["o-organiser"],
      emissionsKilograms: 351_478,
      recomputedKilograms: null,
      quality: [],
      retiredKilograms: 351_478,
      event: {
        number: expect.any(String),
        titleZh: "海洋碳汇论坛",
        titleEn: "Marine sink forum",
        kind: "forum",
        beginsOn: "2025-09-20",
        endsOn: "2025-09-21",
        place: "会展中心",
        participants: 300,
        boundary: ["preparation", "event", "closing"],
        accountedElsewhere: null,
      },
      offsets: [
        {
          product: "460000-PHCER 460000-P-2024-0001",
          serials: "460000-PHCER-0-351477",
          kilograms: 351_478,
          on: "2025-12-01",
        },
      ],
      completedOn: "2025-12-01",
      confirmation: { mode: "selfCommitment", evaluator: null, concludedOn: "2026-01-15" },
      issuer: { nameZh: "海南省国家生态文明试验区建设领导小组办公室", nameEn: expect.stringContaining("Hainan") },
      issuedOn: "2026-01-15",
      verificationPath: `/verify/${issued.code}`,
    });
    expect(issued.payload).toBe(canonical(said));
    expect(
      verify(
        null,
        Buffer.from(issued.payload),
        createPublicKey(keys.certificate),
        Buffer.from(issued.signature, "base64"),
      ),
    ).toBe(true);
    expect(await it.issue(hnCertificateOffice, id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(
      await w.ask(
        anyone,
        `{ certificate(id: "${id}") { number event { titleZh } confirmation { route } moves { action } } }`,
      ),
    ).toEqual({
      certificate: {
        number: "460000-C-2026-0001",
        event: { titleZh: "海洋碳汇论坛" },
        confirmation: { route: "selfCommitment" },
        moves: [],
      },
    });
  });

  test("in Shandong the platform issues it, each region with numbers of its own", async () => {
    const first = await it.apply(organiser, await confirmed(shandong));
    expect(await it.issue(department, first.id)).toMatchObject({
      refused: "FORBIDDEN",
      competence: "sealer",
      clause: "SD-E 五(四)",
    });
    expect(await it.issue(operator, first.id)).toMatchObject({ number: "370000-C-2026-0001" });
    expect((await it.certificate(hnCertificateOffice, { region: hainan })).number).toBe("460000-C-2026-0001");
    expect((await it.certificate(operator)).number).toBe("370000-C-2026-0002");
  });

  test("is for what is confirmed, and once refused may be applied for again", async () => {
    const draft = await it.draft(organiser, await accounted(w));
    expect(await it.apply(organiser, draft.id)).toMatchObject({
      refused: "WRONG_STATE",
      field: "confirmation",
      clause: "SD-E 五(四)",
    });
    await it.commit(organiser, draft.id);
    const { id } = await it.apply(organiser, draft.id);
    const refuse = `mutation { it: refuseCertificate(id: "${id}", reason: "the seal is missing") { state dueOn } }`;
    expect(await it.ask(organiser, refuse)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await it.ask(operator, refuse)).toEqual({ state: "refused", dueOn: null });
    expect(await it.apply(organiser, draft.id)).toMatchObject({ state: "applied" });
  });

  test("nobody revokes it by hand: not even its office has such a move", async () => {
    const { id } = await it.certificate(hnCertificateOffice, { region: hainan });
    expect(await w.ask(hnCertificateOffice, `{ certificate(id: "${id}") { state moves { action } } }`)).toEqual({
      certificate: { state: "valid", moves: [{ action: "replace" }] },
    });
    expect(await it.ask(hnCertificateOffice, `mutation { it: revokeCertificate(id: "${id}") { id } }`)).toMatchObject({
      refused: "INVALID_INPUT",
      message: expect.stringContaining("revokeCertificate"),
    });
  });
  test("is replaced by another as things stand now: both are public, and only one is in force", async () => {
    const first = await it.certificate(operator);
    await retire(w, first.event, shandong, 1000);
    const replace = (actor: typeof operator, id: string) =>
      it.ask(
        actor,
        `mutation { it: replaceCertificate(id: "${id}", reason: "a unit was disputed") { state replacedOn successor { id } } }`,
      );
    for (const actor of [organiser, department])
      expect(await replace(actor, first.id)).toMatchObject({ refused: "FORBIDDEN", competence: "sealer" });
    const { successor, ...replaced } = await replace(operator, first.id);
    expect(replaced).toEqual({ state: "replaced", replacedOn: "2026-01-15" });
    const next = (await w.ask(anyone, `{ it: certificate(id: "${successor.id}") { state number payload } }`)).it;
    expect(next).toMatchObject({ state: "valid", number: "370000-C-2026-0002" });
    expect(JSON.parse(next.payload)).toMatchObject({ replaces: first.number, retiredKilograms: 352_478 });
    expect(
      (await w.ask(anyone, `{ it: verifyCertificate(number: "${first.number}") { state replacedBy replacedOn } }`)).it,
    ).toEqual({ state: "replaced", replacedBy: next.number, replacedOn: "2026-01-15" });
    expect(await replace(operator, first.id)).toMatchObject({ refused: "WRONG_STATE" });
  });
});
