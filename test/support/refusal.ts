import { Refusal } from "../../shared/platform/refusal.ts";

/** With what a rule refuses: its code and its details; undefined where it does not. */
export function refusalOf(deed: () => unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    deed();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details };
    throw error;
  }
  return undefined;
}
