import type { Job } from "./jobs.ts";
import { learn } from "../store/statistics.ts";

/** At the start, and every hour: where nothing has grown it costs next to nothing, and an import is noticed soon. */
export const statisticsJob: Job = {
  name: "statistics",
  everySeconds: 3_600,
  work: ({ store }) => learn(store),
};
