#!/usr/bin/env node
/**
 * Verifies an export of the ledger: `node verify.mjs FILE [--key KEY] [--head HEAD]… [--policy POLICY]`, and each form
 * that is handed out beside it: `node verify.mjs keys|heads|inclusion|consistency|certificate|pack FILE [--keys FILE]
 * [--ledger FILE] [--not-before DAY] …`; of a pack FILE is the folder that it was unpacked into. It needs Node 20 and nothing else: no package, and none of the platform's code. What it checks is
 * written in log.md, ledger.md, proof.md, certificate.md and pack.md beside it.
 *
 * KEY is a file with the log's public key in PEM, or a verifier key `name+id+key`. HEAD is `size:root`, or a file with
 * heads as lines of JSON. POLICY is a file that says whose co-signatures a head needs (C2SP tlog-policy). It
 * prints one line of JSON, and ends with 0 if everything holds, with 1 if something does not.
 */
import { createHash, createPublicKey, verify as verifySignature } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

class Fault extends Error {
  constructor(rule, where, message) {
    super(message);
    Object.assign(this, { rule, where });
  }
}

// --- Bytes: RFC 8785, RFC 6962, C2SP signed notes -------------------------------------------------------------------

/** RFC 8785: names sorted by UTF-16 code units, no white space, strings and numbers as ECMAScript writes them. */
function canonical(value) {
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new TypeError("half a surrogate pair");
    return JSON.stringify(value);
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${canonical(name)}:${canonical(value[name])}`).join(",")}}`;
}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

/** A Merkle tree that only grows: the roots of its complete subtrees, each with its number of leaves. */
class Tree {
  size = 0;
  #peaks = [];
  append(hash) {
    this.#peaks.push({ leaves: 1, hash });
    this.size++;
    while (this.#peaks.at(-2)?.leaves === this.#peaks.at(-1).leaves) {
      const right = this.#peaks.pop();
      const left = this.#peaks.pop();
      this.#peaks.push({ leaves: left.leaves * 2, hash: sha256(Buffer.of(1), left.hash, right.hash) });
    }
  }
  get root() {
    const hashes = this.#peaks.map(({ hash }) => hash);
    if (hashes.length === 0) return sha256().toString("hex");
    return hashes.reduceRight((right, left) => sha256(Buffer.of(1), left, right)).toString("hex");
  }
}

function rootOfLeaves(hashes) {
  const tree = new Tree();
  for (const hash of hashes) tree.append(hash);
  return tree.root;
}

/** Base64 without a sign outside its alphabet, and with the right end. */
function base64(text) {
  const bytes = Buffer.from(String(text), "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}

/** A key in PEM; undefined where it is none, or not of Ed25519. */
function publicKeyOf(pem) {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === "ed25519" ? key : undefined;
  } catch {
    return undefined;
  }
}
const rawKey = (key) => Buffer.from(key.export({ format: "jwk" }).x, "base64url");
const keyId = (name, raw, kind = 1) => sha256(`${name}\n`, Buffer.of(kind), raw).subarray(0, 4);

/** A verifier key `name+id+key`: of a log its kind is 1, of a witness 4. */
function keyNamed(text, kind = 1) {
  const [name, id, encoded, ...more] = String(text).split("+");
  const bytes = base64([encoded, ...more].join("+"));
  if (!bytes || bytes.length !== 33 || bytes[0] !== kind) return undefined;
  const raw = bytes.subarray(1);
  if (keyId(name, raw, kind).toString("hex") !== id) return undefined;
  const jwk = { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") };
  return { name, key: createPublicKey({ key: jwk, format: "jwk" }) };
}

/** A checkpoint: four lines, an empty one, and signatures. */
function readNote(note) {
  const parts = String(note).split("\n\n");
  if (parts.length !== 2) return undefined;
  const body = `${parts[0]}\n`;
  const [origin, size, rootText, instant, ...rest] = parts[0].split("\n");
  const root = base64(rootText);
  const lines = parts[1].split("\n");
  if (rest.length > 0 || lines.pop() !== "" || lines.length === 0 || !/^[^+\s]+$/u.test(origin)) return undefined;
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !isWhole(Number(size)) || root?.length !== 32 || !instant?.startsWith("at ")) return undefined;
  const signatures = lines.map((line) => /^— (\S+) (\S+)$/.exec(line) ?? []).map(([, name, text]) => ({ name, bytes: base64(text) }));
  if (signatures.some(({ bytes }) => !bytes) || !isInstant(instant.slice(3))) return undefined;
  return { body, origin, size: Number(size), root: root.toString("hex"), at: instant.slice(3), signatures };
}

function noteSignedBy({ body, origin, signatures }, key) {
  const id = keyId(origin, rawKey(key));
  return signatures.some(
    ({ name, bytes }) =>
      name === origin && id.equals(bytes.subarray(0, 4)) && verifySignature(null, Buffer.from(body), key, bytes.subarray(4)),
  );
}

/** A head of format 1: the signature covers size, root and instant, one line each. */
function headSignedBy({ size, root, at, signature }, key) {
  const bytes = base64(signature);
  return !!bytes && verifySignature(null, Buffer.from(`${size}\n${root}\n${at}\n`), key, bytes);
}

// --- Witnesses: C2SP tlog-cosignature, tlog-policy ------------------------------------------------------------------

/** A policy, line by line: only names from above may be used, each in one group. */
export function readPolicy(text) {
  const policy = { logs: [], witnesses: new Map(), groups: new Map(), quorum: undefined };
  const grouped = new Set();
  const known = (name) => policy.witnesses.has(name) || policy.groups.has(name);
  const no = (line) => new Error(`not a policy: ${line}`);
  const fresh = (name, line) => {
    if (!name || name === "none" || known(name)) throw no(line);
    return name;
  };
  for (const line of text.split("\n")) {
    const [word = "#", first, second, ...more] = line.split(/[ \t]+/).filter(Boolean);
    if (word.startsWith("#")) continue;
    if (word === "log") {
      const named = keyNamed(first);
      if (!named || more.length > 0 || policy.logs.some(({ key }) => key.equals(named.key))) throw no(line);
      policy.logs.push(named);
    } else if (word === "witness") {
      const named = keyNamed(second, 4);
      const twice = [...policy.witnesses.values()].some(({ key }) => named && key.equals(named.key));
      if (!named || more.length > 1 || twice) throw no(line);
      policy.witnesses.set(fresh(first, line), named);
    } else if (word === "group") {
      const least = { any: 1, all: more.length }[second] ?? (/^[1-9]\d{0,3}$/.test(second) ? Number(second) : 0);
      if (least < 1 || least > more.length) throw no(line);
      for (const name of more) {
        if (!known(name) || grouped.has(name)) throw no(line);
        grouped.add(name);
      }
      policy.groups.set(fresh(first, line), { least, members: more });
    } else if (word === "quorum") {
      if (policy.quorum || second || (first !== "none" && !known(first))) throw no(line);
      policy.quorum = first;
    } else throw no(line);
  }
  if (!policy.quorum) throw no("there is no quorum");
  return policy;
}

/** Who co-signed a head; `forged` in whose name there is what does not verify, `unknown` whom the policy does not list. */
function witnessedBy({ witnesses, groups, quorum, since = "" }, { body, origin, signatures }) {
  const [times, forged, taken] = [new Map(), [], new Set()];
  for (const [name, witness] of witnesses) {
    const id = keyId(witness.name, rawKey(witness.key), 4);
    for (const one of signatures) {
      if (one.name !== witness.name || !id.equals(one.bytes.subarray(0, 4))) continue;
      taken.add(one);
      const time = one.bytes.length === 76 ? one.bytes.readBigUInt64BE(4) : undefined;
      const message = Buffer.from(`cosignature/v1\ntime ${time}\n${body}`);
      const holds = time <= 8_640_000_000_000n && verifySignature(null, message, witness.key, one.bytes.subarray(12));
      if (!holds) forged.push(name);
      else if (!times.has(name)) times.set(name, new Date(Number(time) * 1000).toISOString());
    }
  }
  // By the witness's own clock: whoever signs a log can date its heads as she likes.
  const isNew = (name) => times.has(name) && dayOf(times.get(name)) >= since;
  const below = (name) => groups.get(name)?.members.flatMap(below) ?? [name];
  const counting = quorum === "none" ? [] : below(quorum);
  const has = (name) => {
    const group = groups.get(name);
    return group ? group.members.filter(has).length >= group.least : isNew(name);
  };
  return {
    quorum: quorum === "none" || has(quorum),
    witnesses: [...times].map(([name, at]) => ({ name, at, counts: counting.includes(name) })),
    missing: counting.filter((name) => !isNew(name)),
    unknown: signatures.filter((one) => one.name !== origin && !taken.has(one)).map(({ name }) => name),
    forged,
  };
}

/** @returns who co-signed a head, which is of a log of the policy, and has as many as it requires; nothing without one. */
function witnessesOf(note, policy, where, last = "") {
  if (!policy) return {};
  if (!note?.body) throw new Fault("quorum", where, "a head of format 1 has no co-signatures");
  if (policy.logs.length > 0 && !policy.logs.some(({ name, key }) => name === note.origin && noteSignedBy(note, key)))
    throw new Fault("signature", where, "the head is signed by none of the policy's logs");
  const { quorum, forged, witnesses, missing, unknown } = witnessedBy(policy, note);
  if (forged.length > 0) throw new Fault("cosignature", where, `not co-signed by ${forged.join(", ")}, as it says`);
  if (!quorum) throw new Fault("quorum", where, `the head lacks the policy's quorum: ${missing.join(", ")}${last}`);
  return { witnessed: { witnesses, missing, unknown } };
}

// --- Fields ---------------------------------------------------------------------------------------------------------

const isInstant = (value) => /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
const isHash = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isWhole = (value) => Number.isSafeInteger(value) && value >= 0;
const isStratum = (value) =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).sort().join() === "poolHash,sample,size,stratum,weightsHash" &&
  typeof value.stratum === "string" &&
  [value.size, value.sample].every(Number.isSafeInteger) &&
  [value.poolHash, value.weightsHash].every(isHash);
