import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sheetOf } from "../../server/paper/file.ts";
import type { Paper } from "../../server/paper/index.ts";
import { wordOf, type Values } from "../../server/platform/paper/index.ts";
import { playStory, type Stage } from "../../server/seeds/demo.ts";
import { sidelines } from "../house/sidelines/index.ts";
import { textOfWord, tight } from "../support/paper.ts";

type Row = Pick<
  Paper,
  | "id"
  | "number"
  | "template"
  | "titleZh"
  | "subjectType"
  | "subjectId"
  | "issuedOn"
  | "values"
  | "contentHash"
  | "open"
> & { recipient: { id: string } | null; copyTo: { id: string } | null; issuer: { name: string } };

describe("the papers of the story", () => {
  let stage: Stage, papers: Row[];
  beforeAll(async () => {
    stage = await playStory(() => {});
    await sidelines(stage);
    papers = (
      await stage.telling.ask(
        stage.cast.department,
        `{ papers(take: 200) { items { id number template titleZh subjectType subjectId issuedOn values contentHash open
      recipient { id } copyTo { id } issuer { name } } } }`,
      )
    ).papers.items;
  }, 120_000);
  afterAll(() => stage?.close());
  const of = (template: string): Row => {
    const found = papers.find((one) => one.template === template);
    if (!found) throw new Error(`no ${template}`);
    return found;
  };

  test.each([
    ["methodologyAcceptance", "methodology", "recipient"],
    ["methodologyCorrection", "methodology", "recipient"],
    ["methodologyOpinion", "methodology", "recipient"],
    ["methodologyMinutes", "reviewMinutes", "offices"],
    ["methodologyNotice", "methodology", "open"],
    ["methodologyFiling", "methodology", "open"],
    ["methodologyRejection", "methodology", "recipient"],
    ["projectAcceptance", "project", "recipient"],
    ["projectCorrection", "project", "recipient"],
    ["projectFiling", "project", "open"],
    ["projectRefusal", "project", "recipient"],
    ["issuanceOrder", "issuance", "open"],
  ])("%s results from its step of a %s, and says what it was given", async (template, subject, whose) => {
    const paper = of(template);
    expect(paper.subjectType).toBe(subject);
    expect(paper.open).toBe(whose === "open");
    expect(!!paper.recipient).toBe(!["methodologyNotice", "methodologyMinutes"].includes(template));
    const text = textOfWord(await wordOf(sheetOf(paper as unknown as Paper)));
    const said = Object.values(paper.values as Values).flatMap((value) => (typeof value === "string" ? [value] : []));
    expect(said.filter((one) => !text.includes(tight(one)))).toEqual([]);
    expect(text).toContain("盖章处");
  });

  test("are numbered without a gap in each province and year", () => {
    const numbers = Object.groupBy(papers, ({ number }) => number.replace(/〕.*/, "〕"));
    for (const of of Object.values(numbers)) {
      expect(of!.map(({ number }) => Number(/〕(\d+)号/.exec(number)![1])).toSorted((a, b) => a - b)).toEqual(
        of!.map((_, i) => i + 1),
      );
    }
  });
  test("of a round name no expert", async () => {
    const { values } = of("methodologyOpinion");
    const { expertA, expertB } = stage.cast;
    for (const { name } of [expertA, expertB]) expect(JSON.stringify(values)).not.toContain(name);
    expect((values as Record<string, unknown>)["opinions"]).toContainEqual(
      expect.objectContaining({ expert: expect.stringMatching(/^专家\d$/), verdict: "通过" }),
    );
  });
  test("on a correction list what must be fixed; on an issuance give tonnes with three decimals", () => {
    expect((of("methodologyCorrection").values as Record<string, unknown>)["findings"]).toContainEqual(
      expect.stringMatching(/（位置：/),
    );
    for (const name of ["reported", "verified", "buffer"])
      expect((of("issuanceOrder").values as Record<string, string>)[name]).toMatch(/^\d+\.\d{3}$/);
  });
});
