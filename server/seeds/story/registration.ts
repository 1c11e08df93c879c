import type { Member } from "./cast.ts";
import type { Setting } from "./setting.ts";

/** A project as its developer registers it, and what its one methodology is worked with. */
export interface Registration {
  readonly input: Readonly<Record<string, unknown>>;
  readonly methodology: string;
  readonly exAnte?: object;
  readonly estimated: object;
  readonly titleDeed: string;
}
const paper = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

/**
 * Registers a project in steps, as the console does: begun with what it is called, then its ground and periods, its files, and an answer with evidence to each condition of the methodology.
 * @returns its id, ready to be submitted, with the area that was surveyed.
 */
export async function register(
  { telling }: Pick<Setting, "telling">,
  owner: Member,
  { input, methodology, exAnte, estimated, titleDeed }: Registration,
): Promise<{ id: string; areaSquareMetres: number; expectedKilograms: number }> {
  const does = async (document: string, variables: object) =>
    (await telling.ask(owner, document, variables as Record<string, unknown>)).it;
  const { titleZh, titleEn, city, speciality, type, ...rest } = input;
  const { id, revision } = await does(
    "mutation ($input: ProjectInput!) { it: draftProject(input: $input) { id revision } }",
    { input: { titleZh, titleEn, city, speciality, type } },
  );
  await telling.attach(owner, "project", id, "tenure", titleDeed, paper);
  const { id: evidence } = await telling.attach(owner, "project", id, "evidence", "适用条件说明.pdf", paper);
  const { document } = await does("query ($id: ID!) { it: methodology(id: $id) { document } }", { id: methodology });
  const conditions = (document.applicability as { id: string }[]).map((one) => ({
    condition: one.id,
    met: true,
    words: "符合，见附件相应章节。",
    attachments: [evidence],
  }));
  return does(
    "mutation ($id: ID!, $revision: Int!, $input: ProjectInput!) { it: editProject(id: $id, revision: $revision, input: $input) { id areaSquareMetres expectedKilograms } }",
    {
      id,
      revision,
      input: { ...rest, elsewhere: false, subProjects: [{ methodology, exAnte, estimated, conditions }] },
    },
  );
}
