import { platformDefault } from "../platform/competence.ts";
import { Refusal } from "../platform/refusal.ts";

/** Whole kilograms of CO2 equivalent, 0 to 2^53 - 1 (9 x 10^12 t). */
export type Kilograms = number & { readonly unit?: "kgCO2e" };

const exact = (value: unknown, what: string, least: number): number => {
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
  throw new Refusal("INVALID_INPUT", `not ${what}: ${String(value)}`, {
    reason: "notWhole",
    value: String(value),
    clause: platformDefault,
  });
};
/** @throws Refusal INVALID_INPUT when `value` is not a whole number from 0 to 2^53 - 1. */
export const kilograms = (value: unknown): Kilograms => exact(value, "whole kilograms", 0);
/** @throws Refusal INVALID_INPUT when `value` is not a whole number from -(2^53 - 1) to 2^53 - 1. */
export const signedKilograms = (value: unknown): number => exact(value, "whole kilograms", -Number.MAX_SAFE_INTEGER);
/** @throws Refusal INVALID_INPUT when `value` is not a whole number from 0 to 2^53 - 1. */
export const whole = (value: unknown): number => exact(value, "a whole number", 0);

/** Kilograms as tonnes with three decimals, without grouping: `351500` is `351.500`. */
export const tonnes = (kilograms: number): string =>
  `${kilograms < 0 ? "-" : ""}${Math.trunc(Math.abs(kilograms) / 1000)}.${String(Math.abs(kilograms) % 1000).padStart(3, "0")}`;
