import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDocument, execute, unfilledIn } from "../../server/document/index.ts";
import { blankDocument, toFill } from "../../shared/document/blank.ts";
import { kinds } from "../../shared/methodology/methodology.ts";
import { actors } from "../support/actors.ts";
import { world, type World } from "../support/world.ts";
import { story } from "./story.ts";

describe.each(kinds)("a blank of the kind %s", (kind) => {
  let w: World, s: ReturnType<typeof story>;
  beforeAll(async () => {
    w = await world("sqlite");
    s = story(w);
  });
  afterAll(() => w.close());
  const blank = blankDocument(kind);
  const written = JSON.parse(JSON.stringify(blank).replaceAll(toFill.zh, "").replaceAll(toFill.en, ""));

  test("is in order and executes, and says of each text that is still to be written where it stands", () => {
    expect(checkDocument(blank)).toEqual([]);
    expect(execute(blank, blank.examples[0]!.inputs).kilograms).toBe(1_000);
    const found = unfilledIn(blank);
    expect(found.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        "document.scopeZh",
        "document.applicability.0.evidence.textEn",
        "document.parameters.1.source",
        "document.references.0.title",
        "document.examples.0.source",
      ]),
    );
    expect(found).toHaveLength(
      JSON.stringify(blank).split(toFill.zh).length - 1 + JSON.stringify(blank).split(toFill.en).length - 1,
    );
    for (const { place, messageZh, messageEn } of found) {
      expect(messageZh).toMatch(new RegExp(`^${place}：请写明.`));
      expect(messageEn).toMatch(new RegExp(`^${place}: write .`));
    }
    expect(unfilledIn(written)).toEqual([]);
  });
  test("is kept as a draft, told over by the check, and submitted only once it is written", async () => {
    const { id, revision } = await s.draft(actors.institute, { code: `BLANK-${kind.toUpperCase()}`, document: blank });
    const { it } = await w.ask(
      actors.institute,
      "query ($document: Json!) { it: checkMethodologyDocument(document: $document) { findings { place reason } examples { holds } } }",
      { variables: { document: blank } },
    );
    expect(it.findings[0]).toEqual({ place: "document.scopeZh", reason: "unfilled" });
    expect(it.examples).toEqual([{ holds: true }]);
    expect(await s.submit(actors.institute, id)).toMatchObject({
      refused: "INVALID_INPUT",
      field: "document.scopeZh",
      reason: "unfilled",
      others: it.findings.length - 1,
    });
    expect(
      await s.edit(actors.institute, id, revision, { code: `BLANK-${kind.toUpperCase()}`, document: written }),
    ).toMatchObject({ state: "draft" });
    expect(await s.submit(actors.institute, id)).toMatchObject({ state: "submitted" });
  });
});
