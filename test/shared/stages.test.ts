import { describe, expect, test } from "vitest";
import { stagesOf } from "../../shared/methodology/stages.ts";

const terms = { acceptor: 10, adviser: 15, applicant: 20, publisher: 5, decider: 10 };
const steps = (text: string) =>
  text.split(", ").map((one) => {
    const [to, on] = one.split(" ") as [string, string];
    return { to, on };
  });

describe("how long each stage took", () => {
  test.each([
    // 15 January 2026 is a Thursday; 16 to 22 are five working days.
    ["draft 2026-01-01", "2026-01-15", []],
    ["draft 2026-01-01, submitted 2026-01-15", "2026-01-22", ["submitted 5/10 open"]],
    [
      "submitted 2026-01-15, accepted 2026-01-16, underReview 2026-01-19, returned 2026-01-22",
      "2026-01-23",
      ["submitted 1/10", "accepted 1/10", "underReview 3/15", "returned 1/20 open"],
    ],
    [
      "advised 2026-01-15, publicNotice 2026-01-15, filed 2026-01-23",
      "2026-06-01",
      ["advised 0/5", "publicNotice 6/15"],
    ],
    ["submitted 2026-02-13, withdrawn 2026-02-25", "2026-06-01", ["submitted 3/10"]],
  ])("%s, on %s", (text, today, found) =>
    expect(
      stagesOf(steps(text), terms, 5, today).map(
        ({ state, workingDays, term, until }) => `${state} ${workingDays}/${term}${until ? "" : " open"}`,
      ),
    ).toEqual(found),
  );
  test("without a term none is made up", () =>
    expect(stagesOf(steps("submitted 2026-01-15"), {}, 5, "2026-01-16")).toMatchObject([{ term: null }]));
});
