import { answering } from "../platform/worker/answer.ts";
import { expectedOf } from "./sub-project.rules.ts";

/** What is expected of a sub-project, however many steps it takes. */
export const expected = answering(expectedOf);
