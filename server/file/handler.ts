import type { IncomingMessage } from "node:http";
import { fileKindOf, type Publicity } from "../../shared/file/files.ts";
import { platformDefault, type Competence } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import type { Context } from "../platform/context.ts";
import { newId } from "../platform/clock.ts";
import { sha256Of } from "../platform/content/written.ts";
import { priceOfBytes } from "../platform/cost/price.ts";
import { findForUpdate } from "../platform/record/move.ts";
import { once, record, type Inside } from "../platform/record/transaction.ts";
import { resourceNamed, type AnyResource } from "../platform/record/resource.ts";
import { beyondScope } from "../platform/http/lapsed.ts";
import type { Respond } from "../platform/http/router.ts";
import { sendContent } from "../platform/http/send.ts";
import { fileOf, offThread } from "../platform/worker/pool.ts";
import { bodyOf } from "../platform/http/body.ts";
import { withRoom } from "../platform/http/room.ts";
import { attachmentOf, openContent } from "./access.ts";
import { Attachment } from "./attachment.entity.ts";
import { assertRoom } from "./quota.ts";
import { keepContent } from "./store.ts";

/**
 * Files over plain HTTP: `POST /files?type=project&id=…&kind=proof&name=…` with the content as body, and `GET
 * /files/<id>`. Accepted from whoever holds one of the competences that the table of kinds names, given to the
 * record's own parties, to whoever examines it and to the offices, or to everybody (`public=true`); stored by content
 * hash, and served so that no browser runs it.
 */
export const uploadFile: Respond = async ({ request, response, search, context }) => {
  const kept = await take(request, search, await context());
  response.writeHead(201, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(kept));
};

export const downloadFile: Respond = async (visit) => {
  const { id = "" } = visit.params;
  const context = await visit.context();
  const found = await attachmentOf(context, id);
  if (!found)
    throw new Refusal("NOT_FOUND", `no file ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
  await context.work?.spread(priceOfBytes(found.bytes));
  const file = await openContent(context, found, "id");
  await sendContent(visit, file, found.bytes, {
    "content-type": found.mediaType,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    "content-security-policy": "sandbox; default-src 'none'",
  });
};

const examiner = fileOf(import.meta.url, "./worker");
const fileBytesMax = 20 * 2 ** 20;

/** What somebody wants to attach, and to which record. */
interface Wanted {
  readonly resource: AnyResource;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly name: string;
  readonly organization: string;
  /** Whether everybody who sees the record shall read it. */
  readonly isPublic: boolean;
  /** The file of which it is the public copy. */
  readonly copyOf: string | null;
  readonly by: readonly Competence[];
}

function wantedOf(asked: URLSearchParams, { actor, scope }: Context): Wanted {
  const [subjectType = "", subjectId = "", kind = "", name = ""] = ["type", "id", "kind", "name"].map(
    (one) => asked.get(one) ?? "",
  );
  const resource = resourceNamed(subjectType);
  if (!resource) throw invalidInput("type", "unknownType", `there is no record type ${subjectType}`);
  if (!/^[a-z][A-Za-z]{0,40}(\.[A-Za-z][A-Za-z0-9_]{0,39})?$/.test(kind))
    throw invalidInput("kind", "notA", "kind must be a short name such as proof, or evidence.V_2 for evidence of V_2");
  if (!name.trim() || name.length > 200 || /[\p{Cc}\p{Cf}/\\]/u.test(name))
    throw invalidInput("name", "length", "a file name has at most 200 characters and no slashes");
  if (scope && !scope.files.includes(subjectType)) throw beyondScope(`files of a ${subjectType}`);
  const { organization } = actor;
  if (!organization)
    throw new Refusal("UNAUTHENTICATED", "sign in to upload a file", { reason: "signIn", clause: platformDefault });
  const of = fileKindOf(subjectType, kind);
  if (!of) throw invalidInput("kind", "fileKindUnknown", `a ${subjectType} has no files of the kind ${kind}`);
  const copyOf = asked.get("copyOf") || null;
  const isPublic = copyOf !== null || asked.get("public") === "true";
  assertPublic(of.publicity, isPublic, copyOf);
  return { resource, subjectType, subjectId, kind, name: name.trim(), organization, isPublic, copyOf, by: of.by };
}

/** @throws Refusal INVALID_INPUT where such a file is not made public, or not in this way. */
function assertPublic(publicity: Publicity, isPublic: boolean, copyOf: string | null): void {
  if (!isPublic || publicity === "choice") return;
  if (publicity === "never") throw invalidInput("public", "fileNeverPublic", "files of this kind are not made public");
  if (!copyOf)
    throw invalidInput(
      "public",
      "fileCopyOnly",
      "of files of this kind only a copy is made public, with names and numbers blacked out",
    );
}

async function take(request: IncomingMessage, asked: URLSearchParams, context: Context): Promise<Attachment> {
  const wanted = wantedOf(asked, context);
  const bytes = Math.min(Number(request.headers["content-length"] ?? fileBytesMax), fileBytesMax);
  await context.work?.spread(priceOfBytes(bytes));
  return withRoom(wanted.organization, bytes, async () => attach(wanted, await bodyOf(request, fileBytesMax), context));
}

async function attach(wanted: Wanted, content: Buffer, context: Context): Promise<Attachment> {
  const { resource, subjectType, subjectId, kind, name, organization, isPublic, copyOf, by } = wanted;
  const mediaType = await offThread<{ content: Buffer }, string>(examiner, "examine", { content });
  const sha256 = await sha256Of(content);
  return once(
    context,
    { act: "file.upload", subjectType, subjectId, kind, name, sha256, isPublic, copyOf },
    async (inside) => {
      const subject = await findForUpdate(resource, subjectId, inside);
      if (!resource.rolesOn(context.actor, subject).some((role) => by.includes(role)))
        throw new Refusal("FORBIDDEN", `only participants of this ${subjectType} may upload files`, {
          reason: "notYours",
          clause: platformDefault,
        });
      if (copyOf) await assertOriginal(inside, wanted, copyOf);
      await assertRoom(inside, wanted, content.length);
      await keepContent(context.files!, inside.trx, content, sha256);
      const attachment: Attachment = {
        id: newId(context.now),
        subjectType,
        subjectId,
        kind,
        name,
        mediaType,
        bytes: content.length,
        sha256,
        organization,
        at: context.now,
        deletedOn: null,
        publicSince: isPublic ? context.now : null,
        copyOf,
        removedOn: null,
      };
      await inside.em.insert(Attachment, attachment);
      await record(inside, { type: subjectType, record: subjectId, action: "attach", file: sha256, kind });
      return attachment;
    },
  );
}

/** @throws Refusal INVALID_INPUT unless the original is a file of one's own of the same record and kind. */
async function assertOriginal({ trx }: Inside, wanted: Wanted, copyOf: string): Promise<void> {
  const { subjectType, subjectId, kind, organization } = wanted;
  const found = await trx
    .selectFrom("attachment")
    .select("id")
    .where("id", "=", copyOf)
    .where("subjectType", "=", subjectType)
    .where("subjectId", "=", subjectId)
    .where("kind", "=", kind)
    .where("organization", "=", organization)
    .where("publicSince", "is", null)
    .where("removedOn", "is", null)
    .executeTakeFirst();
  if (!found) throw invalidInput("copyOf", "noOriginal", "the original is not a file of yours of this record and kind");
}