const aliasForm = /^[0-9a-f]{32}$/;
/** A holder stands under an alias; every account belongs to somebody or something. */
function isAccount(value) {
  const [kind, owner] = partsOf(value);
  if (kind !== "issued" && !Object.hasOwn(ownerOf, kind)) return false;
  return ownerOf[kind] === "holder" ? aliasForm.test(owner) : /^\S{1,200}$/u.test(owner);
}
const forms = {
  hash: isHash,
  id: (value) => typeof value === "string" && /^\S{1,200}$/u.test(value),
  text: (value) => typeof value === "string" && value.length <= 4000,
  day: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
  instant: (value) => typeof value === "string" && isInstant(value),
  alias: (value) => typeof value === "string" && aliasForm.test(value),
  account: (value) => typeof value === "string" && isAccount(value),
  statement: (value) => ["注销（用于本活动）", "注销（不作声明）"].includes(value),
  mechanism: (value) => typeof value === "string" && /^[0-9A-Z][0-9A-Z.-]{0,99}$/.test(value),
  whole: isWhole,
  flag: (value) => typeof value === "boolean",
  strata: (value) => Array.isArray(value) && value.every(isStratum),
};

/** `name:form name:form`, as log.md writes them. */
const fieldsOf = (text) => Object.fromEntries(text.split(" ").filter(Boolean).map((one) => one.split(":")));
const common = fieldsOf(
  "id:id type:id record:id action:id at:instant clause:text from:text? to:text? actor:hash? note:hash? digest:hash? details:hash?",
);
const movement =
  "transfer:id mechanism:mechanism first:whole kilograms:whole from:account to:account event:id? corrects:id? done:instant?";
const ended = `${movement} of:id purpose:id? statement:statement? beneficiary:hash?`;
const computed = "round:whole documentHash:hash inputsHash:hash kilograms:whole";
const stated = "origin:text signature:text";
export const clear = {
  "log.begin": `${stated} format:whole logKey:text certificateKey:text`,
  "log.continue": `${stated} format:whole logKey:text certificateKey:text size:whole root:hash`,
  "log.rotate": `${stated} use:id key:text`,
  "log.succeed": `${stated} predecessor:text size:whole root:hash logKey:text certificateKey:text`,
  "block.issue": `${movement} issuance:id?`,
  "block.setAside": `${movement} issuance:id? holder:alias`,
  "block.retire": ended,
  "block.cancel": ended,
  "block.*": `${movement} of:id`,
  "claim.claim": "kind:id first:whole length:whole claimant:text",
  "claim.shrink": "held:whole claimant:text",
  "claim.release": "claimant:text",
  "ledger.import": "rows:whole",
  "event.account": "inventoryHash:hash kilograms:whole",
  "methodology.file": "documentHash:hash? demonstration:flag?",
  "methodology.giveOpinion": "round:whole",
  "methodology.minute": "round:whole minutes:id hash:hash",
  "issuance.report": computed,
  "issuance.accept": computed,
  "certificate.seal": "payloadHash:hash",
  "certificate.issue": "number:text day:day",
  "certificate.revoke": "number:text day:day decision:text?",
  "paper.issue": "contentHash:hash",
  "paper.set": "form:id file:hash",
  "draw.begin":
    "commitment:hash iterations:whole poolHash:hash size:whole sample:whole strata:strata weightsHash:hash source:text sourceKind:id due:instant",
  "draw.reveal": "value:text proof:text? head:whole? drawn:hash",
  "draw.disclose": "code:text poolFile:hash tickets:whole salt:text",
};
const veiledTypes = "person membership invitation committeeMember panelSeat spotCheck proposal finding decision listEntry tip standing".split(" ");
const veiledDeeds = ["certificate.intend", "certificate.uphold"];

/** What is wrong with the fields of a leaf of format 2. */
function wrongFields(leaf) {
  const kind = `${leaf.type}.${leaf.action}`;
  const veiled = veiledTypes.includes(leaf.type) || veiledDeeds.includes(kind);
  const attached = leaf.action === "attach" && !Object.keys(clear).some((one) => one === `${leaf.type}.*`);
  const ownOf = (name) => (Object.hasOwn(clear, name) ? clear[name] : undefined);
  const own = ownOf(kind) ?? ownOf(`${leaf.type}.*`) ?? (attached ? "file:hash kind:id" : "");
  const fields = { ...common, ...(veiled ? {} : fieldsOf(own)) };
  for (const name of Object.keys(leaf)) if (!Object.hasOwn(fields, name)) return `the field ${name} is unknown for ${kind}`;
  for (const [name, form] of Object.entries(fields)) {
    const optional = form.endsWith("?");
    if (optional && (leaf[name] === undefined || leaf[name] === null)) continue;
    if (!forms[optional ? form.slice(0, -1) : form](leaf[name])) return `the field ${name} is not of the form ${form}`;
  }
  return undefined;
}

const lineFields = {
  begin: ["#", "format", "logKey"],
  head: ["#", "note"],
  oldHead: ["#", "at", "root", "signature", "size"],
  waiting: ["#", "content"],
  block: ["#", "account", "batch", "event", "first", "holder", "id", "kilograms", "mechanism"],
  balance: ["#", "account", "kilograms"],
  end: ["#", "heads", "leaves", "tables"],
};

/** Whether a text is the canonical one of a value; half a surrogate pair has none. */
function isCanonical(value, text) {
  try {
    return canonical(value) === text;
  } catch {
    return false;
  }
}
/** A JSON object as parsed. */
function jsonOf(text, where) {
  try {
    const it = JSON.parse(text);
    if (typeof it === "object" && it !== null && !Array.isArray(it)) return it;
  } catch {
    throw new Fault("format", where, "not JSON");
  }
  throw new Fault("format", where, "not an object");
}
/** A line as parsed, if its bytes are exactly what they must be. */
function readLine(text, where) {
  const line = jsonOf(text, where);
  const kind = line["#"];
  const exact = isCanonical(line, text);
  // The lines of format 1 that are not leaves have their fields in another order.
  if (!exact && (kind === undefined || JSON.stringify(line) !== text)) throw new Fault("format", where, "not canonical");
  if (kind === undefined) return line;
  const name = kind === "head" && !("note" in line) ? "oldHead" : kind;
  const wanted = typeof name === "string" && Object.hasOwn(lineFields, name) ? lineFields[name] : undefined;
  if (!wanted || kind === "oldHead" || Object.keys(line).sort().join() !== wanted.join()) throw new Fault("format", where, "unknown fields");
  return line;
}

// --- The log's statements on itself ---------------------------------------------------------------------------------

/** `x/log` is succeeded by `x/log/2`, that by `x/log/3`. */
function partsOfOrigin(origin) {
  const [, base, number] = /^(.*\/log)(?:\/([2-9]|[1-9]\d+))?$/.exec(origin) ?? [];
  return [base ?? origin, Number(number ?? 1)];
}

