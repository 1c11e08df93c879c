import { chart, finalAccounts, isForEvent, transferRules, type Account } from "../../shared/ledger/ledger.ts";
import { placeIn } from "./ranges.rules.ts";

/** What the log says of a deed of the ledger: a leaf of type `block`. `of` is the block out of whose head it came; `record` the one in which it stands now. */
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
/** A block as the log alone knows it. */
export interface Stood {
  mechanism: string;
  first: number;
  kilograms: number;
  batch: string;
  account: string;
  holder: string;
  event: string | null;
}

/** The first thing in a ledger that cannot be. `entry` is the id of the leaf or of the row. */
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
 * The ledger, told again from its log alone: which block stands where, and what each account holds, in whole kilograms.
 * What the log says must have been possible at each step; what the tables say must be what comes out at the end.
 */
export class Replay {
  readonly blocks = new Map<string, Stood>();
  readonly balances = new Map<string, number>();
  /** The ranges that were issued, by mechanism, in order of their serials. */
  private readonly issued = new Map<string, { first: number; end: number }[]>();

  /** @throws Fault when the deed could not have been done as it is told. */
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
      )[action] ?? no("account", `no deed is called ${action}`);
    const [toKind, toOwner] = partsOf(to);
    if (!rule.to.includes(toKind as Account)) no("account", `${action} leads to no ${toKind}`);
    if (action === "issue" || action === "setAside") {
      if (this.blocks.has(record)) no("identity", `block ${record} stands already`);
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
        no("quantity", `${kilograms} kg of ${mechanism} from serial ${first} do not stand at the head of block ${of}`);
      if (!rule.from.includes(partsOf(from)[0] as Account)) no("account", `${action} starts from no ${from}`);
      const { of: kind } = chart[toKind as Account];
      const event = isForEvent(toKind as Account) ? (deed.event ?? source.event) : null;
      // Credits change hands by a transfer alone; what is an event's or a batch's is in that one's account.
      const owner =
        kind === "holder"
          ? action === "transfer"
            ? toOwner
            : source.holder
          : kind === "batch"
            ? source.batch
            : kind === "event"
              ? event
              : toOwner;
      if (owner !== toOwner) no("account", `${action} leads to ${to}, not to that of ${owner}`);
      const moved: Stood = {
        ...source,
        kilograms,
        account: to,
        holder: kind === "holder" ? toOwner : source.holder,
        event,
      };
      if (kilograms === source.kilograms) {
        if (record !== of) no("identity", `the whole of block ${of} moved, but block ${record} is said to hold it`);
      } else {
        if (this.blocks.has(record)) no("identity", `block ${record} stands already`);
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

  /** Compares a row of the table of blocks, and takes it off the list. @throws Fault when the log knows it otherwise. */
  compareBlock(row: Stood & { readonly id: string }): void {
    const known = this.blocks.get(row.id);
    if (!known) throw new Fault("projection", row.id, "the log knows no such block, or it stands here twice");
    for (const name of ["mechanism", "first", "kilograms", "batch", "account", "holder", "event"] as const) {
      if (known[name] !== row[name])
        throw new Fault("projection", row.id, `${name} of the block is ${row[name]}, by the log ${known[name]}`);
    }
    this.blocks.delete(row.id);
  }
  /** The same of a balance. @throws Fault */
  compareBalance({ account, kilograms }: { readonly account: string; readonly kilograms: number }): void {
    if (this.balances.get(account) !== kilograms)
      throw new Fault(
        "projection",
        account,
        `the balance is ${kilograms} kg, by the log ${this.balances.get(account) ?? "none"}`,
      );
    this.balances.delete(account);
  }
  /** @throws Fault when the tables lack something that the log tells of. */
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
