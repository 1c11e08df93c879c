import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** A factor is in use until it is withdrawn: existing calculations stand, no new ones are made. Platform default. */
export const factorLifecycle = lifecycle("factor", "active", {
  withdraw: { from: ["active"], to: "withdrawn", by: "administrator" },
});
export type FactorState = StateOf<typeof factorLifecycle>;
export type FactorAction = ActionOf<typeof factorLifecycle>;

/**
 * Purposes for which several factors may fit: the grid average, the residual mix without traded green power, green
 * power itself, heat.
 */
export const factorPurposes = ["electricity", "residual", "green", "heat"] as const;
export type FactorPurpose = (typeof factorPurposes)[number];
/**
 * Why a factor is proposed, or why none is: one for the place, only a national one, none for the province, several that
 * differ.
 */
export const choiceGrounds = ["ofProvince", "ofCountry", "noneForProvince", "conflict"] as const;
export type ChoiceGround = (typeof choiceGrounds)[number];