/** Which key signs, under which origin, in which format. */
class Authority {
  format = 1;
  origin;
  #next;
  constructor(key) {
    this.key = key;
    this.keys = [];
    this.origins = new Set();
    this.ended = [];
  }
  hasSigned() {
    if (!this.keys.includes(this.key)) this.keys.push(this.key);
  }
  take(leaf, size, head) {
    const { signature, at, ...unsigned } = leaf;
    const bytes = base64(signature);
    const signedBy = (key) => !!bytes && verifySignature(null, Buffer.from(canonical(unsigned)), key, bytes);
    const own = signedBy(this.key);
    const certificate = keyNamed(leaf.certificateKey);
    const certificateName = `${leaf.origin.replace(/\/.*$/, "")}/certificate`;
    if (leaf.record !== leaf.origin) return "its record is not the log that it names";
    if (this.#next) return "the head over a key that is signed in comes first";
    if (leaf.action === "begin" || leaf.action === "continue") {
      if (leaf.action === "begin" ? size !== 0 : this.format !== 1) return "it cannot stand here";
      if (leaf.action === "continue" && (leaf.size !== size || head?.size !== size || head.root !== leaf.root))
        return "it does not name the last head of format 1";
      const named = keyNamed(leaf.logKey);
      if (!own || named?.name !== leaf.origin || !named.key.equals(this.key)) return "it is not the log's own";
      if (leaf.format !== 2 || certificate?.name !== certificateName) return "no key of certificates";
      Object.assign(this, { format: 2, origin: leaf.origin, certificateKey: certificate.key });
      this.origins.add(leaf.origin);
    } else if (leaf.action === "rotate") {
      if (leaf.origin !== this.origin) return "it names another log";
      const named = keyNamed(leaf.key);
      if (leaf.use === "log") {
        if (!own || named?.name !== leaf.origin) return "the key before it did not sign it";
        this.#next = { key: named.key, size: size + 1 };
      } else if (leaf.use === "certificate") {
        if (named?.name !== certificateName || !signedBy(this.certificateKey)) return "the key before it did not sign it";
        this.certificateKey = named.key;
      } else return "a key signs the log or certificates";
    } else if (leaf.action === "succeed") {
      const [base, number] = partsOfOrigin(leaf.origin);
      const [oldBase, oldNumber] = partsOfOrigin(this.origin ?? "");
      const follows = base === oldBase && number > oldNumber && !this.origins.has(leaf.origin);
      if (leaf.predecessor !== this.origin || !follows || leaf.size <= size || head?.size !== size || !own)
        return "it does not follow this log";
      const log = keyNamed(leaf.logKey);
      if (log?.name !== leaf.origin || !log.key.equals(this.key) || !certificate?.key.equals(this.certificateKey))
        return "it names other keys than those in force";
      this.ended.push({ origin: this.origin, shared: size, size: leaf.size, root: leaf.root });
      this.origin = leaf.origin;
      this.origins.add(leaf.origin);
    } else return "there is no such statement";
    return undefined;
  }
  signs(note) {
    if (note.origin !== this.origin || !noteSignedBy(note, this.key)) return false;
    if (this.#next && note.size !== this.#next.size) return false;
    this.hasSigned();
    if (this.#next) this.key = this.#next.key;
    this.#next = undefined;
    return true;
  }
}

// --- The ledger -----------------------------------------------------------------------------------------------------

const ownerOf = {
  held: "holder",
  offered: "holder",
  buffer: "project",
  pool: "region",
  earmarked: "event",
  reserved: "event",
  reservedForParticipants: "event",
  retired: "batch",
  cancelled: "batch",
};
const moves = {
  issue: ["issued", "held"],
  setAside: ["issued", "buffer"],
  offer: ["held", "offered"],
  transfer: ["offered", "held"],
  returnOffer: ["offered", "held"],
  donate: ["held", "pool earmarked"],
  free: ["earmarked", "pool"],
  reserve: ["held pool earmarked", "reserved reservedForParticipants"],
  release: ["reserved reservedForParticipants", "held pool earmarked"],
  retire: ["held reserved reservedForParticipants", "retired"],
  cancel: ["held", "cancelled"],
  draw: ["buffer", "cancelled"],
};
const serialLast = 9_999_999_999_999;
const partsOf = (account) => {
  const at = String(account).indexOf(":");
  return [String(account).slice(0, at), String(account).slice(at + 1)];
};

class Ledger {
  blocks = new Map();
  balances = new Map();
  #issued = new Map();
  #transfers = new Set();
  #stated = { report: new Map(), accept: new Map(), issue: new Map() };

  /** How much was applied for and accepted: the last statement of either counts. */
  state({ action, record, kilograms }) {
    if (isWhole(kilograms) && ["report", "accept"].includes(action)) this.#stated[action].set(record, kilograms);
  }

  /** Whether a deed is new, was done no later than its leaf, and issues no more than was accepted. */
  allow({ id, action, transfer, at, done, issuance, kilograms }, format) {
    if (transfer !== undefined && this.#transfers.has(transfer)) throw new Fault("identity", id, "this movement stands above");
    this.#transfers.add(transfer);
    if (format === 1) return;
    if (done && done > at) throw new Fault("time", id, "done after it was entered");
    if (action !== "issue" && action !== "setAside") return;
    const { report, accept, issue } = this.#stated;
    if (!!issuance === !!done) throw new Fault("issuance", id, "on an accepted issuance, or from another register");
    if (!issuance) return;
    const most = Math.min(accept.get(issuance) ?? 0, report.get(issuance) ?? Number.POSITIVE_INFINITY);
    const total = (issue.get(issuance) ?? 0) + kilograms;
    if (total > most) throw new Fault("issuance", id, `${total} kg on the issuance ${issuance}, accepted are ${most} kg`);
    issue.set(issuance, total);
  }

  act(deed) {
    const no = (rule, message) => {
      throw new Fault(rule, deed.id, message);
    };
    const { first, kilograms, mechanism, record, of = "" } = deed;
    if ([mechanism, record, of, deed.from, deed.to].some((text) => typeof text !== "string"))
      no("format", "fields of other kinds");
    if (!isWhole(first) || !Number.isSafeInteger(kilograms) || kilograms < 1 || first + kilograms - 1 > serialLast)
      no("quantity", `${kilograms} kg from serial ${first}`);
    const move = Object.hasOwn(moves, deed.action) ? moves[deed.action] : no("account", `no act ${deed.action}`);
    const [from, to] = [partsOf(deed.from), partsOf(deed.to)];
    if (!move[0].split(" ").includes(from[0]) || !move[1].split(" ").includes(to[0]))
      no("account", `${deed.action} does not lead from ${from[0]} to ${to[0]}`);
    if (deed.action !== "setAside" && deed.holder !== undefined) no("account", "a holder beside the account");
    if (from[0] === "issued") this.#issue(deed, from[1], to[1], no);
    else this.#move(deed, to, no);
    this.#post(deed.from, -kilograms);
    this.#post(deed.to, kilograms);
    if (from[0] !== "issued" && this.balances.get(deed.from) < 0) no("conservation", `${deed.from} is overdrawn`);
  }

  #issue(deed, batch, owner, no) {
    const { record, mechanism, first, kilograms } = deed;
    if (this.blocks.has(record)) no("identity", `block ${record} exists`);
    const ranges = this.#issued.get(mechanism) ?? [];
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle][0] < first) low = middle + 1;
      else high = middle;
    }
    if ((low > 0 && ranges[low - 1][1] > first) || (low < ranges.length && first + kilograms > ranges[low][0]))
      no("disjointness", "these serials were issued before");
    ranges.splice(low, 0, [first, first + kilograms]);
    this.#issued.set(mechanism, ranges);
    this.blocks.set(record, { mechanism, first, kilograms, batch, account: deed.to, holder: deed.holder ?? owner, event: null });
  }

