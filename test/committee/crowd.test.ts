import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { story } from "../methodology/story.ts";

const { operator } = actors;

describe.each(dialects)("opinions in a crowd on %s", (dialect) => {
  let w: World, s: ReturnType<typeof story>, id: string, panel: readonly Actor[];
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    s = story(w);
    await s.seatAll();
    id = await s.underReview();
    panel = await s.panel(id);
  });
  afterEach(() => w.close());
  const verdicts = ["carry", "reject", "abstain", "carry"] as const;
  /** Whoever waited too long for a connection comes again, as the answer says. */
  const insist = async (...of: Parameters<typeof s.speak>): ReturnType<typeof s.speak> => {
    const answer = await s.speak(...of);
    return answer.reason === "databaseBusy" ? insist(...of) : answer;
  };
  /** Each of the panel speaks again and again, now this, now that; all at the same time. */
  const crowd = (tries: number, beside: () => Promise<unknown> = async () => {}) =>
    Promise.all([
      ...Array.from({ length: tries }, (_, i) =>
        insist(panel[i % panel.length]!, id, verdicts[Math.floor(i / panel.length) % verdicts.length]),
      ),
      beside(),
    ]);
  const kept = async () =>
    (await w.ask(operator, `{ methodology(id: "${id}") { seats { id state expert { id } } } }`)).methodology.seats as {
      id: string;
      state: string;
      expert: { id: string };
    }[];
  const opinions = () =>
    w.store
      .em()
      .execute(`select "expert", "verdict" from "opinion" where "methodology" = '${id}' order by "expert"`) as Promise<
      { expert: string; verdict: string }[]
    >;

  test("a thousand at once are one of each expert: the first that was taken, and no other; the tally counts these", async () => {
    const answers = (await crowd(1_000)).slice(0, -1);
    const taken = answers.flatMap((answer, i) =>
      answer.id ? [{ expert: panel[i % panel.length]!.id, verdict: answer.verdict as string }] : [],
    );
    expect(await opinions()).toEqual(taken.toSorted((a, b) => a.expert.localeCompare(b.expert)));
    expect(new Set(taken.map(({ expert }) => expert)).size).toBe(5);
    expect(
      new Set(answers.filter(({ refused }) => refused).map(({ refused, reason }) => `${refused} ${reason}`)),
    ).toEqual(new Set(["CONFLICT alreadySpoken"]));
    const deeds = (await w.store
      .em()
      .execute(`select count(*) as "n" from "journalEntry" where "record" = '${id}' and "action" = 'giveOpinion'`)) as {
      n: number | string;
    }[];
    expect(Number(deeds[0]!.n)).toBe(5);
    const n = (verdict: string) => taken.filter((one) => one.verdict === verdict).length;
    const carried = 3 * n("carry") >= 2 * (5 - n("abstain")) && n("abstain") < 5;
    const closed = await s.close(operator, id);
    expect(closed).toMatchObject(
      carried
        ? {
            state: "advised",
            tally: { seated: 5, present: 5, carry: n("carry"), reject: n("reject"), abstain: n("abstain"), quorum: 4 },
          }
        : {
            refused: "RULE_BROKEN",
            reason: "belowMajority",
            present: 5,
            carry: n("carry"),
            reject: n("reject"),
            abstain: n("abstain"),
          },
    );
  }, 120_000);

  test("with a recusal amid them leave that expert out, whichever came first", async () => {
    const [away] = panel as [Actor];
    const seat = (await kept()).find(({ expert }) => expert.id === away.id)!;
    await crowd(200, () =>
      w.ask(away, 'mutation ($id: ID!) { recusePanelSeat(id: $id, reason: "my student wrote it") { id } }', {
        variables: { id: seat.id },
      }),
    );
    const seats = await kept();
    expect(seats.filter(({ state }) => state === "recused").map(({ expert }) => expert.id)).toEqual([away.id]);
    const [substitute] = (await s.panel(id)).filter((one) => !panel.includes(one));
    expect(await s.close(operator, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "stillVoting", missing: 1 });
    expect(await s.speak(substitute!, id)).toMatchObject({ verdict: "carry" });
    const counted = (await opinions()).filter(({ expert }) => expert !== away.id);
    expect(counted).toHaveLength(5);
    const closed = await s.close(operator, id);
    expect(closed.tally ?? closed).toMatchObject({
      seated: 6,
      recused: 1,
      present: 5,
      carry: counted.filter(({ verdict }) => verdict === "carry").length,
    });
  }, 120_000);
});
