import { dayOf } from "../clock.ts";
import { invalidInput, type Refusal } from "../../../shared/platform/refusal.ts";
import type { Noted } from "./checkpoint.ts";
import { cosignatureOf, isOf, timeOf } from "./cosignature.ts";
import { keyFrom, type NamedKey, type Signer } from "./note.ts";

/** A witness whose co-signatures are known; `name` is the policy's, `key.name` that under which it signs. */
export interface Witness {
  readonly name: string;
  readonly verifierKey: string;
  readonly key: NamedKey;
  /** Where it takes heads, without a trailing slash. */
  readonly url: string | undefined;
}

/** A group is a witness to a head when at least `least` of its members are: witnesses, or groups. */
interface Group {
  readonly least: number;
  readonly members: readonly string[];
}

/** Which logs and witnesses are known, and whose co-signatures a head needs. C2SP tlog-policy. */
export interface Policy {
  readonly logs: readonly NamedKey[];
  readonly witnesses: readonly Witness[];
  readonly groups: ReadonlyMap<string, Group>;
  /** A witness, a group, or `none`. */
  readonly quorum: string;
}

/** The policy of whoever asks for no witness. */
export const noPolicy: Policy = { logs: [], witnesses: [], groups: new Map(), quorum: "none" };

/** Reads a policy line by line: only names that stand above may be used. */
class PolicyReader {
  readonly logs: NamedKey[] = [];
  readonly witnesses: Witness[] = [];
  readonly groups = new Map<string, Group>();
  quorum: string | undefined;
  readonly #members = new Set<string>();
  #line = 0;

  take(line: string): void {
    this.#line++;
    const [word, ...rest] = line.split(/[ \t]+/).filter((part) => part !== "");
    if (!word || word.startsWith("#")) return;
    const { [word]: read } = this.#words;
    if (!read) throw this.no(`${word} is none of log, witness, group, quorum`);
    read(rest);
  }

  no(why: string): Refusal {
    return invalidInput("policy", "notReadable", `line ${this.#line} of the policy: ${why}`, { line: this.#line });
  }

  readonly #words: Readonly<Record<string, (rest: readonly string[]) => void>> = {
    log: ([key, , ...more]) => {
      if (more.length > 0) throw this.no("a log is a key and an address");
      this.logs.push(this.#key(key, "log", this.logs));
    },
    witness: ([name, verifierKey, url, ...more]) => {
      if (more.length > 0) throw this.no("a witness is a name, a key and an address");
      const known = this.witnesses.map(({ key }) => key);
      const key = this.#key(verifierKey, "witness", known);
      const address = url?.replace(/\/+$/, "");
      this.witnesses.push({ name: this.#fresh(name), verifierKey: verifierKey!, key, url: address });
    },
    group: ([name, count = "", ...members]) => {
      const least = this.#least(count, members.length);
      for (const member of members) {
        if (!this.#isKnown(member)) throw this.no(`${member} is named by no line above`);
        if (this.#members.has(member)) throw this.no(`${member} is in a group already`);
        this.#members.add(member);
      }
      this.groups.set(this.#fresh(name), { least, members });
    },
    quorum: ([name = "", ...more]) => {
      if (this.quorum !== undefined) throw this.no("a second quorum");
      if (more.length > 0 || (name !== "none" && !this.#isKnown(name)))
        throw this.no("a quorum is one name from above");
      this.quorum = name;
    },
  };

  #least(count: string, all: number): number {
    const named: Readonly<Record<string, number>> = { any: 1, all };
    const least = named[count] ?? (/^[1-9]\d{0,3}$/.test(count) ? Number(count) : 0);
    if (least < 1 || least > all) throw this.no(`of ${all} members there cannot be ${count}`);
    return least;
  }

  #isKnown(name: string): boolean {
    return this.groups.has(name) || this.witnesses.some((one) => one.name === name);
  }

  #fresh(name: string | undefined): string {
    if (name && name !== "none" && !this.#isKnown(name)) return name;
    throw this.no(`${name ?? "nothing"} cannot be a name here`);
  }

  #key(text: string | undefined, by: Signer, known: readonly NamedKey[]): NamedKey {
    let named: NamedKey;
    try {
      named = keyFrom(text ?? "", by);
    } catch (error) {
      throw this.no((error as Error).message);
    }
    if (known.some(({ key }) => key.equals(named.key))) throw this.no("this key stands above");
    return named;
  }
}

/** A policy as its file says it. @throws Refusal INVALID_INPUT naming the first line that cannot be right. */
export function policyFrom(text: string): Policy {
  const reader = new PolicyReader();
  for (const line of text.split("\n")) reader.take(line);
  const { logs, witnesses, groups, quorum } = reader;
  if (quorum === undefined) throw reader.no("there is no quorum");
  return { logs, witnesses, groups, quorum };
}

/** Whether these witnesses suffice. */
export function isMet(policy: Policy, names: ReadonlySet<string>): boolean {
  const has = (name: string): boolean => {
    const group = policy.groups.get(name);
    return group ? group.members.filter(has).length >= group.least : names.has(name);
  };
  return policy.quorum === "none" || has(policy.quorum);
}

/** The names of the witnesses on which the quorum depends. */
export function countingIn({ groups, quorum }: Policy): ReadonlySet<string> {
  const below = (name: string): readonly string[] => groups.get(name)?.members.flatMap(below) ?? [name];
  return new Set(quorum === "none" ? [] : below(quorum));
}

/** Who witnessed a head, by a policy: under the policy's names, and of witnesses that it does not list their own. */
export interface Witnessed {
  readonly quorum: boolean;
  readonly witnesses: readonly { readonly name: string; readonly at: string; readonly counts: boolean }[];
  /** Who counts and has not co-signed. */
  readonly missing: readonly string[];
  readonly unknown: readonly { readonly name: string; readonly at: string | undefined }[];
  /** In whose names there are co-signatures that do not verify. */
  readonly forged: readonly string[];
}

/** @param since a day in China: a co-signature from before it counts for nothing. */
export function witnessedBy(policy: Policy, note: Noted, since = ""): Witnessed {
  const counting = countingIn(policy);
  const found = policy.witnesses.map(({ name, key }) => ({ name, ...cosignatureOf(note, key) }));
  const good = found.filter(({ signature, forged }) => signature && !forged);
  const names = new Set(good.filter((one) => dayOf(timeOf(one.signature!)!) >= since).map(({ name }) => name));
  const others = note.signatures.filter(
    (one) => one.name !== note.origin && !policy.witnesses.some(({ key }) => isOf(one, key)),
  );
  return {
    quorum: isMet(policy, names),
    witnesses: good.map(({ name, signature }) => ({ name, at: timeOf(signature!)!, counts: counting.has(name) })),
    missing: [...counting].filter((name) => !names.has(name)),
    unknown: others.map((one) => ({ name: one.name, at: timeOf(one) })),
    forged: found.filter(({ forged }) => forged).map(({ name }) => name),
  };
}
