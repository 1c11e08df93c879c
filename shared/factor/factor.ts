import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** A factor is in use until it is withdrawn: what was computed with it stands, nothing new is. Platform default. */
export const factorLifecycle = lifecycle("factor", "active", {
  withdraw: { from: ["active"], to: "withdrawn", by: "administrator" },
});
export type FactorState = StateOf<typeof factorLifecycle>;
export type FactorAction = ActionOf<typeof factorLifecycle>;

/** For what a factor is looked for where more than one may fit: the average of the grid, what is left of it without traded green power, green power itself, heat. */
export const factorPurposes = ["electricity", "residual", "green", "heat"] as const;
export type FactorPurpose = (typeof factorPurposes)[number];
/** Why a factor is proposed, or why none is: one for the place, one for the country alone, none for the province, several that differ. */
export const choiceGrounds = ["ofProvince", "ofCountry", "noneForProvince", "conflict"] as const;
export type ChoiceGround = (typeof choiceGrounds)[number];
