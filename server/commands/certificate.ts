import type { Command } from "commander";
import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { Refusal } from "../../shared/platform/refusal.ts";
import { readCertificate } from "../confirmation/index.ts";
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

export function certificateCommands(program: Command, { answer }: Pick<Tell, "answer">): void {
  const certificate = program
    .command("certificate")
    .description("a certificate of carbon neutrality, without a server");

  certificate
    .command("verify <file>")
    .description(
      "verify that a certificate is byte for byte what the platform signed; only the platform knows whether it " +
        "is still in force",
    )
    .requiredOption("--key <file>", "the platform's public key for certificates in PEM, as published")
    .action((file: string, { key }: { key: string }) => {
      const text = textOf("file", file);
      let pem: string;
      try {
        pem = String(createPublicKey(textOf("key", key)).export({ type: "spki", format: "pem" }));
      } catch {
        throw unreadable("key", key);
      }
      try {
        const said = readCertificate(text, pem);
        answer({ valid: true, number: said.number, inForce: "unknown offline", lookUp: said.verificationPath, said });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        answer({ valid: false, reason: error.details["reason"], message: error.message });
        process.exitCode = error.code === "INVALID_INPUT" ? 2 : 1;
      }
    });
}
