import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

// ZIP entries carry local time: this instant is the same in every time zone.
const mtime = new Date(1980, 0, 1);

/**
 * The ZIP of an office document, reproducible: parts sorted by name and dated `on` (ISO day). Equal content gives equal
 * bytes.
 */
export function steady(zip: Uint8Array, on: string): Buffer {
  const parts = Object.entries(unzipSync(zip))
    .filter(([name]) => !name.endsWith("/"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const dated = parts.map(
    ([name, content]) =>
      [
        name,
        name === "docProps/core.xml"
          ? strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${on}T00:00:00Z`))
          : content,
      ] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(dated), { mtime, level: 9 }));
}
