import type { Command } from "commander";
import { evaluateInputs } from "../../shared/event/inventory-file.ts";
import { readJson } from "./read.ts";
import type { Tell } from "./tell.ts";

export function inventoryCommands(program: Command, { answer }: Tell): void {
  program
    .command("inventory")
    .description("an inventory of emissions, without a server")
    .command("evaluate <file>")
    .description(
      "calculate a list of sources: { inputs: [{ source, activity, unit, factor, factorUnit, multipliers?: [{ " +
        "name, value, unit? }] }] }",
    )
    .action((file: string) => answer(evaluateInputs(readJson(file))));
}
