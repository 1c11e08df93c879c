import { once } from "node:events";
import { request, type IncomingMessage, type Server } from "node:http";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inFolder } from "../../server/platform/content/folder.ts";
import { Attachment } from "../../server/file/index.ts";
import { Membership } from "../../server/identity/index.ts";
import { modules } from "../../server/modules.ts";
import { Allowances } from "../../server/platform/cost/allowance.ts";
import type { Actor } from "../../server/platform/context.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const pdf = (more = "") => Buffer.from(`%PDF-1.4\n1 0 obj<<${more}>>endobj\ntrailer<<>>\n%%EOF\n`);
/** Of this many bytes, all of them in a stream. */
const pdfOfSize = (bytes: number) => {
  const [before, after] = ["%PDF-1.4\n1 0 obj<</Length 0>>\nstream\n", "\nendstream\nendobj\ntrailer<<>>\n%%EOF\n"];
  return Buffer.from(before + "x".repeat(bytes - before.length - after.length) + after);
};
const png = (width: number, height: number) => {
  const head = Buffer.from("89504e470d0a1a0a0000000d494844520000000000000000080600000000000000", "hex");
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from("0000000049444154", "hex"), Buffer.alloc(16)]);
};

describe.each(dialects)("files on %s", (dialect) => {
  let w: World, http: Server, base: string, folder: string, actor: Actor, allowances: Allowances | undefined;
  beforeAll(async () => {
    w = await world(dialect);
    folder = mkdtempSync(join(tmpdir(), "tanhui-files-"));
    w.files = inFolder(folder);
    const contextOf = async () => {
      const work = allowances?.workOf(actor, "192.0.2.1");
      return { ...w.contextOf(actor), ...(work && { work }) };
    };
    http = await serve(apiOf(await schemaOf(modules), {}), { contextOf, routes: routesOf(modules) });
    await new Promise<void>((done) => http.listen(0, done));
    base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    await w.given(Membership, {
      id: "asked",
      person: "p-forester",
      organization: "o-forester",
      kind: "organiser",
      region: "370000",
      requestedAt: w.now,
    });
  });
  afterAll(async () => {
    http.close();
    await w.close();
    rmSync(folder, { recursive: true });
  });

  async function upload(as: Actor, content: Buffer, but: Record<string, string> = {}) {
    actor = as;
    const asked = new URLSearchParams({ type: "membership", id: "asked", kind: "proof", name: "授权书.pdf", ...but });
    const response = await fetch(`${base}/files?${asked}`, { method: "POST", body: content as BodyInit });
    return {
      status: response.status,
      ...((await response.json()) as {
        id?: string;
        sha256?: string;
        mediaType?: string;
        errors?: { extensions: Record<string, unknown> }[];
      }),
    };
  }
  const refused = ({ status, errors }: Awaited<ReturnType<typeof upload>>) => [
    status,
    errors?.[0]?.extensions["code"],
    errors?.[0]?.extensions["reason"],
  ];

  test("are kept under the hash of their content, and given to those who see their record", async () => {
    const { id, sha256, mediaType, status } = await upload(actors.administrator, pdf());
    expect([status, mediaType, sha256]).toEqual([
      201,
      "application/pdf",
      createHash("sha256").update(pdf()).digest("hex"),
    ]);
    for (const [as, expected] of [
      [actors.forester, 200],
      [actors.department, 200],
      [actors.rivalForester, 404],
      [actors.hnAdministrator, 404],
      [actors.anyone, 404],
    ] as const) {
      actor = as;
      const response = await fetch(`${base}/files/${id}`);
      expect(response.status).toBe(expected);
      if (expected === 404) continue;
      expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf());
      expect(response.headers.get("content-disposition")).toContain("attachment;");
      expect([response.headers.get("x-content-type-options"), response.headers.get("content-security-policy")]).toEqual(
        ["nosniff", "sandbox; default-src 'none'"],
      );
    }
    expect(
      (await w.ask(actors.forester, '{ attachments(type: "membership", id: "asked") { name } }')).attachments,
    ).toEqual([{ name: "授权书.pdf" }]);
    expect(
      (await w.ask(actors.rivalForester, '{ attachments(type: "membership", id: "asked") { name } }')).attachments,
    ).toEqual([]);
  });

  test("cost by their bytes, coming and going, until the minute's budget is spent", async () => {
    const eight = pdfOfSize(8 * 2 ** 20);
    const { id } = await upload(actors.administrator, eight);
    // A hundredth of an office's budget is 30,000 units a minute; 8 MiB cost 1,200, and 1,000 more coming.
    allowances = new Allowances(1);
    actor = actors.administrator;
    const statuses: number[] = [];
    for (let i = 0; i < 24; i++) {
      const answer = await fetch(`${base}/files/${id}`);
      statuses.push(answer.status);
      await answer.arrayBuffer();
    }
    expect(statuses).toEqual(Array(24).fill(200));
    expect((await upload(actors.administrator, pdf("/A(small)"))).status).toBe(201);
    expect(refused(await upload(actors.administrator, eight))).toEqual([429, "LIMITED", "budgetSpent"]);
    const late = await fetch(`${base}/files/${id}`);
    expect([late.status, Number(late.headers.get("retry-after")) > 0]).toEqual([429, true]);
    allowances = undefined;
  });

  test("of many that upload at once some wait and the last are refused, until those before have ended", async () => {
    actor = actors.administrator;
    const path = "/files?type=membership&id=asked&kind=proof&name=a.pdf";
    const begin = () => {
      const asking = request(`${base}${path}`, { method: "POST", headers: { "content-length": 20 * 2 ** 20 } });
      const answer = once(asking, "response").then(([response]) => response as IncomingMessage);
      answer.catch(() => {});
      asking.on("error", () => {}).flushHeaders();
      return { asking, answer };
    };
    // Of one organization two are read, and a hundred wait.
    const many = Array.from({ length: 103 }, begin);
    const { statusCode, headers } = await Promise.race(many.map(({ answer }) => answer));
    expect([statusCode, headers["retry-after"]]).toEqual([503, "5"]);
    expect(refused(await upload(actors.administrator, pdf("/A(large)")))).toEqual([503, "LIMITED", "uploadsBusy"]);
    for (const { asking } of many) asking.destroy();
    const again = async (): Promise<number> => (await upload(actors.administrator, pdf("/A(large)"))).status;
    let status = await again();
    for (let tries = 0; status === 503 && tries < 100; tries++) {
      await pause(50);
      status = await again();
    }
    expect(status).toBe(201);
  });

  test.each<[string, Buffer, string]>([
    [
      "KML",
      Buffer.from(
        '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- 林场 -->\n<kml xmlns="http://www.opengis.net/kml/2.2"/>',
      ),
      "application/vnd.google-earth.kml+xml",
    ],
    [
      "a zipped shapefile",
      Buffer.from(
        zipSync({
          "林场/a.shp": new Uint8Array(8),
          "林场/a.prj": new Uint8Array(8),
          "__MACOSX/._a.shp": new Uint8Array(8),
        }),
      ),
      "application/zip",
    ],
    ["GeoJSON", Buffer.from('{"type":"Polygon","coordinates":[]}'), "application/json"],
  ])("%s is taken for what it is", async (_, content, expected) =>
    expect(await upload(actors.administrator, content)).toMatchObject({
      status: 201,
      mediaType: expected,
    }),
  );

  test.each<[string, Buffer, Record<string, string>, unknown[]]>([
    ["nothing", Buffer.alloc(0), {}, [400, "INVALID_INPUT", "fileEmpty"]],
    [
      "SVG",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      { name: "a.png" },
      [400, "INVALID_INPUT", "fileKind"],
    ],
    ["HTML", Buffer.from("<html><script>alert(1)</script></html>"), {}, [400, "INVALID_INPUT", "fileKind"]],
    ["GIF that is also a script", Buffer.from("GIF89a/*\x01\x00*/=1;alert(1)"), {}, [400, "INVALID_INPUT", "fileKind"]],
    [
      "PDF with a script",
      pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
      {},
      [400, "INVALID_INPUT", "fileActive"],
    ],
    ["a picture of 100 megapixels", png(10_000, 10_000), {}, [400, "INVALID_INPUT", "filePixels"]],
    ["a PDF without an end", pdf("").subarray(0, -7), {}, [400, "INVALID_INPUT", "fileUnreadable"]],
    [
      "a picture that is also a web page",
      Buffer.concat([png(10, 10), Buffer.from("<script>alert(1)</script>")]),
      {},
      [400, "INVALID_INPUT", "fileTwofold"],
    ],
    [
      "an archive with more than a map",
      Buffer.from(zipSync({ "a.shp": new Uint8Array(8), "a.exe": new Uint8Array(8) })),
      {},
      [400, "INVALID_INPUT", "fileKind"],
    ],
    [
      "an archive without a map",
      Buffer.from(zipSync({ "a.png": new Uint8Array(8) })),
      {},
      [400, "INVALID_INPUT", "fileKind"],
    ],
    [
      "XML that is not KML",
      Buffer.from('<?xml version="1.0"?><html><kml/></html>'),
      {},
      [400, "INVALID_INPUT", "fileKind"],
    ],
    ["50 MB", Buffer.alloc(50 * 1024 * 1024, "x"), {}, [413, "LIMITED", "tooLarge"]],
    ["a name with a path", pdf(), { name: "../../etc/passwd" }, [400, "INVALID_INPUT", "length"]],
    [
      "an archive that is cut off",
      Buffer.from(zipSync({ "a.shp": new Uint8Array(8) })).subarray(0, 60),
      {},
      [400, "INVALID_INPUT", "fileDamaged"],
    ],
    ["a kind of file that is not a short name", pdf(), { kind: "Proof!" }, [400, "INVALID_INPUT", "notA"]],
    ["a kind of record that is none", pdf(), { type: "nothing" }, [400, "INVALID_INPUT", "unknownType"]],
    ["a record that is hidden", pdf(), { id: "elsewhere" }, [404, "NOT_FOUND", "notFound"]],
  ])("%s is refused, and nothing is kept", async (_, content, but, expected) => {
    const before = readdirSync(folder, { recursive: true }).length;
    expect(refused(await upload(actors.administrator, content, but))).toEqual(expected);
    expect(readdirSync(folder, { recursive: true }).length).toBe(before);
  });

  test.each([
    [
      "deleted is told with the day",
      "over",
      { deletedOn: "2026-01-10" },
      { reason: "fileDeleted", deletedOn: "2026-01-10" },
    ],
    ["lost is not taken for a file that never was", "lost", {}, { reason: "contentMissing", sha256: "0".repeat(64) }],
  ])("whose content was %s", async (_, id, but, expected) => {
    await w.given(Attachment, {
      id,
      subjectType: "membership",
      subjectId: "asked",
      kind: "proof",
      name: "a.pdf",
      mediaType: "application/pdf",
      bytes: 1,
      sha256: "0".repeat(64),
      organization: "o-forester",
      at: w.now,
      ...but,
    });
    actor = actors.forester;
    const response = await fetch(`${base}/files/${id}`);
    expect([response.status, await response.json()]).toMatchObject([404, { errors: [{ extensions: expected }] }]);
  });

  test("are uploaded only by participants of the record", async () => {
    expect(refused(await upload(actors.department, pdf()))).toEqual([403, "FORBIDDEN", "notYours"]);
    expect(refused(await upload(actors.anyone, pdf()))).toEqual([401, "UNAUTHENTICATED", "signIn"]);
    expect(refused(await upload(actors.rivalForester, pdf()))).toEqual([404, "NOT_FOUND", "notFound"]);
  });
});
