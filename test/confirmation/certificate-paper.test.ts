import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sheetOf } from "../../server/paper/file.ts";
import { Paper } from "../../server/paper/index.ts";
import { pdfOf } from "../../server/platform/paper/index.ts";
import { actors } from "../support/actors.ts";
import { codeOnPdf, textOfPdf, tight } from "../support/paper.ts";
import { dialects, world, type World } from "../support/world.ts";
import { deeds, hainan } from "./story.ts";

const { hnCertificateOffice, operator } = actors;

describe.each(dialects)("the paper of a certificate on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
  });
  afterAll(() => w.close());

  test.each([
    ["Hainan", hainan, hnCertificateOffice],
    ["Shandong", "370000", operator],
  ] as const)("of %s says what was signed, and its code leads to the public page", async (_, region, office) => {
    const { id, number, code, payload } = await deeds(w).certificate(office, { region });
    const [paper] = await w.store.em().find(Paper, { subjectType: "certificate", subjectId: id });
    const pdf = await pdfOf(sheetOf(paper!));
    const text = await textOfPdf(pdf);
    const said = JSON.parse(payload);
    const whole = [
      number,
      said.event.titleZh,
      said.event.place,
      said.organisers[0],
      "351.478",
      "2025年9月20日至2025年9月21日",
      "自我承诺",
      said.issuer.nameZh,
      said.offsets[0].serials,
      "300人",
    ];
    expect(whole.filter((one) => !text.includes(tight(one)))).toEqual([]);
    expect(text).not.toMatch(/有效期|已取消/);
    expect(await codeOnPdf(pdf)).toBe(`https://tanhui.example.org/verify/${code}`);
  });
});
