import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { generateKeyPairSync } from "node:crypto";
import { channel } from "node:diagnostics_channel";
import { Membership, Organization, Person } from "../../server/identity/index.ts";
import { holdings, modules } from "../../server/modules.ts";
import type { Contents } from "../../server/platform/content/contents.ts";
import type { Actor, Context, Keys } from "../../server/platform/context.ts";
import { formatError } from "../../server/platform/http/errors.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { sequenceAll } from "../../server/platform/job/jobs.ts";
import { Leases } from "../../server/platform/job/lease.ts";
import type { Policy } from "../../server/platform/log/policy.ts";
import { migrate } from "../../server/platform/store/migrations.ts";
import { open, type Store } from "../../server/platform/store/store.ts";
import { actors } from "./actors.ts";

const schema = schemaOf(modules);
const key = () => generateKeyPairSync("ed25519").privateKey;
/** The keys of every test of this process. */
export const keys: Keys = { log: key(), certificate: key() };

/** The name of the log of every test. */
export const logOrigin = "tanhui.example.org/log";

const refusals = channel("tanhui.refusal");
/** Says which reasons stand in the data of an answer, such as those of the rows of a sheet. */
export function announceReasons(data: unknown): void {
  for (const [, reason] of JSON.stringify(data ?? null).matchAll(/"reason":"(\w+)"/g))
    refusals.publish({ details: { reason } });
}

/** Codes with a right check character, one for each number: GB 32100-2015. */
function usccOf(n: number): string {
  const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const body = `91370000MA${String(n).padStart(7, "0")}`;
  const sum = [...body].reduce((total, sign, i) => total + signs.indexOf(sign) * (3 ** i % 31), 0);
  return body + signs[(31 - (sum % 31)) % 31];
}

/** A fresh platform over the empty database at `url`: made by its migrations, with the organizations and people of `actors`, and a clock that moves when told. */
export async function platformOn(url: string, now = "2026-01-15T04:00:00.000Z") {
  const store = await open(url, holdings, { connections: 40 });
  await migrate(store);
  const server = new ApolloServer<Context>({
    schema: await schema,
    formatError,
    includeStacktraceInErrorResponses: false,
  });
  const w = {
    store,
    url,
    /** The instant at which everything is asked; set it to go on. */
    now,
    /** Are credits of worth here? */
    production: false,
    /** Where the contents of attachments are kept; set it where there are any. */
    files: undefined as Contents | undefined,
    /** How much may be attached; set it to come to its end. */
    quota: undefined as Context["quota"],
    /** By what messages are sent; set it where any are. */
    channels: undefined as Context["channels"],
    /** Whose co-signatures heads need; set it where there is a policy. */
    policy: null as Policy | null,
    /** The network address that everything is asked from; set it to ask from another. */
    address: "192.0.2.1",
    contextOf: (actor: Actor, key?: string): Context => ({
      store,
      actor,
      now: w.now,
      keys,
      production: w.production,
      origin: "https://tanhui.example.org",
      ...(w.files && { files: w.files }),
      ...(w.quota && { quota: w.quota }),
      policy: w.policy,
      ...(w.channels && { channels: w.channels }),
      address: w.address,
      ...(key && { key }),
    }),
    /** The answer as `actor` gets it over the wire; of a refusal its code and details. */
    async ask(
      actor: Actor,
      query: string,
      { variables = {}, key }: { variables?: Record<string, unknown>; key?: string } = {},
    ): Promise<any> {
      const { body } = await server.executeOperation({ query, variables }, { contextValue: w.contextOf(actor, key) });
      if (body.kind !== "single") throw new Error("incremental answers are not used");
      const { data, errors } = JSON.parse(JSON.stringify(body.singleResult));
      announceReasons(data);
      return errors?.[0]
        ? { refused: errors[0].extensions.code, ...errors[0].extensions, message: errors[0].message }
        : data;
    },
    /** Store records as they are, past every rule: for the given, never for the when. */
    async given<T extends object>(entity: new () => T, ...records: Partial<T>[]): Promise<void> {
      const em = store.em();
      for (const one of records) em.create(entity, { ...new entity(), ...one } as never);
      await em.flush();
    },
    close: () => store.close(),
  };
  const known = Object.values<Actor>(actors).filter(({ organization }) => organization);
  await w.given(
    Organization,
    ...[...new Set(known.map(({ organization }) => organization!))].map((id, i) => ({
      id,
      name: id,
      uscc: usccOf(i),
      region: "370000",
      joinedAt: now,
    })),
  );
  await w.given(
    Person,
    ...known.map(({ id, organization }) => ({
      id,
      name: id,
      email: `${id}@example.org`,
      organization: organization!,
      joinedAt: now,
      passwordHash: "-",
    })),
  );
  await w.given(
    Membership,
    ...known.flatMap(({ id, organization, parties }) =>
      parties.map(({ kind, region }) => ({
        id: `${id} ${kind}`,
        person: id,
        organization: organization!,
        kind,
        region,
        state: "active" as const,
        requestedAt: now,
      })),
    ),
  );
  return w;
}
export type Platform = Awaited<ReturnType<typeof platformOn>>;

const leases = new Leases("test");
/** Gives every entry written so far its place under a signed head. */
export const sequenced = ({ store, now }: { store: Store; now: string }): Promise<void> =>
  sequenceAll({ store, clock: { now: () => now }, keys, leases, logOrigin });
