import type { Loader, Loaders } from "./platform/text.ts";

/** `./event/inventory.messages.ts` is `event/inventory`, `./event/messages.ts` is `event`. */
const named = (files: Readonly<Record<string, Loader>>): Readonly<Record<string, Loader>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, load]) => [path.slice(2, -".ts".length).replace(/[/.]messages$/, ""), load]),
  );

/**
 * All messages of the console: one file per module and language, loaded when needed (see `oneLanguage` in
 * `vite.config.ts`).
 */
export const messages: Loaders = {
  "zh-CN": named(
    import.meta.glob(["./*/*messages.ts", "./*/reasons.ts"], { query: "?zh", import: "default" }) as Record<
      string,
      Loader
    >,
  ),
  en: named(
    import.meta.glob(["./*/*messages.ts", "./*/reasons.ts"], { query: "?en", import: "default" }) as Record<
      string,
      Loader
    >,
  ),
};
