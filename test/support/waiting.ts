import { setTimeout as pause } from "node:timers/promises";
import { answering } from "../../server/platform/worker/answer.ts";

/** A task that does nothing for so many milliseconds. */
export const wait = answering(pause);
