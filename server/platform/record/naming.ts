import { attributesOf } from "./attributes.ts";
import type { Inside } from "./transaction.ts";
import { resourceOf, type AnyResource } from "./resource.ts";
import { every } from "./rows.ts";

export const hasAttribute = ({ entity }: AnyResource, name: string): boolean => attributesOf(entity).has(name);

/**
 * A record's display title: its own title or name, or that of the first record it refers to, such as the event of a
 * certificate.
 */
export interface Naming {
  readonly of: AnyResource;
  readonly by: string;
  readonly zh: string;
  readonly en: string | null;
}
export function namingOf(it: AnyResource): Naming | undefined {
  const own = (of: AnyResource, by: string): Naming | undefined => {
    const zh = ["titleZh", "purpose", "name"].find((name) => hasAttribute(of, name));
    return zh ? { of, by, zh, en: ["titleEn", "nameEn"].find((name) => hasAttribute(of, name)) ?? null } : undefined;
  };
  const named = own(it, "id");
  if (named) return named;
  const lower = [...attributesOf(it.entity)]
    .filter(([, { kind, graph }]) => kind === "Id" && typeof graph() === "function")
    .map(([by, { graph }]) => own(resourceOf(graph() as Function), by))
    .filter((one) => one !== undefined);
  return lower.find(({ zh }) => zh === "titleZh") ?? lower[0];
}

/** The display title of the record `row`, whoever asks; its id where it has none. */
export async function titleOf(
  it: AnyResource,
  row: { readonly id: string },
  { trx }: Inside,
): Promise<{ readonly titleZh: string; readonly titleEn: string | null }> {
  const naming = namingOf(it);
  const id = naming && (row as unknown as Record<string, string | null>)[naming.by];
  const named =
    naming && id ? await every(trx, naming.of).selectAll().where("it.id", "=", id).executeTakeFirst() : undefined;
  const { zh, en } = naming ?? { zh: "", en: null };
  const of = named as Record<string, string | null> | undefined;
  return { titleZh: of?.[zh] ?? row.id, titleEn: (en && of?.[en]) ?? null };
}
