import { haveWitnessed } from "../log/witnessing.ts";
import type { Policy, Witness } from "../log/policy.ts";
import type { Job } from "./jobs.ts";

const pauseMost = 60;

/**
 * The newest head goes to each witness of the policy, by a job of its own, so that none waits for another. One that
 * gives nothing is asked again after 2, 4, 8 … 60 seconds; its reason is written when it is another than before.
 */
export const witnessJobs = (policy: Policy | null | undefined): Job[] => (policy?.witnesses ?? []).map(jobOf);

function jobOf(witness: Witness): Job {
  let [pause, rest, reason] = [1, 0, ""];
  return {
    name: `witness ${witness.name}`,
    everySeconds: 1,
    async work({ store }) {
      if (rest-- > 0) return;
      try {
        await haveWitnessed(store, witness);
        [pause, rest, reason] = [1, 0, ""];
      } catch (error) {
        pause = Math.min(pauseMost, pause * 2);
        rest = pause - 1;
        const why = (error as Error).message;
        if (why !== reason) console.error(`witness ${witness.name} gave no co-signature: ${why}`);
        reason = why;
      }
    },
  };
}
