import { InvalidArgumentError, type Command } from "commander";
import { holdings, invariantsOf } from "../modules.ts";
import { machineClock } from "../platform/clock.ts";
import { configOf } from "../platform/config.ts";
import { homeOf } from "../platform/content/home.ts";
import { examine } from "../platform/doctor/examine.ts";
import { unhurried } from "../platform/store/limits.ts";
import { open } from "../platform/store/store.ts";
import { installPacks } from "../policy/index.ts";
import type { Tell } from "./tell.ts";

const whole = (text: string): number => {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("a whole number up to 9999");
  return Number(text);
};

export function doctorCommands(program: Command, { answer, say }: Tell): void {
  program
    .command("doctor")
    .description(
      "check the live data against everything that must hold of them; writes nothing, exit 1 when it found something",
    )
    .option("--examples <n>", "how many places to name for each", whole, 5)
    .action(async ({ examples }: { examples: number }) => {
      const config = configOf(process.env);
      const { databaseUrl, packs, heads } = config;
      if (packs) installPacks(packs);
      const store = await open(databaseUrl, holdings, unhurried);
      const begun = performance.now();
      const invariants = await invariantsOf();
      const beside = { now: machineClock.now(), files: homeOf(config), heads };
      const findings = await examine(store, invariants, beside, { examples }).finally(() => store.close());
      for (const finding of findings) answer(finding);
      const seconds = Math.round((performance.now() - begun) / 100) / 10;
      answer({ dialect: store.dialect, checked: invariants.length, broken: findings.length, seconds });
      for (const { name, says, remedy, count } of findings)
        say(`${name} (${count}): not so: ${says.en}\n  ${remedy.en}\n  ${says.zh}：不成立。${remedy.zh}`);
      if (findings.length > 0) process.exitCode = 1;
    });
}
