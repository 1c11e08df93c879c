import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { securedGroups, type SecuredGroup, type SecuredKinds } from "../../shared/identity/second-factor.ts";
import type { HomeKind } from "./content/home.ts";
import type { Keys } from "./context.ts";
import type { Messaging } from "./message/channels.ts";
import { policyFrom, type Policy } from "./log/policy.ts";
import { fileMode, folderMode } from "./private.ts";

/** Configuration of one process, read from the environment here only; everything missing is reported at once. */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** `file:/…/tanhui.sqlite`, or `postgresql://…`. */
  readonly databaseUrl: string;
  /** The folder of attachments. */
  readonly files: string;
  /** Where the contents of attachments are kept: in that folder, or in the database. */
  readonly filesIn: HomeKind;
  /** How many files a record may have, and how many bytes all files of an organization. */
  readonly quota: { readonly record: number; readonly organizationBytes: number };
  /** The file outside the database that receives signed heads of the log. */
  readonly heads: string;
  /** The name of a log that begins here: the public address without its scheme, and a path. */
  readonly logOrigin: string;
  /** Whether a second checker (`tanhui watch`) must pass every leaf before a head covers it. */
  readonly watched: boolean;
  /** Which witnesses heads are sent to, and how many of them a head needs; null if none. */
  readonly policy: Policy | null;
  /** The folder of the installation's own policy packs, if any. */
  readonly packs: string | null;
  /** The public address of the platform, without a trailing slash: certificates link to it. */
  readonly origin: string;
  /** How many proxies stand in front: the client is this many entries from the right of X-Forwarded-For. */
  readonly proxies: number;
  /** Requests per minute allowed from one address. */
  readonly requestsPerMinute: number;
  /** Percent of the standard budgets of work that each asker may spend in a minute. */
  readonly budgetPercent: number;
  /** How much memory a worker may use, in MiB. */
  readonly workerMebibytes: number;
  /** The port that answers `/metrics` alone; null where there is none. */
  readonly metricsPort: number | null;
  /** What is asked of who fetches `/metrics`, as a bearer token; null where only a port of its own answers it. */
  readonly metricsToken: string | null;
  /** For how many seconds a server that is about to stop still accepts requests, while it says that it is not ready. */
  readonly drainSeconds: number;
  /** How messages are sent. */
  readonly messaging: Messaging;
  /** Whose roles require a second factor. */
  readonly secondFactor: SecuredKinds;
  readonly keys: Keys;
}

/** A token is kept from being guessed by its length. */
const tokenLeast = 16;

/** A worker that has less cannot begin, and takes the server with it. */
const workerMebibytesLeast = 64;

/** @throws Error naming every variable that is missing or wrong. */
export function configOf(env: NodeJS.ProcessEnv): Config {
  const production = env["NODE_ENV"] === "production";
  const wrong: string[] = [];
  const data = resolve(env["TANHUI_DATA"] ?? "data");
  const portOf = (name: string, text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0 || value > 65_535) wrong.push(`${name} is not a port number`);
    return value;
  };
  const port = portOf("PORT", env["PORT"] ?? "4000");
  const metricsPort = env["TANHUI_METRICS_PORT"] ? portOf("TANHUI_METRICS_PORT", env["TANHUI_METRICS_PORT"]) : null;
  const metricsToken = env["TANHUI_METRICS_TOKEN"] || null;
  if (metricsToken && metricsToken.length < tokenLeast)
    wrong.push(`TANHUI_METRICS_TOKEN has fewer than ${tokenLeast} characters`);
  const count = (name: string, otherwise: number): number => {
    const value = Number(env[name] ?? otherwise);
    if (!Number.isInteger(value) || value < 0) wrong.push(`${name} is not a whole number`);
    return value;
  };
  const proxies = count("TANHUI_PROXIES", 0);
  const requestsPerMinute = count("TANHUI_REQUESTS_PER_MINUTE", production ? 3_000 : 1_000_000);
  const budgetPercent = count("TANHUI_BUDGET_PERCENT", production ? 100 : 100_000);
  const workerMebibytes = count("TANHUI_WORKER_MEBIBYTES", 160);
  if (workerMebibytes < workerMebibytesLeast)
    wrong.push(`TANHUI_WORKER_MEBIBYTES is below ${workerMebibytesLeast}, with which no worker can begin`);
  const filesPerRecord = count("TANHUI_FILES_PER_RECORD", 200);
  if (filesPerRecord < 2 || filesPerRecord > 1_000) wrong.push("TANHUI_FILES_PER_RECORD is not between 2 and 1000");
  const gibibytes = count("TANHUI_GIBIBYTES_PER_ORGANIZATION", 20);
  const drainSeconds = count("TANHUI_DRAIN_SECONDS", production ? 5 : 0);
  const required = (name: string, otherwise: string): string => {
    if (env[name]) return env[name];
    if (production) wrong.push(`${name} is not set`);
    return otherwise;
  };
  const keyOf = (name: string): KeyObject | undefined => {
    const pem = required(name, "");
    if (!pem) return production ? undefined : ownKey(join(data, "keys", `${name}.pem`));
    try {
      const key = createPrivateKey(pem.includes("BEGIN") ? pem : Buffer.from(pem, "base64"));
      if (key.asymmetricKeyType === "ed25519") return key;
    } catch {
      /* said below */
    }
    wrong.push(`${name} is not an Ed25519 private key in PEM`);
    return undefined;
  };
  const databaseUrl = env["DATABASE_URL"] ?? `file:${join(data, "tanhui.sqlite")}`;
  if (!["required", "off"].includes(env["TANHUI_WATCH"] ?? "off"))
    wrong.push("TANHUI_WATCH is neither required nor off");
  if (!/^(file:|postgres(ql)?:\/\/)/.test(databaseUrl)) wrong.push("DATABASE_URL is neither file:… nor postgresql://…");
  const filesIn = (env["TANHUI_FILES"] || "folder") as HomeKind;
  if (!["folder", "database"].includes(filesIn)) wrong.push("TANHUI_FILES is neither folder nor database");
  if (filesIn === "database" && databaseUrl.startsWith("file:"))
    wrong.push("TANHUI_FILES=database needs PostgreSQL, and DATABASE_URL names a SQLite file");
  const policy = policyAt(env["TANHUI_POLICY"], wrong);
  const origin = required("TANHUI_ORIGIN", `http://localhost:${port}`).replace(/\/$/, "");
  if (production && origin && !isGuarded(origin))
    wrong.push("TANHUI_ORIGIN is not https://…, without which only localhost, 127.0.0.1 and [::1] are served");
  const messaging = messagingOf(env, wrong);
  const secondFactor = securedBy(env["TANHUI_SECOND_FACTOR"], wrong);
  const [log, certificate] = [keyOf("TANHUI_LOG_KEY"), keyOf("TANHUI_CERTIFICATE_KEY")];
  if (wrong.length > 0 || !log || !certificate) throw new Error(`The platform cannot start: ${wrong.join("; ")}.`);
  return {
    production,
    port,
    databaseUrl,
    files: join(data, "files"),
    filesIn,
    quota: { record: filesPerRecord, organizationBytes: gibibytes * 2 ** 30 },
    policy,
    packs: env["TANHUI_PACKS"] || null,
    heads: env["TANHUI_HEADS"] ?? join(data, "heads.jsonl"),
    origin,
    watched: env["TANHUI_WATCH"] === "required",
    logOrigin: `${origin.replace(/^\w+:\/\//, "")}/log`,
    proxies,
    requestsPerMinute,
    budgetPercent,
    workerMebibytes,
    metricsPort,
    metricsToken,
    drainSeconds,
    messaging,
    secondFactor,
    keys: { log, certificate },
  };
}

