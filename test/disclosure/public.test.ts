import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { certificateFile } from "../../server/confirmation/certificate-file.rules.ts";
import { verifyCertificate } from "../../server/confirmation/index.ts";
import { accounted, deeds, hainan, retire, shandong } from "../confirmation/story.ts";
import { actors } from "../support/actors.ts";
import { dialects, sequenced, world, type World } from "../support/world.ts";

const { anyone, operator, hnCertificateOffice, organiser } = actors;

describe.each(dialects)("for everyone on %s", (dialect) => {
  let w: World;
  let it: ReturnType<typeof deeds>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    it = deeds(w);
  });
  afterEach(() => w.close());
  const lookUp = async (by: string) => {
    const answer = await w.ask(
      anyone,
      `{ it: verifyCertificate(${by}) { certificate number state authentic said payload payloadHash signature keyId publicKey entry revokedOn revocation revocationClause } }`,
    );
    return answer.it ?? answer;
  };

  test("a certificate is looked up by code or number, and checked without trusting the platform", async () => {
    const { id, code, number, payload, signature } = await it.certificate(hnCertificateOffice, { region: hainan });
    const found = await lookUp(`code: "${code}"`);
    expect(found).toMatchObject({
      certificate: id,
      number,
      state: "valid",
      authentic: true,
      payload,
      signature,
      revokedOn: null,
      revocation: null,
      said: { emissionsKilograms: 351_478, event: { titleZh: "海洋碳汇论坛" } },
    });
    expect(found.payloadHash).toBe(createHash("sha256").update(payload).digest("hex"));
    expect(verifyCertificate(found.payload, found.signature, found.publicKey)).toBe(true);
    expect(verifyCertificate(found.payload.replace("351478", "351479"), found.signature, found.publicKey)).toBe(false);
    expect(await lookUp(`number: "${number.toLowerCase()}"`)).toEqual(found);
    expect((await w.ask(anyone, "{ publicKeys { use pem } }")).publicKeys).toContainEqual({
      use: "certificate",
      pem: found.publicKey,
    });
    await sequenced(w);
    const { logInclusion } = await w.ask(anyone, `{ logInclusion(entry: "${found.entry}") { content } }`);
    expect(JSON.parse(logInclusion.content)).toMatchObject({
      type: "certificate",
      action: "seal",
      record: id,
      payloadHash: found.payloadHash,
    });
  });

  test("what is not issued is not found, and one of both is asked for", async () => {
    const { id } = await it.draft(organiser, await accounted(w));
    await it.commit(organiser, id);
    await it.apply(organiser, id);
    expect(await lookUp('number: "370000-C-2026-0001"')).toMatchObject({ refused: "NOT_FOUND", field: "number" });
    expect(await lookUp(`code: "${"0".repeat(32)}"`)).toMatchObject({ refused: "NOT_FOUND", field: "code" });
    for (const by of ['code: "a", number: "b"', 'code: ""'])
      expect(await lookUp(by)).toMatchObject({ refused: "INVALID_INPUT", reason: "oneOfBoth" });
  });

  test("a certificate that somebody holds as a file is looked up by it, and one that was altered is refused", async () => {
    const { number, payload, signature, keyId } = await it.certificate(operator);
    const file = certificateFile({ payload, signature, keyId });
    expect(await lookUp(`file: ${JSON.stringify(file)}`)).toMatchObject({ number, state: "valid" });
    expect(await lookUp(`file: ${JSON.stringify(file.replace("351478", "351479"))}`)).toMatchObject({
      refused: "RULE_BROKEN",
      field: "file",
      reason: "certificateAltered",
    });
    expect(await lookUp(`file: ${JSON.stringify(file.replace(keyId, "0".repeat(keyId.length)))}`)).toMatchObject({
      refused: "RULE_BROKEN",
      field: "file",
      reason: "certificateKey",
    });
    expect(await lookUp('file: "{}"')).toMatchObject({ refused: "INVALID_INPUT", reason: "certificateForm" });
  });

  test("a payload that somebody edited in the database is seen to be false", async () => {
    const { number, payload } = await it.certificate(operator);
    await w.store.em().execute('update "certificate" set "payload" = ?', [payload.replace("351478", "351479")]);
    expect(await lookUp(`number: "${number}"`)).toMatchObject({ state: "valid", authentic: false });
    await w.store.em().execute('update "certificate" set "keyId" = ?', ["another"]);
    expect(await lookUp(`number: "${number}"`)).toMatchObject({ authentic: null, publicKey: null });
  });

  test("the province's figures add up, each region for itself", async () => {
    const ask = async (region: string) =>
      (
        await w.ask(
          anyone,
          `{ it: provinceFigures(region: "${region}") { issuedKilograms heldKilograms reservedKilograms retiredKilograms cancelledKilograms queuedEvents queuedKilograms
      months { month issuedKilograms heldKilograms retiredKilograms } events { state count } certificates { state count } } }`,
        )
      ).it;
    const none = await ask(shandong);
    expect(none).toMatchObject({
      issuedKilograms: 0,
      heldKilograms: 0,
      queuedEvents: 0,
      queuedKilograms: 0,
      events: [],
      certificates: [],
    });
    expect(none.months.map(({ month }: any) => month)).toEqual([
      "2025-02",
      "2025-03",
      "2025-04",
      "2025-05",
      "2025-06",
      "2025-07",
      "2025-08",
      "2025-09",
      "2025-10",
      "2025-11",
      "2025-12",
      "2026-01",
    ]);
    await it.certificate(operator);
    await accounted(w, { retired: 1478 });
    await accounted(w, { retired: 0, emissionsKilograms: 500 });
    await accounted(w, { state: "planned", retired: 0, emissionsKilograms: null });
    // The last minute of January in China is still the 31st in Greenwich.
    w.now = "2026-01-31T16:30:00.000Z";
    const event = await accounted(w, { region: hainan, retired: 0 });
    await retire(w, event, hainan, 351_478);
    const shandongNow = await ask("370700");
    expect(shandongNow).toMatchObject({
      issuedKilograms: 352_956,
      heldKilograms: 0,
      reservedKilograms: 0,
      retiredKilograms: 352_956,
      cancelledKilograms: 0,
      queuedEvents: 2,
      queuedKilograms: 350_500,
      events: [
        { state: "accounted", count: 3 },
        { state: "planned", count: 1 },
      ],
      certificates: [{ state: "valid", count: 1 }],
    });
    expect(shandongNow.months.slice(-2)).toEqual([
      { month: "2026-01", issuedKilograms: 352_956, heldKilograms: 0, retiredKilograms: 352_956 },
      { month: "2026-02", issuedKilograms: 0, heldKilograms: 0, retiredKilograms: 0 },
    ]);
    expect(await ask(hainan)).toMatchObject({
      queuedEvents: 0,
      queuedKilograms: 0,
      months: expect.arrayContaining([
        { month: "2026-02", issuedKilograms: 351_478, heldKilograms: 0, retiredKilograms: 351_478 },
      ]),
    });
    expect(await w.ask(anyone, '{ provinceFigures(region: "999999") { issuedKilograms } }')).toMatchObject({
      refused: "INVALID_INPUT",
    });
  });
});
