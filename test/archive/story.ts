import { Draw } from "../../server/draw/index.ts";
import { CheckPlan, SpotCheck } from "../../server/oversight/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { shandong } from "../confirmation/story.ts";
import type { World } from "../support/world.ts";

/** A spot check for which a certificate was drawn, and a body to carry it out. */
export async function drawn(
  w: World,
  of: { readonly certificate: string; readonly event: string },
  body: Actor,
  state: SpotCheck["state"] = "assigned",
): Promise<void> {
  const draw = {
    region: shandong,
    policyOn: "2025-06-01",
    purpose: "check",
    iterations: 1,
    pool: [],
    poolHash: "p",
    sampleSize: 1,
    source: "dice",
    sourceKind: "dice" as const,
    sourceDueAt: w.now,
    committedAt: w.now,
  };
  await w.given(Draw, { ...draw, id: "draw", commitment: "1" }, { ...draw, id: "draw-bodies", commitment: "2" });
  await w.given(CheckPlan, {
    id: "plan",
    purpose: "check",
    region: shandong,
    policyOn: "2025-06-01",
    draw: "draw",
    bodiesDraw: "draw-bodies",
    state: "revealed",
  });
  await w.given(SpotCheck, {
    id: "check",
    plan: "plan",
    draw: "draw",
    ...of,
    organiser: "o-organiser",
    region: shandong,
    policyOn: "2025-06-01",
    position: 0,
    body: body.organization!,
    state,
  });
}
