/** One server of one kind for the load to hit: `platform` (the whole house) or `raw` (better-sqlite3 and node:http, no GraphQL). Tells its CPU when asked. */
import "reflect-metadata";
import Database from "better-sqlite3";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { actorOf } from "../../server/identity/index.ts";
import { holdings, modules } from "../../server/modules.ts";
import { cookieOf } from "../../server/platform/http/cookie.ts";
import { newId } from "../../server/platform/clock.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { open } from "../../server/platform/store/store.ts";
import { mechanism } from "./data.ts";
import { documents, now, token } from "./documents.ts";
import { benchKeys } from "./keys.ts";
import { rawRetirement } from "./retirement.ts";

const [kind, file] = process.argv.slice(2) as ["platform" | "raw", string];

async function platform(): Promise<Server> {
  const store = await open(`file:${file}`, holdings);
  return serve(
    apiOf(await schemaOf(modules), Object.fromEntries(Object.values(documents).map(({ hash, text }) => [hash, text]))),
    {
      contextOf: async (request, response) => {
        const cookie = cookieOf(request, response, false);
        const key = request.headers["idempotency-key"];
        return {
          store,
          now,
          keys: benchKeys,
          cookie,
          actor: await actorOf(store, cookie.token, now),
          ...(typeof key === "string" && { key }),
        };
      },
    },
  );
}

/** The same rows to the same bytes. It knows its reader by the same two look-ups, as anything that is not public must. */
function raw(): Server {
  const db = new Database(file);
  for (const pragma of [
    "journal_mode = wal",
    "synchronous = full",
    "foreign_keys = on",
    "cache_size = -65536",
    "mmap_size = 268435456",
  ])
    db.pragma(pragma);
  const session = db.prepare(
    'select s.person, p.organization from session s join person p on p.id = s.person where s.id = ? and s."endedAt" is null',
  );
  const parties = db.prepare("select kind, region from membership where person = ? and state = 'active'");
  const columns = 'b.id, b.first, b.kilograms, p.id pid, p."titleZh", sp.id spid, m.id mid, m.code, m.state';
  const joined = `from block b left join project p on p.id = b.project and p.state in ('filed', 'suspended', 'withdrawn') left join "subProject" sp on sp.project = p.id left join methodology m on m.id = sp.methodology and m.state in ('publicNotice', 'filed', 'superseded', 'revoked')`;
  // What an office of Shandong and a holder sees.
  const visible = "b.region = '370000' or b.account in ('retired', 'cancelled') or b.holder = 'o0'";
  const list = db.prepare(`select ${columns} ${joined} where ${visible} order by b.first desc, b.id desc limit ?`);
  const one = db.prepare(`select ${columns} ${joined} where b.id = ? and (${visible})`);
  const shape = ({ pid, titleZh, spid, mid, code, state, ...block }: any) => ({
    ...block,
    ofProject: pid && { id: pid, titleZh, subProjects: [{ id: spid, methodology: mid && { id: mid, code, state } }] },
  });
  const standing = db.prepare(
    "select id, account from block where mechanism = ? and first <= ? order by first desc limit 1",
  );
  const story = db.prepare(
    "select id, kind, kilograms, beneficiary from transfer where block = ? and first <= ? and first + kilograms > ? order by id",
  );
  const search = db.prepare(
    "select id, kilograms, beneficiary, project from transfer where kind = 'retire' and beneficiary like ? escape '\\' order by id limit 25",
  );
  const trace = (text: string) => {
    const serial = Number(text.slice(mechanism.length + 1));
    const { id, account } = standing.get(mechanism, serial) as { id: string; account: string };
    return { account, transfers: story.all(id, serial, serial) };
  };
  const retire = rawRetirement(db);
  interface Variables {
    readonly id?: string;
    readonly take?: number;
    readonly kilograms?: number;
    readonly serial?: string;
    readonly text?: string;
  }
  const answer = ({ id, take, kilograms, serial, text }: Variables, key: string): object => {
    if (serial) return { serialTrace: trace(serial) };
    if (text) return { transfers: { items: search.all(`%${text}%`) } };
    if (kilograms) return { it: retire(id!, kilograms, key, newId(now)) };
    if (id) return { block: shape(one.get(id)) };
    return { blocks: { items: list.all(take).map(shape) } };
  };
  return createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: Variables };
    const { person } = session.get(token.id) as { person: string };
    parties.all(person);
    const data = answer(variables, String(request.headers["idempotency-key"]));
    const body = JSON.stringify({ data });
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  });
}
const http = kind === "raw" ? raw() : await platform();
http.listen(0, () => process.send!({ port: (http.address() as AddressInfo).port }));
process.on("message", () => process.send!({ cpu: process.cpuUsage() }));
