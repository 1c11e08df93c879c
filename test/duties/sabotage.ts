import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Proven, Sabotage } from "./duty.ts";

/** How the command says that a proof found its duty unkept, which is what a rule taken away must lead to. */
export const unkeptCode = 3;

/** @returns the source without its rule. @throws Error unless the rule stands there in just one place. */
export function sabotaged({ file, from, to }: Sabotage): string {
  const parts = readFileSync(file, "utf8").split(from);
  if (parts.length !== 2) throw new Error(`${file} has in ${parts.length - 1} places: ${from}`);
  return parts.join(to);
}

/** What was compiled, in a folder of its own: the tree and its build stay as they are, however this ends. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), "tanhui-sabotage-"));
  private readonly clear = () => this.close();

  constructor() {
    for (const part of ["server", "shared", "test", "docs"])
      cpSync(`build/${part}`, join(this.folder, part), { recursive: true });
    for (const taken of ["node_modules", "package.json"]) symlinkSync(resolve(taken), join(this.folder, taken));
    process.once("exit", this.clear);
  }
  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
    process.off("exit", this.clear);
  }

  /** Takes the rule of a duty away, plays the duty's proofs, and puts the rule back. @returns whether they went red, and what they said. */
  async without({ code, sabotage }: Proven): Promise<{ readonly isRed: boolean; readonly said: string }> {
    const [path, compiled] = await compiledOf(sabotage);
    const place = join(this.folder, path);
    const before = readFileSync(place);
    writeFileSync(place, compiled);
    try {
      const child = spawn(process.execPath, [join(this.folder, "test/duties/index.js"), "--row", code], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const said: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
      const [ended] = (await once(child, "close")) as [number | null];
      return { isRed: ended === unkeptCode, said: Buffer.concat(said).toString().trim() };
    } finally {
      writeFileSync(place, before);
    }
  }
}

/** The path of a sabotaged source in the build, and what it is compiled to. */
async function compiledOf(sabotage: Sabotage): Promise<[path: string, content: string]> {
  const text = sabotaged(sabotage);
  if (!sabotage.file.endsWith(".ts")) return [sabotage.file, text];
  const { default: ts } = await import("typescript");
  const { config } = ts.readConfigFile("tsconfig.json", (file) => readFileSync(file, "utf8"));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  // By itself a file does not tell that it is a module.
  const compilerOptions = { ...options, module: ts.ModuleKind.ESNext, noEmit: false };
  const { outputText } = ts.transpileModule(text, { compilerOptions, fileName: sabotage.file });
  return [sabotage.file.replace(/\.ts$/, ".js"), outputText];
}
