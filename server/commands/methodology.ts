import type { Command } from "commander";
import type { ParameterValue } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { assertDocument, checkDocument, execute, hashOf, traceOf, unfilledIn } from "../document/index.ts";
import { readJson } from "./read.ts";
import type { Tell } from "./tell.ts";

/** A file contains the document itself, or a methodology with it under `document`. */
function documentIn(file: string): unknown {
  const read = readJson(file);
  return typeof read === "object" && read !== null && "document" in read ? read.document : read;
}

export function methodologyCommands(program: Command, { answer, say }: Tell): void {
  const methodology = program.command("methodology").description("a methodology's document, without a server");

  methodology
    .command("check <file>")
    .description("report all faults of a document and its worked examples")
    .action((file: string) => {
      const document = documentIn(file);
      const findings = [...checkDocument(document), ...unfilledIn(document)];
      answer({ file, valid: findings.length === 0, findings: findings.map(({ more: _, ...finding }) => finding) });
      for (const { messageZh, messageEn } of findings.slice(0, 20)) say(`${messageEn} / ${messageZh}`);
      if (findings.length > 0) process.exitCode = 2;
    });

  methodology
    .command("evaluate <file> <inputs>")
    .description("calculate a document with the values of a period: { symbol: value | [values] | { begin, end } }")
    .option("--trace", "with each equation, numbers and units substituted")
    .action((file: string, inputs: string, { trace = false }: { trace?: boolean }) => {
      const document = documentIn(file);
      assertDocument(document);
      const given = readJson(inputs);
      if (typeof given !== "object" || given === null || Array.isArray(given))
        throw new Refusal("INVALID_INPUT", "the inputs must be values by symbol", {
          field: "inputs",
          reason: "notReadable",
        });
      const outcome = execute(document, given as Record<string, ParameterValue>);
      const results = Object.fromEntries(outcome.steps.map(({ lhs, value, unit }) => [lhs, { value, unit }]));
      answer({
        results,
        result: document.result,
        kilograms: outcome.kilograms,
        documentHash: hashOf(document),
        inputsHash: hashOf(given),
        ...(outcome.uncertainty && { uncertainty: outcome.uncertainty }),
        ...(trace && { trace: traceOf(document, outcome) }),
      });
    });
}