  #move(deed, [kind, owner], no) {
    const { record, of, mechanism, first, kilograms } = deed;
    const source = this.blocks.get(of) ?? no("identity", `no block ${of}`);
    const [stands] = partsOf(source.account);
    if (stands === "retired" || stands === "cancelled") no("finality", `block ${of} is ${stands}`);
    if (source.account !== deed.from) no("account", `block ${of} is in ${source.account}`);
    if (source.mechanism !== mechanism || source.first !== first || kilograms > source.kilograms)
      no("quantity", `not the head of block ${of}`);
    if (source.event !== null && deed.event !== undefined && deed.event !== source.event)
      no("event", `block ${of} is for event ${source.event}`);
    if (deed.action === "release" && deed.to !== source.before) no("account", `it was reserved from ${source.before}`);
    const forEvent = ownerOf[kind] === "event" || ownerOf[kind] === "batch";
    const event = forEvent ? (deed.event ?? source.event) : null;
    const holder = deed.action === "transfer" ? owner : source.holder;
    const must = { holder, batch: source.batch, event, project: owner, region: owner }[ownerOf[kind]];
    if (must !== owner) no("account", `${deed.to} is not the account of ${must}`);
    const rest = source.kilograms - kilograms;
    if (rest === 0 ? record !== of : this.blocks.has(record)) no("identity", `block ${record}`);
    const before = deed.action === "reserve" ? deed.from : source.before;
    const moved = { ...source, kilograms, account: deed.to, holder, event, before };
    if (rest > 0) Object.assign(source, { first: first + kilograms, kilograms: rest });
    this.blocks.set(record, moved);
  }

  #post(account, kilograms) {
    this.balances.set(account, (this.balances.get(account) ?? 0) + kilograms);
  }

  /** A row of the tables at the end of a whole export. */
  row(line) {
    if (line["#"] === "balance") {
      if (this.balances.get(line.account) !== line.kilograms) throw new Fault("projection", line.account, "another balance");
      this.balances.delete(line.account);
      return;
    }
    const known = this.blocks.get(line.id);
    const { before, ...fields } = known ?? {};
    const same = known && Object.entries(fields).every(([name, value]) => line[name] === value);
    if (!same) throw new Fault("projection", line.id, "the log has another block, or none");
    this.blocks.delete(line.id);
  }
  end() {
    for (const [id] of this.blocks) throw new Fault("projection", id, "the block is missing");
    for (const [account] of this.balances) throw new Fault("projection", account, "the balance is missing");
  }
}

// --- The file -------------------------------------------------------------------------------------------------------

/** Reads an export line by line, from its header on. */
export class Reader {
  #tree = new Tree();
  #ledger = new Ledger();
  #ids = new Set();
  #state = "begin";
  #latest = "";
  #counts = { heads: 0, waiting: 0, deeds: 0, blocks: 0 };
  #number = 0;

  constructor({ key, heads = [], policy } = {}) {
    this.known = key;
    this.policy = policy;
    this.heads = [...heads];
  }

  /** @returns why a line can't stand here; undefined when it can, and was taken. */
  fault(text) {
    try {
      this.take(text);
      return undefined;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return `${error.rule}: ${error.where}: ${error.message}`;
    }
  }

