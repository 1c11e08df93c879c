import { answering } from "../../server/platform/worker/answer.ts";

/** A task that asks for more memory in one piece than any margin holds. */
export const swell = answering(() => {
  const kept = [];
  while (true) {
    const one = new Map<number, object>();
    for (let i = 0; i < 1_000_000; i++) one.set(i, { i });
    kept.push(one);
  }
});
/** What the worker can do besides calculating: write a file, start a program, read its environment. */
export const reach = answering(async () => {
  const reasonOf = (deed: () => unknown) => {
    try {
      return deed();
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  const { writeFileSync } = await import("node:fs");
  const { spawnSync } = await import("node:child_process");
  return {
    file: reasonOf(() => writeFileSync("reached", "")),
    program: reasonOf(() => spawnSync(process.execPath)),
    secret: process.env.TANHUI_REACHED,
  };
});
