import react from "@vitejs/plugin-react";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, runnerImport, type Plugin } from "vite";
import type { Words } from "./admin/platform/text.ts";

const manifestFile = "admin/generated/persisted-documents.json";

/**
 * The console sends the hash of a document and never its text, so the bundle carries the hash alone: `graphql(…)`
 * becomes what the generated manifest says of the operation it names. The manifest goes where the server finds it and
 * no page does: it is trusted, not public.
 */
const documentsByHash = (): Plugin => {
  const manifest: Record<string, string> = existsSync(manifestFile)
    ? JSON.parse(readFileSync(manifestFile, "utf8"))
    : {};
  const hashes = new Map(
    Object.entries(manifest).map(([hash, text]) => [/(?:^|\} )(?:query|mutation) (\w+)/.exec(text)?.[1], hash]),
  );
  return {
    name: "documents-by-hash",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(".ts") || !code.includes("graphql(`")) return;
      return code.replace(/graphql\(`([^`]*)`\)/g, (_, text: string) => {
        const name = /^\s*(?:query|mutation) (\w+)/.exec(text)?.[1];
        const hash = hashes.get(name);
        if (name && !hash) this.warn(`${name} is not in ${manifestFile}: run codegen`);
        return JSON.stringify({ __meta__: { hash } });
      });
    },
    writeBundle() {
      writeFileSync("dist/persisted-documents.json", JSON.stringify(manifest));
    },
  };
};

/**
 * `messages.ts?zh` is one language of a messages file. What the file says is worked out here, so that neither the other
 * language nor what the file is made from comes along.
 */
const oneLanguage = (): Plugin => ({
  name: "one-language",
  enforce: "pre",
  async load(id) {
    const [, file, language] = /^(.*(?:messages|reasons)\.ts)\?(zh|en)$/.exec(id) ?? [];
    if (!file) return;
    const { module, dependencies } = await runnerImport<Record<string, Words>>(file, { configFile: false });
    for (const source of [file, ...dependencies]) this.addWatchFile(source);
    const words = Object.entries(module["messages"] ?? module["reasons"] ?? {});
    const said = words.map(([key, [zh, en]]) => [key, language === "zh" ? zh : en]);
    return `export default ${JSON.stringify(Object.fromEntries(said))};`;
  },
});

/** KaTeX names each face in three formats; every browser that runs this takes the first. */
const oneFormatOfFonts = (): Plugin => ({
  name: "one-format-of-fonts",
  enforce: "pre",
  transform: (code, id) =>
    id.includes("katex") && id.includes(".css")
      ? code.replace(/,url\([^)]+\) format\("(?:woff|truetype)"\)/g, "")
      : undefined,
});

const page = (name: string): string => fileURLToPath(new URL(`admin/${name}.html`, import.meta.url));
/** The server answers pages of its own origin alone. */
const platform = { target: "http://localhost:4000", headers: { origin: "http://localhost:4000" } };

export default defineConfig({
  root: "admin",
  resolve: {
    alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL("admin/platform/zip.ts", import.meta.url)) }],
  },
  plugins: [documentsByHash(), oneLanguage(), oneFormatOfFonts(), react()],
  build: {
    outDir: "../dist/admin",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: page("index"), public: page("public") } },
  },
  server: { proxy: { "/graphql": platform, "/files": platform, "/papers": platform } },
});