  take(text) {
    const where = `line ${++this.#number}`;
    const line = readLine(text, where);
    const kind = line["#"] ?? "leaf";
    const order = ["begin", "leaf", "head", "waiting", "block", "balance", "end", "done"];
    const may = { leaf: "begin leaf head", head: "leaf", waiting: "head waiting", block: "head waiting block", balance: "head waiting block balance", end: "head waiting block balance begin", begin: "" };
    if (kind === "begin" ? this.#number !== 1 : !may[kind].split(" ").includes(this.#state) || this.#number === 1)
      throw new Fault("format", where, `a line of kind ${kind} after ${order.includes(this.#state) ? this.#state : "nothing"}`);
    this[kind](line, where, text);
    this.#state = kind === "end" ? "done" : kind;
  }

  begin({ format, logKey }, where) {
    if (!["tanhui-ledger/1", "tanhui-ledger/2"].includes(format)) throw new Fault("format", where, "another format");
    this.format = format;
    const key = publicKeyOf(logKey);
    if (!key) throw new Fault("signature", where, "no Ed25519 key");
    this.authority = new Authority(key);
  }

  #admit(leaf, where) {
    const { authority } = this;
    if (typeof leaf.id !== "string" || !leaf.id) throw new Fault("format", where, "a leaf without an id");
    if (this.#ids.has(leaf.id)) throw new Fault("identity", leaf.id, "this id stands above");
    this.#ids.add(leaf.id);
    if (authority.format === 2) {
      const wrong = wrongFields(leaf);
      if (wrong) throw new Fault("format", leaf.id, wrong);
    }
    if (leaf.type === "issuance") this.#ledger.state(leaf);
    if (leaf.type !== "block") return;
    this.#ledger.act(leaf);
    this.#ledger.allow(leaf, authority.format);
    this.#counts.deeds++;
  }

  leaf(leaf, where, text) {
    if (leaf.type === "log") {
      const wrong = wrongFields(leaf) ?? this.authority.take(leaf, this.#tree.size, this.last);
      if (wrong) throw new Fault("log", leaf.id, wrong);
    }
    if (this.authority.format === 2 && Buffer.byteLength(text) > 65_535) throw new Fault("format", leaf.id, "too long");
    if (this.authority.format === 2) {
      if (leaf.at < this.#latest) throw new Fault("time", leaf.id, "before the leaf above");
      this.#latest = leaf.at;
    }
    this.#admit(leaf, where);
    this.appended(sha256(Buffer.of(0), text));
    const here = this.heads.filter(({ size }) => size === this.#tree.size);
    for (const one of here) {
      if (this.#isOfEnded(one, where)) continue;
      if (one.root !== this.#tree.root) throw new Fault("history", where, "an earlier head has another root");
      const keys = [...this.authority.keys, this.authority.key];
      const note = one.note && readNote(one.note);
      const signed = note ? keys.some((key) => noteSignedBy(note, key)) : !one.signature || keys.some((key) => headSignedBy(one, key));
      if (!signed) throw new Fault("signature", where, "an earlier head is not signed with the log's key");
    }
    this.heads = this.heads.filter((one) => !here.includes(one));
  }

  appended(hash) {
    this.#tree.append(hash);
  }

  head(line, where) {
    const { authority } = this;
    const isNote = "note" in line;
    const head = isNote ? readNote(line.note) : line;
    if (!head || isNote !== (authority.format === 2)) throw new Fault("format", where, "not a head of this format");
    if (head.size !== this.#tree.size || head.root !== this.#tree.root) throw new Fault("tree", where, "another size or root");
    if (head.at < (this.last?.at ?? "") || (isNote && head.at < this.#latest)) throw new Fault("time", where, "back in time");
    if (!(isNote ? authority.signs(head) : headSignedBy(head, authority.key)))
      throw new Fault("signature", where, "not signed with the log's key");
    if (!isNote) authority.hasSigned();
    this.last = { size: head.size, root: head.root, at: head.at };
    this.note = isNote ? head : undefined;
    const { forged = [], quorum } = this.policy && isNote ? witnessedBy(this.policy, head) : {};
    if (forged.length > 0) throw new Fault("cosignature", where, `not co-signed by ${forged.join(", ")}, as it says`);
    if (quorum) this.witnessed = head.size;
    this.#counts.heads++;
  }

  waiting({ content }, where) {
    const leaf = readLine(String(content), where);
    if (leaf["#"] !== undefined) throw new Fault("format", where, "what waits is no leaf");
    this.#admit(leaf, where);
    this.#counts.waiting++;
  }

  /** Whether a head from elsewhere is of a log that was ended, beyond what this one shares with it. */
  #isOfEnded({ origin, size, root }, where) {
    const ended = this.authority.ended.find((one) => one.origin === origin && size > one.shared);
    if (ended && (size > ended.size || (size === ended.size && root !== ended.root)))
      throw new Fault("history", where, "the log that was ended had more, or another last head");
    return !!ended;
  }

  #lastWitnessed() {
    const { witnessed = 0 } = this;
    return witnessed === 0 ? "; no head has it" : `; the last that has it covers ${witnessed} leaves`;
  }

  block(line) {
    this.#ledger.row(line);
    this.#counts.blocks++;
  }
  balance(line) {
    this.#ledger.row(line);
  }

  end({ leaves, heads, tables }, where) {
    if (leaves !== this.#tree.size || heads !== this.#counts.heads) throw new Fault("format", where, "other counts");
    if (tables === true) this.#ledger.end();
    else if (tables !== false || this.#counts.waiting + this.#counts.blocks > 0 || this.#state === "balance")
      throw new Fault("format", where, "tables where there should be none");
  }

  result() {
    const where = `line ${this.#number}`;
    if (this.#state !== "done") throw new Fault("format", where, "the file is truncated");
    if (this.last?.size !== this.#tree.size) throw new Fault("tree", where, "no head covers the last leaves");
    if (this.format === "tanhui-ledger/2" && this.authority.format !== 2)
      throw new Fault("log", where, "a file of this format has a log.begin or log.continue");
    if (this.heads.some((one) => !this.#isOfEnded(one, where))) throw new Fault("history", where, "an earlier head covers more: the end is missing");
    const { keys } = this.authority;
    if (this.known && !keys.some((key) => key.equals(this.known)))
      throw new Fault("signature", where, "the known key is none of those that signed");
    const { ended } = this.authority;
    const lost = ended.length > 0 ? { ended: ended.map(({ origin, shared, size }) => ({ origin, kept: shared, of: size })) } : {};
    return { valid: true, leaves: this.#tree.size, ...this.#counts, head: this.last, ...lost, ...witnessesOf(this.note, this.policy, where, this.#lastWitnessed()) };
  }
}

/** @param lines without their line feeds. @returns `{ valid: true, … }`, or `{ valid: false, rule, where, message }`. */
export async function verify(lines, known = {}) {
  const reader = new Reader(known);
  try {
    for await (const line of lines) reader.take(line);
    return reader.result();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { valid: false, rule: error.rule, where: error.where, message: error.message };
  }
}

// --- Keys, heads and proofs, as they are served ---------------------------------------------------------------------

/** A text without its last line feed, if it has one. */
const withoutEnd = (text) => (text.endsWith("\n") ? text.slice(0, -1) : text);

/** JSON just as it is served: without white space, no field twice, these fields and no other. */
function readServed(text, names, where) {
  let it;
  try {
    it = JSON.parse(text);
  } catch {
    throw new Fault("format", where, "not JSON");
  }
  if (typeof it !== "object" || it === null || JSON.stringify(it) !== withoutEnd(text))
    throw new Fault("format", where, "not JSON as it is served");
  assertFields(it, names, where);
  return it;
}
function assertFields(it, names, where) {
  const found = typeof it === "object" && it !== null ? Object.keys(it).sort().join(" ") : "";
  if (found !== names.split(" ").sort().join(" ")) throw new Fault("format", where, `other fields than ${names}`);
}

function readKey(one, place) {
  const where = `key ${place}`;
  assertFields(one, "use name key pem from until leaf", where);
  const named = keyNamed(one.key);
  if (!named || named.name !== one.name) throw new Fault("key", where, "not a key under its name and id");
  if (named.key.export({ type: "spki", format: "pem" }) !== one.pem) throw new Fault("key", where, "its PEM is another key");
  const fits = one.use === "certificate" ? named.name.endsWith("/certificate") : one.use === "log";
  if (!fits) throw new Fault("key", where, "a key for something else");
  const instants = [one.from, one.until].filter((at) => at !== null);
  if (!instants.every(forms.instant) || !forms.id(one.leaf)) throw new Fault("format", where, "no instant, or no leaf");
  return { ...one, public: named.key };
}

/** keys.json: the keys of each use, one after the other without a gap, of which the last is in force. */
export function readKeys(text) {
  const { keys } = readServed(text, "keys", "keys");
  if (!Array.isArray(keys)) throw new Fault("format", "keys", "not a list");
  const read = keys.map(readKey);
  return ["log", "certificate"].flatMap((use) => chainOf(read.filter((one) => one.use === use), use));
}
function chainOf(keys, use) {
  const orderOf = ({ from, until }) => `${from} ${until ?? "~"}`;
  const chain = keys.filter(({ from }) => from !== null).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const wrong = chain.findIndex(({ from, until }, i) => until !== (chain[i + 1]?.from ?? null) || (until !== null && until < from));
  if (chain.length === 0 || wrong >= 0) throw new Fault("chain", use, "not one key after the other, the last in force");
  if (new Set(chain.map(({ pem }) => pem)).size !== chain.length) throw new Fault("chain", use, "a key twice");
  // Heads of format 1 are older than the leaf that named their key.
  return chain.map((one, i) => ({ ...one, from: i === 0 ? "" : one.from }));
}

/** Whether one of the log's keys signed a head while it was in force. */
function isSigned(head, keys) {
  const inForce = keys.filter(({ use, from, until }) => use === "log" && head.at >= from && (until === null || head.at <= until));
  const ofLog = ({ name }) => !name || !head.origin || partsOfOrigin(name)[0] === partsOfOrigin(head.origin)[0];
  return inForce.some((one) => (head.body ? ofLog(one) && noteSignedBy(head, one.public) : headSignedBy(head, one.public)));
}

/** heads.jsonl, one checkpoint, or an operator's file: each head signed, none smaller or earlier than the one before it. */
export function checkHeads(text, { keys, policy, log }) {
  if (!text.endsWith("\n")) throw new Fault("format", "heads", "the last line does not end in a line feed");
  const lines = text.startsWith("{") ? withoutEnd(text).split("\n") : [canonical({ "#": "head", note: text })];
  let [last, count] = [undefined, 0];
  for (const [i, line] of lines.entries()) {
    const where = `line ${i + 1}`;
    const read = readLine(line, where);
    const head = read.note === undefined ? read : readNote(read.note);
    if (read["#"] !== "head" || !head) throw new Fault("format", where, "not a head");
    if (!isSigned(head, keys)) throw new Fault("signature", where, "not signed with a key of the log");
    assertOfLedger(head, log, where);
    if (!last || !isAgain(head, last, where)) count++;
    last = head;
  }
  const head = { size: last.size, root: last.root, at: last.at };
  return { valid: true, heads: count, head, ...witnessesOf(last, policy, `line ${lines.length}`) };
}
/** Whether a head is the one before it, written again as when co-signatures came for it; otherwise it must follow it. */
function isAgain(head, last, where) {
  const same = head.origin === last.origin || last.origin === undefined;
  const [[base, number], [oldBase, oldNumber]] = [partsOfOrigin(head.origin ?? ""), partsOfOrigin(last.origin ?? "")];
  if (!same && (base !== oldBase || number <= oldNumber)) throw new Fault("log", where, "a head of another log");
  const again = same && head.size === last.size;
  if (same && head.size < last.size) throw new Fault("tree", where, "it covers less than the head before it");
  if (again && head.root !== last.root) throw new Fault("history", where, "it covers as much as the head before it, with another root");
  if (head.at < last.at) throw new Fault("time", where, "back in time");
  return again;
}

const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);
const half = (n) => Math.floor(n / 2);

/** The root that an audit path leads to; undefined when it has another length. RFC 9162 2.1.3.2. */
function rootOfPath(index, size, leaf, path) {
  let [at, last, hash] = [index, size - 1, leaf];
  for (const step of path) {
    if (last === 0) return undefined;
    const other = Buffer.from(step, "hex");
    const isRight = at % 2 === 1 || at === last;
    hash = isRight ? nodeHash(other, hash) : nodeHash(hash, other);
    while (isRight && at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)];
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? hash.toString("hex") : undefined;
}

/** Whether a proof leads from one root to another. RFC 9162 2.1.4.2. */
function isConsistent(first, second, from, to, proof) {
  if (first === second) return proof.length === 0 && from === to;
  const path = (Number.isInteger(Math.log2(first)) ? [from, ...proof] : proof).map((hash) => Buffer.from(hash, "hex"));
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [old, now] = [path[0], path[0]];
  for (const step of path.slice(1)) {
    if (last === 0) return false;
    const isRight = at % 2 === 1 || at === last;
    if (isRight) old = nodeHash(step, old);
    now = isRight ? nodeHash(step, now) : nodeHash(now, step);
    while (isRight && at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)];
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && old?.toString("hex") === from && now.toString("hex") === to;
}

/** A head over no more than the ledger has is one of its log, whether or not the ledger has a head over just as much. */
function assertOfLedger(head, log, where) {
  if ((log?.rootFor(head) ?? head.root) !== head.root) throw new Fault("history", where, "the ledger has another root over this size");
}

/** The signed head over a size: the one that a proof brings, or one that was kept; they must agree. */
function headOver(size, note, { keys, heads, log }) {
  const own = note === null ? undefined : readNote(note);
  const over = heads.filter((one) => one.size === size);
  // A log that was ended may have had as many leaves as its successor has.
  const later = (a, b) => partsOfOrigin(a.origin ?? "")[1] - partsOfOrigin(b.origin ?? "")[1];
  const head = own ?? over.toSorted(later).at(-1);
  const kept = over.filter(({ origin }) => !origin || !head.origin || origin === head.origin);
  if (!head || head.size !== size || (note !== null && !own)) throw new Fault("head", `size ${size}`, "no head over this size");
  assertOfLedger(head, log, `size ${size}`);
  for (const one of [head, ...kept]) {
    if (one.root !== head.root) throw new Fault("history", `size ${size}`, "a kept head has another root");
    const whole = one.note ? readNote(one.note) : one;
    const isBare = !whole.body && whole.signature === undefined;
    if (!isBare && !isSigned(whole, keys)) throw new Fault("signature", `size ${size}`, "not signed with a key of the log");
  }
  return head;
}

/** /log/inclusion/ID: that a leaf stands in the log. */
export function checkInclusion(text, known) {
  const { index, size, content, proof, note } = readServed(text, "index size content proof note", "proof");
  const whole = isWhole(index) && isWhole(size) && index < size && typeof content === "string";
  if (!whole || !Array.isArray(proof) || !proof.every(isHash)) throw new Fault("format", "proof", "fields of other kinds");
  const leaf = readLine(content, "content");
  const head = headOver(size, note, known);
  const root = rootOfPath(index, size, sha256(Buffer.of(0), content), proof);
  if (leaf["#"] !== undefined || root !== head.root) throw new Fault("tree", `size ${size}`, "the path leads to another root");
  return { valid: true, index, size, at: head.at, leaf, ...witnessesOf(head, known.policy, `size ${size}`) };
}

/** /log/consistency: that one head continues another. Both must be known. */
export function checkConsistency(text, known) {
  const { first, second, proof } = readServed(text, "first second proof", "proof");
  const whole = isWhole(first) && isWhole(second) && first > 0 && first <= second;
  if (!whole || !Array.isArray(proof) || !proof.every(isHash)) throw new Fault("format", "proof", "fields of other kinds");
  const [from, to] = [headOver(first, null, known), headOver(second, null, known)];
  if (!isConsistent(first, second, from.root, to.root, proof))
    throw new Fault("tree", `size ${second}`, "the proof does not lead from one head to the other");
  return { valid: true, first, second, at: to.at, ...witnessesOf(to, known.policy, `size ${second}`) };
}

// --- Certificates ---------------------------------------------------------------------------------------------------

/** What a log says of certificates: seals, what became of them, retirements, events' totals, keys. */
class Register extends Reader {
  seals = new Map();
  deeds = [];
  retired = [];
  accounts = [];
  mechanisms = new Set();
  named = [];
  sealed = [];
  /** Under which origin the log goes on from which size. */
  origins = [];
  /** Roots by size: of heads, and of what else was asked for. */
  #roots = new Map();
  #hashes = [];
  /** The instants at which one key of the log ended, and the next began. */
  changes = [];
  #place = 0;

  leaf(leaf, where, text) {
    super.leaf(leaf, where, text);
    const [kind, place] = [`${leaf.type}.${leaf.action}`, this.#place++];
    if (kind === "certificate.seal") this.sealed.push(leaf);
    if (kind === "certificate.seal" && !this.seals.has(leaf.payloadHash)) this.seals.set(leaf.payloadHash, { ...leaf, place });
    else if (leaf.type === "certificate") this.deeds.push({ ...leaf, place });
    if (kind === "block.issue") this.mechanisms.add(leaf.mechanism);
    if (kind === "block.retire") this.retired.push({ ...leaf, place });
    if (kind === "event.account") this.accounts.push({ ...leaf, place });
    if (leaf.type === "log") this.#name(leaf);
    if (leaf.type === "log" && leaf.action !== "rotate") this.origins.push({ origin: leaf.origin, from: place + 1 });
  }
  appended(hash) {
    super.appended(hash);
    this.#hashes.push(hash);
  }
  /** The root over as many leaves as a head says, whether or not it is a head's; undefined where the log is another. */
  rootFor({ origin, size }) {
    const its = this.origins.findLast(({ from }) => from <= size)?.origin;
    if (size > this.#hashes.length || (origin !== undefined && origin !== its)) return undefined;
    if (!this.#roots.has(size)) this.#roots.set(size, rootOfLeaves(this.#hashes.slice(0, size)));
    return this.#roots.get(size);
  }
  head(line, where) {
    const { key } = this.authority;
    super.head(line, where);
    if (this.authority.key !== key) this.changes.push(this.last.at);
    this.#roots.set(this.last.size, this.last.root);
  }
  #name({ id, at, use, key, logKey, certificateKey }) {
    const pairs = key ? [[use, key]] : [["log", logKey], ["certificate", certificateKey]];
    for (const [of, text] of pairs) {
      const { name, key: raw } = keyNamed(text);
      const known = this.named.some((one) => one.use === of && one.public.equals(raw));
      if (!known) this.named.push({ use: of, name, public: raw, leaf: id, at });
    }
  }
}

const keyIdShort = (key) => sha256(key.export({ type: "spki", format: "der" })).toString("hex").slice(0, 16);

/** A certificate as its holder keeps it: who signed it, and that its bytes are those that were signed. */
export function readCertificate(text, keys) {
  const whole = withoutEnd(text);
  const it = readServed(whole, "format keyId payload signature", "certificate");
  if (it.format !== "tanhui-certificate/1" || !isCanonical(it, whole)) throw new Fault("format", "certificate", "another format");
  const key = keys.find((one) => one.use === "certificate" && keyIdShort(one.public) === it.keyId);
  if (!key) throw new Fault("key", "certificate", "signed with a key that the platform did not name");
  const [signature, payload] = [base64(it.signature), canonical(it.payload)];
  if (signature?.length !== 64 || !verifySignature(null, Buffer.from(payload), key.public, signature))
    throw new Fault("signature", "certificate", "not what was signed");
  if (!isInForce(key, String(it.payload?.issuedOn))) throw new Fault("key", "certificate", "the key was not in force on the day of issue");
  assertSums(it.payload);
  return { payload: it.payload, payloadHash: sha256(payload).toString("hex"), keyId: it.keyId };
}
const dayOf = (instant) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
/** Days are China's; one on which a key was in force for a moment counts. */
function isInForce({ from, until }, day) {
  return (from === "" || dayOf(from) <= day) && (until === null || day <= dayOf(until));
}
function assertSums({ type, offsets, retiredKilograms, emissionsKilograms, recomputedKilograms }) {
  if (type !== "carbonNeutralityCertificate" || !Array.isArray(offsets)) throw new Fault("format", "payload", "no certificate");
  const quantities = [retiredKilograms, emissionsKilograms, recomputedKilograms ?? 0, ...offsets.map((one) => one?.kilograms)];
  if (!quantities.every(isWhole)) throw new Fault("format", "payload", "quantities are whole kilograms");
  const sum = offsets.reduce((total, { kilograms }) => total + kilograms, 0);
  if (sum !== retiredKilograms) throw new Fault("quantity", "payload", "its lines make another total");
  if (Math.max(emissionsKilograms, recomputedKilograms ?? 0) > sum) throw new Fault("quantity", "payload", "more was emitted");
}

/** Holds a certificate against the log: its seal, its number, what was retired for it, and whether it is in force. */
function assertLogged({ payload, payloadHash }, log) {
  const seal = log.seals.get(payloadHash);
  if (!seal) throw new Fault("log", payload.number, "the log has no seal of it");
  if (log.sealed.some((one) => one.record === seal.record && one.payloadHash !== payloadHash))
    throw new Fault("log", payload.number, "another certificate is sealed under its record");
  const its = log.deeds.filter(({ record }) => record === seal.record);
  const issue = its.find(({ action }) => action === "issue");
  const named = issue?.number === undefined || (issue.number === payload.number && issue.day === payload.issuedOn);
  if (!issue || !named) throw new Fault("number", payload.number, "issued under another number, or on another day");
  if (log.deeds.some((one) => one.action === "issue" && one.number === payload.number && one.record !== seal.record))
    throw new Fault("number", payload.number, "another certificate was issued under this number");
  const here = assertRetired(payload, seal, log);
  if (payload.replaces) assertReplaced(payload, log);
  const ended = log.deeds.find((one) => isEnd(one, seal.record, payload.number));
  if (ended) throw new Fault("status", payload.number, `${ended.action === "revoke" ? "revoked" : "replaced"}: ${ended.id}`);
  return { seal: seal.id, status: "inForce", asOf: log.last.at, ...here, elsewhere: payload.retiredKilograms - here.here };
}
/** Whether a deed ends a certificate: by its record, or by its number, under whatever record. */
const isEnd = ({ action, record, number }, ofRecord, ofNumber) =>
  (action === "revoke" && (record === ofRecord || number === ofNumber)) || (action === "replace" && record === ofRecord);
/** A line as serials of this ledger; undefined where it is of another registry. */
function ownRun({ serials, kilograms }, number, log) {
  const [, mechanism, from, to] = /^(.+)-(\d{1,13})-(\d{1,13})$/.exec(serials) ?? [];
  if (log.mechanisms.has(mechanism)) return { serials, kilograms, mechanism, first: Number(from), end: Number(to) + 1 };
  // What reads like serials of this ledger is meant to be taken for them.
  const folded = String(serials).normalize("NFKC").toUpperCase().replace(/[\s\p{Cf}]/gu, "").replace(/\p{Pd}/gu, "-");
  if ([...log.mechanisms].some((one) => folded.startsWith(`${one}-`)))
    throw new Fault("serials", number, `${serials} are no serials of this ledger`);
  return undefined;
}
/** A line as serials of another registry: `PREFIXfirst … PREFIXlast`, or one text. A sink of the event's own has none. */
function otherRun({ serials, product }) {
  const [, prefix, from, to] = /^(.*?)(\d{1,15}) … \1(\d{1,15})$/.exec(serials) ?? [];
  if (prefix === undefined) return { serials, elsewhere: String(serials), first: 0, end: 1 };
  return { serials, elsewhere: prefix || String(product), first: Number(from), end: Number(to) + 1 };
}
/** The runs of serials that a certificate names, `[first, end)`, each once. */
function runsOf({ number, offsets }, log) {
  const runs = [];
  for (const line of offsets.filter(({ serials }) => serials !== "—")) {
    const run = ownRun(line, number, log) ?? otherRun(line);
    const { serials } = run;
    if (runs.some((one) => isShared(one, run))) throw new Fault("serials", number, `${serials} stand there twice`);
    runs.push(run);
  }
  return runs;
}
const isShared = (a, b) => a.mechanism === b.mechanism && a.elsewhere === b.elsewhere && a.first < b.end && b.first < a.end;

/** @returns how many kilograms were retired in this ledger, and for which event; null where none were. */
function assertRetired(payload, seal, log) {
  const { number, emissionsKilograms } = payload;
  const events = new Set();
  let here = 0;
  for (const { serials, kilograms, mechanism, first, end } of runsOf(payload, log).filter((one) => one.mechanism)) {
    const parts = log.retired.filter((one) => one.mechanism === mechanism && one.place < seal.place && one.first < end && one.first + one.kilograms > first);
    const covered = parts.reduce((sum, one) => sum + Math.min(end, one.first + one.kilograms) - Math.max(first, one.first), 0);
    if (covered !== end - first || kilograms !== covered) throw new Fault("serials", number, `${serials} were not retired`);
    for (const { event } of parts) events.add(event);
    here += kilograms;
  }
  if (events.size > 1 || events.has(undefined)) throw new Fault("event", number, "its credits were not retired for one event");
  const [event] = events;
  const account = log.accounts.filter(({ record, place }) => record === event && place < seal.place).at(-1);
  if (event && account?.kilograms !== emissionsKilograms) throw new Fault("quantity", number, "the event was accounted otherwise");
  return { here, event: event ?? null };
}
/** No other certificate that is in force claims the same serials. */
function assertAlone({ payload, payloadHash }, others, log) {
  const own = runsOf(payload, log);
  for (const other of others.filter((one) => one.payloadHash !== payloadHash)) {
    const record = log.seals.get(other.payloadHash)?.record;
    const isIssued = log.deeds.some((one) => one.action === "issue" && one.record === record);
    const isInForce = isIssued && !log.deeds.some((one) => isEnd(one, record, other.payload.number));
    const twice = runsOf(other.payload, log).find((run) => own.some((one) => isShared(one, run)));
    if (isInForce && twice) throw new Fault("serials", payload.number, `${twice.serials} are claimed by ${other.payload.number} too`);
  }
}
function assertReplaced({ number, replaces }, log) {
  const before = log.deeds.find((one) => one.action === "issue" && one.number === replaces);
  const replaced = log.deeds.some((one) => one.action === "replace" && one.record === before?.record);
  if (!replaced) throw new Fault("replaces", number, `${replaces} was not replaced`);
}

export function checkCertificate(text, { keys, log, others = [] }) {
  const read = readCertificate(text, keys);
  if (log) assertAlone(read, others.map((one) => readCertificate(one, keys)), log);
  const alone = others.length > 0 ? "whether a certificate that was not given claims its serials too" : "whether another certificate claims its serials too";
  const notChecked = [alone, "that the event is the one for which its serials were retired", "what came after asOf"];
  const logged = log ? { ...assertLogged(read, log), notChecked } : { status: "unknown" };
  return { valid: true, number: read.payload.number, keyId: read.keyId, payloadHash: read.payloadHash, ...logged };
}

// --- Evidence packs -------------------------------------------------------------------------------------------------

/** What a folder holds beside folders, links included, by the paths below it. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map(({ parentPath, path = parentPath, name }) => relative(folder, join(path, name)).replaceAll("\\", "/"));

/** The files that SHA256SUMS names are those of the folder, byte for byte. */
function readSums(folder) {
  const lines = readBeside(folder, "SHA256SUMS").split("\n");
  if (lines.pop() !== "") throw new Fault("sums", "SHA256SUMS", "the last line does not end in a line feed");
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const files = filesIn(folder).filter((path) => path !== "SHA256SUMS");
  const odd = files.find((path) => !sums.has(path)) ?? [...sums.keys()].find((path) => !files.includes(path));
  if (!lines.every((line) => /^[0-9a-f]{64} {2}./.test(line))) throw new Fault("format", "SHA256SUMS", "not a sum, two spaces and a path");
  if (odd !== undefined || sums.size !== lines.length) throw new Fault("sums", odd ?? "SHA256SUMS", "not listed once, or not there");
  for (const [path, sum] of sums)
    if (sha256(readFileSync(join(folder, path))).toString("hex") !== sum) throw new Fault("sums", path, "another content");
  return files;
}
function readBeside(folder, path) {
  try {
    return readFileSync(join(folder, path), "utf8");
  } catch {
    throw new Fault("format", path, "missing");
  }
}
/** JSON as it is written into packs, so that no field stands twice: nothing of it may be read in two ways. */
function readPacked(folder, path) {
  const text = readBeside(folder, path);
  try {
    const it = JSON.parse(text);
    if ([0, 1].some((indent) => JSON.stringify(it, null, indent) === withoutEnd(text))) return it;
  } catch {
    throw new Fault("format", path, "not JSON");
  }
  throw new Fault("format", path, "not JSON as it is written: a field twice, or other white space");
}
/** index.json names every file but itself and SHA256SUMS, as they are. */
function readIndex(folder, files) {
  const index = readPacked(folder, "index.json");
  const isListed = Array.isArray(index?.files) && index.files.every((one) => typeof one?.path === "string");
  if (index?.format !== "tanhui-evidence/1" || !isListed) throw new Fault("format", "index.json", "another format");
  const named = index.files.map(({ path }) => path);
  const wanted = files.filter((path) => path !== "index.json");
  if (named.toSorted().join("\n") !== wanted.toSorted().join("\n")) throw new Fault("sums", "index.json", "other files than there are");
  for (const { path, bytes, sha256: sum } of index.files) {
    const content = readFileSync(join(folder, path));
    if (content.length !== bytes || sha256(content).toString("hex") !== sum) throw new Fault("sums", path, "another content");
  }
  return index;
}
/** log/head.json: what its note says, signed. */
function readPackedHead(folder, { keys, log }) {
  const where = "log/head.json";
  const said = readPacked(folder, where);
  assertFields(said, "size root at signature note", where);
  const head = readNote(said.note);
  if (!head || ["size", "root", "at"].some((name) => head[name] !== said[name])) throw new Fault("head", where, "not what its note says");
  if (!isSigned(head, keys)) throw new Fault("signature", where, "not signed with a key of the log");
  const own = head.signatures.filter(({ name }) => name === head.origin).map(({ bytes }) => bytes.toString("base64"));
  if (!own.includes(said.signature)) throw new Fault("head", where, "another signature than its note's");
  assertOfLedger(head, log, where);
  return head;
}
/** One proof: a leaf of the log, on what its name says, under the head. */
function readPackedProof(folder, path, head) {
  const it = readPacked(folder, path);
  assertFields(it, "type record action entry index size content proof", path);
  const { type, record, action, entry, index, size, content, proof } = it;
  const whole = isWhole(index) && index < size && size === head.size && Array.isArray(proof) && proof.every(isHash);
  if (!whole || path !== `log/${type}-${action}-${index}.json`) throw new Fault("format", path, "fields of other kinds");
  const leaf = readLine(String(content), path);
  if (rootOfPath(index, size, sha256(Buffer.of(0), content), proof) !== head.root) throw new Fault("tree", path, "the path leads to another root");
  const same = leaf.id === entry && leaf.type === type && leaf.action === action && leaf.record === record;
  if (!same) throw new Fault("log", path, "another deed than it says");
  return { index, leaf };
}
/** A certificate of the pack, and what the pack's proofs say of it. */
function readPackedCertificate(folder, path, leaves, keys) {
  const { payload, payloadHash } = readCertificate(readFileSync(join(folder, path), "utf8"), keys);
  if (path !== `certificates/${payload.number}.json`) throw new Fault("number", path, "another number");
  const seal = leaves.find((one) => one.action === "seal" && one.payloadHash === payloadHash);
  const ended = leaves.find((one) => one.type === "certificate" && isEnd(one, seal?.record, payload.number));
  return { number: payload.number, payloadHash, status: ended ? `${ended.action}d` : seal ? "sealed" : "notProven" };
}

/** What no pack shows by itself. */
const neverInPack = [
  "what index.json says beyond the total, and what the other files say",
  "that no proof was left out, such as that of a revocation, and what came after the head",
];

/** An evidence pack, unpacked: each file is listed, each proof leads to its head, and each certificate is signed. */
export function checkPack(folder, { keys, policy, log }) {
  const files = readSums(folder);
  const index = readIndex(folder, files);
  const head = readPackedHead(folder, { keys, log });
  const proofs = files.filter((path) => path.startsWith("log/") && path !== "log/head.json");
  const proven = proofs.map((path) => readPackedProof(folder, path, head));
  const leaves = proven.toSorted((a, b) => a.index - b.index).map(({ leaf }) => leaf);
  const accounts = leaves.filter(({ type, action }) => type === "event" && action === "account");
  const account = accounts.at(-1);
  if (accounts.some(({ record }) => record !== account.record)) throw new Fault("event", "log", "accounts of different events");
  if (account && account.kilograms !== index.total?.kilograms) throw new Fault("quantity", "index.json", "the event was accounted otherwise");
  const signed = files.filter((path) => /^certificates\/[^/]+\.json$/.test(path));
  const certificates = signed.map((path) => readPackedCertificate(folder, path, leaves, keys));
  const retirements = leaves.filter(({ type, action }) => type === "block" && action === "retire");
  if (account && retirements.some(({ event }) => event !== account.record)) throw new Fault("event", "log", "proofs on different events");
  const { size, root, at } = head;
  const witnessed = witnessesOf(head, policy, "log/head.json");
  const notChecked = [...(account ? [] : ["the total"]), ...neverInPack];
  return { valid: true, files: files.length, proofs: proofs.length, certificates, head: { size, root, at }, notChecked, ...witnessed };
}

/** keys.json; with a ledger, each key as its log named it, and none left out. */
export function checkKeys(text, { log }) {
  const keys = readKeys(text);
  const same = (a, b) => a.use === b.use && a.leaf === b.leaf && a.public.equals(b.public);
  const odd = log && keys.find((one) => !log.named.some((other) => same(one, other)));
  if (odd) throw new Fault("chain", odd.key, "the log has not named it");
  if (log && log.named.length !== keys.length) throw new Fault("chain", "keys", "the log names further ones");
  const asOf = log ? { asOf: log.last.at } : {};
  return { valid: true, ...asOf, keys: keys.length, inForce: keys.filter(({ until }) => until === null).map(({ key }) => key) };
}

// --- The command ----------------------------------------------------------------------------------------------------

async function* linesOf(file) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const textOf = (bytes) => {
    try {
      return decoder.decode(bytes, { stream: !!bytes });
    } catch {
      throw new Fault("format", file, "not UTF-8");
    }
  };
  let rest = "";
  for await (const some of createReadStream(file)) {
    const lines = (rest + textOf(some)).split("\n");
    rest = lines.pop();
    yield* lines;
  }
  if (rest + textOf() !== "") throw new Fault("format", file, "the last line does not end in a line feed");
}

function headsFrom(text) {
  const [, size, root] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (root) return [{ size: Number(size), root }];
  const kept = readFileSync(text, "utf8");
  if (readNote(kept)) return [keptHead({ note: kept }, text)];
  return kept.split("\n").filter(Boolean).map((line) => keptHead(jsonOf(line, text), text));
}
/** A head that was kept: its note read, or as format 1 has it. */
function keptHead({ note, ...head }, where) {
  const read = note === undefined ? head : readNote(note);
  if (!isWhole(read?.size) || !isHash(read.root)) throw new Fault("format", where, "not a head");
  return note === undefined ? head : { ...read, note };
}

/** Each form that is handed out, and what checks it. */
const checks = {
  keys: checkKeys,
  heads: checkHeads,
  inclusion: checkInclusion,
  consistency: checkConsistency,
  certificate: checkCertificate,
  pack: checkPack,
};

/** Options as of the command. What is known from elsewhere: `--ledger` a file that is verified first, `--keys`, `--key`, and any number of `--head`. */
export async function knownFrom(options) {
  const [known, given] = [{ heads: [], others: [] }, {}];
  for (let i = 0; i < options.length; i += 2) {
    const [name, value] = [options[i], options[i + 1]];
    if (name === "--head") known.heads.push(...headsFrom(value));
    else if (name === "--policy") known.policy = readPolicy(readFileSync(value, "utf8"));
    else if (name === "--key") known.key = keyNamed(value)?.key ?? createPublicKey(readFileSync(value, "utf8"));
    else if (name === "--with") known.others.push(readFileSync(value, "utf8"));
    else if (name === "--not-before" && !isInstant(`${value}T00:00:00.000Z`)) throw new Error(`--not-before ${value}: a day is YYYY-MM-DD`);
    else if (name === "--not-before") known.notBefore = value;
    else if (name === "--keys" || name === "--ledger") given[name] = value;
    else throw new Error(`unknown option ${name}`);
  }
  if (known.policy) known.policy.since = known.notBefore;
  if (known.others.length > 0 && !given["--ledger"]) throw new Error("--with needs --ledger: it says which are in force");
  const log = given["--ledger"] && (await registerOf(given["--ledger"], known));
  const named = log && keysNamed(log);
  const own = known.key && ["log", "certificate"].map((use) => ({ use, public: known.key, from: "", until: null }));
  const served = given["--keys"] && readKeys(readFileSync(given["--keys"], "utf8"));
  if (named && served) assertOneChain(named, served);
  const isHeld = known.key || served || known.heads.length > 0 || known.policy?.logs.length > 0;
  return { ...known, log, keys: named ?? served ?? own, unheld: given["--ledger"] && !isHeld };
}
/** Of two lists of keys one continues the other: whoever writes a log of his own can name no key of this one's. */
function assertOneChain(named, served) {
  for (const use of ["log", "certificate"]) {
    const [its, others] = [named, served].map((keys) => keys.filter((one) => one.use === use));
    const odd = its.slice(0, others.length).find((one, i) => !one.public.equals(others[i].public));
    if (odd) throw new Fault("chain", odd.name, "the ledger names another key than the keys that were given");
  }
}
/** The keys that a log named, each until the next: of the log from the head over the leaf that named it. */
function keysNamed({ named, changes }) {
  return ["log", "certificate"].flatMap((use) => {
    const its = named.filter((one) => one.use === use);
    const begins = its.map(({ at }, i) => (i === 0 ? "" : use === "log" ? changes[i - 1] : at));
    return its.map((one, i) => ({ ...one, from: begins[i], until: begins[i + 1] ?? null }));
  });
}
async function registerOf(file, known) {
  const log = new Register(known);
  for await (const line of linesOf(file)) log.take(line);
  log.result();
  return log;
}

const notHeld = "whose log it is: nothing that was given tells (--keys, --key, --head, --policy)";

/**
 * A verdict, if the head that it relies on is of the day asked for, China's, or a later one. Where the ledger was held
 * against nothing from elsewhere it says so: everybody can write a log and sign it.
 */
export function concluded(verdict, { notBefore: day, unheld }) {
  const at = verdict.asOf ?? verdict.at ?? verdict.head?.at;
  const told = unheld ? { ...verdict, notChecked: [notHeld, ...(verdict.notChecked ?? [])] } : verdict;
  if (!verdict.valid || day === undefined || (at && dayOf(at) >= day)) return told;
  throw new Fault("age", "head", at ? `the head is of ${at}` : "there is no head that tells when this held");
}

/** What `work` finds, or the fault that it finds, as a verdict. */
export async function judged(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { valid: false, rule: error.rule, where: error.where, message: error.message };
  }
}

async function main([first, ...others]) {
  const check = Object.hasOwn(checks, first ?? "") ? checks[first] : undefined;
  const [file, ...options] = check ? others : [first, ...others];
  if (!file || !existsSync(file)) throw new Error("usage: node verify.mjs [keys|heads|inclusion|consistency|certificate|pack] FILE …");
  const verdict = await judged(async () => {
    const known = await knownFrom(options);
    const unheld = !known.key && known.heads.length === 0 && !known.policy?.logs.length;
    if (!check) return concluded(await verify(linesOf(file), known), { ...known, unheld });
    if (check !== checkKeys && !known.keys) throw new Error("name the keys: --keys, --key or --ledger");
    return concluded(check(check === checkPack ? file : readFileSync(file, "utf8"), known), known);
  });
  console.log(JSON.stringify(verdict));
  process.exitCode = verdict.valid ? 0 : 1;
}
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
