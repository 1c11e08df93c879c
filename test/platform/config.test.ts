import { generateKeyPairSync, createPublicKey } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { configOf } from "../../server/platform/config.ts";
import { verifierKeyOf } from "../../server/platform/log/note.ts";

const pem = () => String(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }));
const keys = { TANHUI_LOG_KEY: pem(), TANHUI_CERTIFICATE_KEY: Buffer.from(pem()).toString("base64") };
const production = { NODE_ENV: "production", TANHUI_ORIGIN: "https://tanhui.example.org", ...keys };

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "tanhui-config-"));
});
afterEach(() => rmSync(data, { recursive: true }));
const config = (env: NodeJS.ProcessEnv) => configOf({ TANHUI_DATA: data, ...env });

describe("in production", () => {
  test("keys and address come from the environment: the log's in PEM, the certificates' in base64 of it", () => {
    const { keys: read, ...it } = config(production);
    expect(it).toEqual({
      production: true,
      port: 4000,
      databaseUrl: `file:${data}/tanhui.sqlite`,
      files: `${data}/files`,
      filesIn: "folder",
      policy: null,
      packs: null,
      heads: `${data}/heads.jsonl`,
      logOrigin: "tanhui.example.org/log",
      watched: false,
      origin: "https://tanhui.example.org",
      proxies: 0,
      // 20 GiB.
      quota: { organizationBytes: 21_474_836_480, record: 200 },
      requestsPerMinute: 3000,
      secondFactor: new Set(),
      budgetPercent: 100,
      workerMebibytes: 160,
      metricsPort: null,
      metricsToken: null,
      drainSeconds: 5,
      messaging: { smtp: null, gateway: null },
    });
    expect(createPublicKey(read.log).equals(createPublicKey(keys.TANHUI_LOG_KEY))).toBe(true);
    const certificate = Buffer.from(keys.TANHUI_CERTIFICATE_KEY, "base64").toString();
    expect(createPublicKey(read.certificate).equals(createPublicKey(certificate))).toBe(true);
  });

  test.each([
    ["without a key for the log", { TANHUI_LOG_KEY: undefined }, "TANHUI_LOG_KEY is not set"],
    ["with an empty key", { TANHUI_LOG_KEY: "" }, "TANHUI_LOG_KEY is not set"],
    ["without a key for certificates", { TANHUI_CERTIFICATE_KEY: undefined }, "TANHUI_CERTIFICATE_KEY is not set"],
    ["without its address", { TANHUI_ORIGIN: undefined }, "TANHUI_ORIGIN is not set"],
    [
      "without any of them",
      { TANHUI_LOG_KEY: undefined, TANHUI_CERTIFICATE_KEY: undefined, TANHUI_ORIGIN: undefined },
      "TANHUI_ORIGIN is not set; TANHUI_LOG_KEY is not set; TANHUI_CERTIFICATE_KEY is not set",
    ],
    ["with a key that is none", { TANHUI_LOG_KEY: "secret" }, "TANHUI_LOG_KEY is not an Ed25519 private key in PEM"],
  ])("it does not start %s, and makes no key of its own", (_, but, wrong) => {
    expect(() => config({ ...production, ...but })).toThrow(`The platform cannot start: ${wrong}.`);
    expect(readdirSync(data)).toEqual([]);
  });
});

test.each([
  "http://tanhui.example.org",
  "http://localhost.example.org",
  "http://10.0.0.7:4000",
  "tanhui.example.org",
  "ftp://localhost",
])("in production %s is not an address to be reached at", (origin) => {
  expect(() => config({ ...production, TANHUI_ORIGIN: origin })).toThrow(
    "TANHUI_ORIGIN is not https://…, without which only localhost, 127.0.0.1 and [::1] are served",
  );
});
test.each(["http://localhost", "http://127.0.0.1:4000", "http://[::1]:4000"])(
  "in production %s needs no encryption: nobody is between",
  (origin) => expect(config({ ...production, TANHUI_ORIGIN: origin }).origin).toBe(origin),
);

test.each([
  ["PORT", "65536", "PORT is not a port number"],
  ["TANHUI_PROXIES", "-1", "TANHUI_PROXIES is not a whole number"],
  ["TANHUI_REQUESTS_PER_MINUTE", "many", "TANHUI_REQUESTS_PER_MINUTE is not a whole number"],
  ["TANHUI_METRICS_PORT", "metrics", "TANHUI_METRICS_PORT is not a port number"],
  ["TANHUI_METRICS_TOKEN", "secret", "TANHUI_METRICS_TOKEN has fewer than 16 characters"],
  ["TANHUI_WORKER_MEBIBYTES", "2", "TANHUI_WORKER_MEBIBYTES is below 64, with which no worker can begin"],
  ["TANHUI_DRAIN_SECONDS", "-5", "TANHUI_DRAIN_SECONDS is not a whole number"],
  ["DATABASE_URL", "mysql://x", "DATABASE_URL is neither file:… nor postgresql://…"],
])("%s = %s is refused", (name, value, wrong) => {
  expect(() => config({ [name]: value })).toThrow(`The platform cannot start: ${wrong}.`);
});

test("a policy is read at start, and a wrong one refused by name", () => {
  const file = join(data, "policy");
  const asked = (text: string) => {
    writeFileSync(file, text);
    return () => config({ TANHUI_POLICY: file });
  };
  const key = verifierKeyOf("w.example.org", generateKeyPairSync("ed25519").publicKey, "witness");
  expect(asked(`witness w ${key} https://w.example.org/\nquorum w\n`)().policy).toMatchObject({
    quorum: "w",
    witnesses: [{ name: "w", verifierKey: key, url: "https://w.example.org" }],
  });
  expect(asked(`witness w ${key}\nquorum w\n`)).toThrow("TANHUI_POLICY names no address of the witness w");
  // Who answers in a witness's place can stop the log for as long.
  expect(asked(`witness w ${key} http://w.example.org\nquorum w\n`)).toThrow(
    "TANHUI_POLICY: the witness w must be addressed by https://, which proves who answers",
  );
  expect(asked(`witness w ${key} http://127.0.0.1:4100\nquorum w\n`)().policy?.quorum).toBe("w");
  expect(asked("quorum w\n")).toThrow("TANHUI_POLICY: line 1 of the policy: a quorum is one name from above");
  expect(() => config({ TANHUI_POLICY: join(data, "none") })).toThrow("TANHUI_POLICY: ENOENT");
});

test("elsewhere a machine makes its keys once, for nobody else to read", () => {
  const [first, second] = [config({}), config({})];
  expect(first.production).toBe(false);
  expect(second.keys.log.equals(first.keys.log)).toBe(true);
  expect(first.keys.certificate.equals(first.keys.log)).toBe(false);
  for (const name of ["TANHUI_LOG_KEY", "TANHUI_CERTIFICATE_KEY"])
    expect(statSync(join(data, "keys", `${name}.pem`)).mode & 0o777).toBe(0o600);
});
