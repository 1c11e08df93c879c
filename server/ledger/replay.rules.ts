import { chart, finalAccounts, isForEvent, transferRules, type Account } from "../../shared/ledger/ledger.ts";
import { placeIn } from "./ranges.rules.ts";

/**
 * A ledger act in the log: a leaf of type `block`. `of` is the block from whose head it came; `record` the one in which
 * it is now.
 */
export interface Deed {
  readonly id: string;
  readonly type: string;
  readonly action: string;
  readonly record: string;
  readonly of?: string;
  readonly mechanism: string;
  readonly first: number;
  readonly kilograms: number;
  readonly from: string;
  readonly to: string;
  readonly event?: string;
  readonly holder?: string;
}
/** A block as known from the log alone. */
export interface Stood {
  mechanism: string;
  first: number;
  kilograms: number;
  batch: string;
  account: string;
  holder: string;
  event: string | null;
  /** Of what is reserved, the account from which it was taken. */
  before?: string;
}

/** The first impossibility found in a ledger. `entry` is the id of the leaf or row. */
export class Fault extends Error {
  constructor(
    readonly rule: string,
    readonly entry: string,
    message: string,
  ) {
    super(`${rule}: ${entry}: ${message}`);
  }
}

/** `held:o-1` is the account `held` of `o-1`. */
export function partsOf(account: string): readonly [Account | "issued", string] {
  const at = account.indexOf(":");
  return [account.slice(0, at) as Account, account.slice(at + 1)];
}
const isFinal = (account: string): boolean => (finalAccounts as readonly string[]).includes(partsOf(account)[0]);

/**
 * The ledger replayed from its log alone: which blocks exist, and what each account holds, in whole kilograms. Every
 * step must be possible, and the tables must equal the outcome.
 */
export class Replay {
  readonly blocks = new Map<string, Stood>();
  readonly balances = new Map<string, number>();
  /** The issued ranges by mechanism, in serial order. */
  private readonly issued = new Map<string, { first: number; end: number }[]>();

  /** @throws Fault when the act was not possible as recorded. */
  take(deed: Deed): void {
    const { id, action, record, of, mechanism, first, kilograms, from, to } = deed;
    const no = (rule: string, message: string): never => {
      throw new Fault(rule, id, message);
    };
    if (![first, kilograms].every(Number.isSafeInteger) || first < 0 || kilograms < 1)
      no("quantity", `${kilograms} kg from serial ${first}`);
    const rule =
      (
        transferRules as Readonly<
          Record<string, { readonly from: readonly Account[]; readonly to: readonly Account[] }>
        >
      )[action] ?? no("account", `there is no action called ${action}`);
    const [toKind, toOwner] = partsOf(to);
    if (!rule.to.includes(toKind as Account)) no("account", `${action} does not lead to ${toKind}`);
    if (action !== "setAside" && deed.holder !== undefined)
      no("account", `${action} names a holder beside the account`);
    if (action === "issue" || action === "setAside") {
      if (this.blocks.has(record)) no("identity", `block ${record} exists already`);
      const [, batch] = partsOf(from);
      if (!from.startsWith("issued:")) no("account", `issued from ${from} to ${to}`);
      this.claim(mechanism, first, kilograms, id);
      this.blocks.set(record, {
        mechanism,
        first,
        kilograms,
        batch,
        account: to,
        holder: deed.holder ?? partsOf(to)[1],
        event: null,
      });
    } else {
      const source = this.blocks.get(of ?? "") ?? no("identity", `there is no block ${of}`);
      if (isFinal(source.account)) no("finality", `block ${of} is in ${source.account}`);
      if (source.account !== from) no("account", `block ${of} is in ${source.account}, not in ${from}`);
      if (source.mechanism !== mechanism || source.first !== first || kilograms > source.kilograms)
        no("quantity", `${kilograms} kg of ${mechanism} from serial ${first} are not at the head of block ${of}`);
      if (!rule.from.includes(partsOf(from)[0] as Account)) no("account", `${action} does not start from ${from}`);
      if (source.event !== null && deed.event !== undefined && deed.event !== source.event)
        no("event", `block ${of} is for event ${source.event}, not for ${deed.event}`);
      if (action === "release" && to !== source.before)
        no("account", `block ${of} was reserved from ${source.before}: it cannot be released to ${to}`);
      const { of: kind } = chart[toKind as Account];
      const event = isForEvent(toKind as Account) ? (deed.event ?? source.event) : null;
      // Only a transfer changes the holder; credits of an event or batch are in its own account.
      const owners = {
        holder: action === "transfer" ? toOwner : source.holder,
        batch: source.batch,
        event,
        project: toOwner,
        region: toOwner,
      };
      const owner = owners[kind];
      if (owner !== toOwner) no("account", `${action} leads to ${to}, which is not the account of ${owner}`);
      const moved: Stood = {
        ...source,
        kilograms,
        account: to,
        holder: kind === "holder" ? toOwner : source.holder,
        event,
        ...(action === "reserve" && { before: from }),
      };
      if (kilograms === source.kilograms) {
        if (record !== of) no("identity", `all of block ${of} moved, but block ${record} is said to hold it`);
      } else {
        if (this.blocks.has(record)) no("identity", `block ${record} exists already`);
        source.first += kilograms;
        source.kilograms -= kilograms;
      }
      this.blocks.set(record, moved);
    }
    this.post(from, -kilograms);
    this.post(to, kilograms);
    if (!from.startsWith("issued:") && this.balances.get(from)! < 0)
      no("conservation", `${from} would hold ${this.balances.get(from)} kg`);
  }

  /** Compares a row of the block table, and ticks it off. @throws Fault when the log differs. */
  compareBlock(row: Stood & { readonly id: string }): void {
    const known = this.blocks.get(row.id);
    if (!known) throw new Fault("projection", row.id, "the log has no such block, or it occurs here twice");
    for (const name of ["mechanism", "first", "kilograms", "batch", "account", "holder", "event"] as const) {
      if (known[name] !== row[name])
        throw new Fault("projection", row.id, `the block's ${name} is ${row[name]}, but ${known[name]} in the log`);
    }
    this.blocks.delete(row.id);
  }
  /** The same for a balance. @throws Fault when the log differs. */
  compareBalance({ account, kilograms }: { readonly account: string; readonly kilograms: number }): void {
    if (this.balances.get(account) !== kilograms)
      throw new Fault(
        "projection",
        account,
        `the balance is ${kilograms} kg, but ${this.balances.get(account) ?? "none"} in the log`,
      );
    this.balances.delete(account);
  }
  /** @throws Fault when the tables lack something that is in the log. */
  end(): void {
    for (const [id] of this.blocks) throw new Fault("projection", id, "the block is missing");
    for (const [account] of this.balances) throw new Fault("projection", account, "the balance is missing");
  }

  private claim(mechanism: string, first: number, kilograms: number, entry: string): void {
    const ranges = this.issued.get(mechanism) ?? [];
    const at = placeIn(ranges, (one) => one.first, first);
    const [before, after] = [ranges[at - 1], ranges[at]];
    if ((before && before.end > first) || (after && first + kilograms > after.first))
      throw new Fault(
        "disjointness",
        entry,
        `serials ${first} to ${first + kilograms - 1} of ${mechanism} were issued before`,
      );
    ranges.splice(at, 0, { first, end: first + kilograms });
    this.issued.set(mechanism, ranges);
  }
  private post(account: string, kilograms: number): void {
    this.balances.set(account, (this.balances.get(account) ?? 0) + kilograms);
  }
}
