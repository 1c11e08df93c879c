import { answering } from "../platform/worker/answer.ts";
import { compute as computed } from "./report.rules.ts";

/** The result of a report, however many steps it takes. */
export const compute = answering(computed);
