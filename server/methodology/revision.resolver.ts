import { Resolver } from "type-graphql";
import { beginWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { hashOf } from "../document/index.ts";
import type { Methodology } from "./methodology.entity.ts";
import { methodologyRevisions } from "./resource.ts";
import { MethodologyRevision } from "./revision.entity.ts";

@Resolver(() => MethodologyRevision)
export class MethodologyRevisionResolver extends readsOf(methodologyRevisions) {}

/** Keeps a methodology as it is submitted. */
export async function keepRevision(
  { id, applicant, titleZh, titleEn, document, authors, region }: Methodology,
  inside: Inside,
): Promise<void> {
  const ordinal = (await inside.em.count(MethodologyRevision, { methodology: id })) + 1;
  await beginWithin(
    inside,
    methodologyRevisions,
    {
      methodology: id,
      ordinal,
      applicant,
      titleZh,
      titleEn,
      document,
      authors,
      region,
      hash: hashOf(document),
      at: inside.now,
    },
    { by: null },
  );
}

/** Who was named as an author in any submission of the methodology `id`: who was left out later wrote it all the same. */
export async function pastAuthors(id: string, { em }: Inside): Promise<string[]> {
  const kept = await em.find(MethodologyRevision, { methodology: id }, { fields: ["authors"] });
  return [...new Set(kept.flatMap(({ authors }) => authors ?? []))];
}
