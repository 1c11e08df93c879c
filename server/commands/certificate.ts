import type { Command } from "commander";
import { createPublicKey } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { checkCertificate, concluded, judged, knownFrom } from "../../docs/verify/verify.mjs";
import { Refusal } from "../../shared/platform/refusal.ts";
import { readCertificate, type Payload } from "../confirmation/index.ts";
import type { Tell } from "./tell.ts";

const unreadable = (field: string, file: string) =>
  new Refusal("INVALID_INPUT", `${file} cannot be read`, { field, reason: "notReadable" });
function textOf(field: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw unreadable(field, file);
  }
}

/** What a file and a key, or the keys as published, do not show. */
const onlyTheLog = ["that the log has it", "that its serials were retired for its event", "that it is in force"];

/** Where a certificate is to be looked up. */
const lookUp = (text: string): string => (JSON.parse(text) as { payload: Payload }).payload.verificationPath;

interface Sources {
  readonly key?: string;
  readonly keys?: string;
  readonly ledger?: string;
  readonly with?: readonly string[];
  readonly notBefore?: string;
}

/** By the program of docs/verify, with the published keys or the whole log. */
async function verifiedWith(text: string, { keys, ledger, with: others = [], notBefore: day }: Sources) {
  const named = { "--keys": keys, "--ledger": ledger, "--not-before": day };
  const options = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
  const verdict = await judged(async () => {
    const known = await knownFrom([...options, ...others.flatMap((file) => ["--with", file])]);
    return concluded(checkCertificate(text, known), known);
  });
  if (!verdict["valid"]) return verdict;
  return { ...verdict, ...(ledger ? {} : { notChecked: onlyTheLog }), lookUp: lookUp(text) };
}

/** With one key alone. @throws Refusal when it is not what that key signed. */
function verifiedBy(text: string, key: string) {
  let pem: string;
  try {
    pem = String(createPublicKey(textOf("key", key)).export({ type: "spki", format: "pem" }));
  } catch {
    throw unreadable("key", key);
  }
  const said = readCertificate(text, pem);
  const { number, verificationPath } = said;
  return { valid: true, number, inForce: "unknown offline", notChecked: onlyTheLog, lookUp: verificationPath, said };
}

export function certificateCommands(program: Command, { answer }: Pick<Tell, "answer">): void {
  const certificate = program
    .command("certificate")
    .description("a certificate of carbon neutrality, without a server");

  certificate
    .command("verify <file>")
    .description("verify a certificate: with the ledger all of it, with keys alone that it is what the platform signed")
    .option("--ledger <file>", "the log, as published at /ledger.jsonl: verified first")
    .option(
      "--keys <file>",
      "the platform's keys, as published at /keys.json: with the ledger, those that it must name",
    )
    .option("--key <file>", "the platform's public key for certificates in PEM, as published")
    .option("--with <files...>", "with the ledger: other certificates, none of which may claim the same serials")
    .option("--not-before <day>", "with the ledger: refuse one whose last head is older than this day, YYYY-MM-DD")
    .action(async (file: string, sources: Sources) => {
      const { key, keys, ledger } = sources;
      if (!key && !keys && !ledger) throw new Error("give --ledger, --keys or --key");
      if (!ledger && (sources.with || sources.notBefore)) throw new Error("--with and --not-before need --ledger");
      if (key && (keys || ledger)) throw new Error("--key stands alone: give --keys with the ledger");
      const text = textOf("file", file);
      for (const [field, one] of Object.entries({ keys, ledger }))
        if (one && !existsSync(one)) throw unreadable(field, one);
      for (const other of sources.with ?? []) textOf("with", other);
      try {
        const verdict = keys || ledger ? await verifiedWith(text, sources) : verifiedBy(text, key!);
        answer(verdict);
        if (!("valid" in verdict && verdict.valid)) process.exitCode = 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        answer({ valid: false, reason: error.details["reason"], message: error.message });
        process.exitCode = error.code === "INVALID_INPUT" ? 2 : 1;
      }
    });
}