const ownHosts: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];
/** Whether nobody between a reader and the platform can read along: it is encrypted, or stays on this machine. */
function isGuarded(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return protocol === "https:" || (protocol === "http:" && ownHosts.includes(hostname));
}

/** How messages are sent: mail by SMTP, everything else by a gateway. What is wrong is added to `wrong`. */
function messagingOf(env: NodeJS.ProcessEnv, wrong: string[]): Messaging {
  const [smtp, from] = [env["TANHUI_SMTP_URL"], env["TANHUI_SMTP_FROM"]];
  const [gateway, token = null] = [env["TANHUI_GATEWAY_URL"], env["TANHUI_GATEWAY_TOKEN"] || null];
  if (smtp && !/^smtps?:\/\/[^/?#]+\/?$/.test(smtp)) wrong.push("TANHUI_SMTP_URL is not smtp://… or smtps://…");
  if (!smtp !== !from) wrong.push("TANHUI_SMTP_URL and TANHUI_SMTP_FROM are set together, or not at all");
  if (from && !/@[\w.-]+>?$/.test(from)) wrong.push("TANHUI_SMTP_FROM is not an address");
  if (gateway && !isGuarded(gateway))
    wrong.push("TANHUI_GATEWAY_URL is not https://…, without which only this machine is addressed");
  return {
    smtp: smtp && from ? { url: smtp, from } : null,
    gateway: gateway ? { url: gateway, token } : null,
  };
}

/** Whose roles require a second factor, as `staff experts bodies`. What is wrong is added to `wrong`. */
function securedBy(text: string | undefined, wrong: string[]): SecuredKinds {
  const groups = (text ?? "").split(/[\s,]+/).filter(Boolean) as SecuredGroup[];
  if (groups.some((group) => !securedGroups.includes(group)))
    wrong.push(`TANHUI_SECOND_FACTOR names something else than ${securedGroups.join(", ")}`);
  return new Set(groups);
}

/** The policy in a file; null where none is named. What is wrong with it is added to `wrong`. */
function policyAt(file: string | undefined, wrong: string[]): Policy | null {
  if (!file) return null;
  try {
    const policy = policyFrom(readFileSync(file, "utf8"));
    for (const { name, url = "" } of policy.witnesses) {
      if (!/^https?:\/\//.test(url)) wrong.push(`TANHUI_POLICY names no address of the witness ${name}`);
      // A witness signs what it co-signs, but not that it has seen more, which stops the log.
      else if (!isGuarded(url))
        wrong.push(`TANHUI_POLICY: the witness ${name} must be addressed by https://, which proves who answers`);
    }
    return policy;
  } catch (error) {
    wrong.push(`TANHUI_POLICY: ${(error as Error).message}`);
    return null;
  }
}

/** A key of this machine alone, made once for nobody else to read. Production has the platform's from its environment. */
export function ownKey(file: string): KeyObject {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: folderMode });
    const { privateKey } = generateKeyPairSync("ed25519", {
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    writeFileSync(file, privateKey, { mode: fileMode });
  }
  return createPrivateKey(readFileSync(file));
}
