import { isIPv6 } from "node:net";
import { officials } from "../../../shared/identity/role.ts";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { anyone, is, type Actor } from "../context.ts";
import { Purse, type Tally } from "./purse.ts";
import type { Work } from "./work.ts";

/** Units (see `Price`) that one request may cost, and that one asker may spend in a minute. */
interface Budget {
  readonly request: number;
  readonly minute: number;
}
/**
 * Of the public each address is one asker, of signed-in people each person. A unit is five microseconds: the public may
 * take two seconds of a minute from one address, a person five, an office fifteen.
 */
const budgets = {
  public: { request: 20_000, minute: 400_000 },
  person: { request: 100_000, minute: 1_000_000 },
  office: { request: 200_000, minute: 3_000_000 },
} as const satisfies Record<string, Budget>;
type Kind = keyof typeof budgets;

const kindOf = (actor: Actor): Kind => {
  if (actor.id === anyone.id) return "public";
  return is(actor, officials) ? "office" : "person";
};

/** Whoever holds an IPv6 address holds its whole /64. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith("::ffff:")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => "0");
  return [...groups, ...(tail === undefined ? [] : zeros), ...rest].slice(0, 4).join(":");
}

/** What each asker has spent within the minute, at all servers that share a tally. */
export class Allowances {
  private readonly purses: Readonly<Record<Kind, Purse>>;
  /** @param percent of the budgets of a minute. @param tally of all servers; this one counts for itself if left out. */
  constructor(percent: number, tally?: Tally) {
    const purseOf = ({ minute, request }: Budget) => new Purse(Math.ceil((minute * percent) / 100), request, tally);
    this.purses = {
      public: purseOf(budgets.public),
      person: purseOf(budgets.person),
      office: purseOf(budgets.office),
    };
  }

  /** Begins to count the work of a request. */
  workOf(actor: Actor, address: string): Work {
    const kind = kindOf(actor);
    const asker = kind === "public" ? networkOf(address) : actor.id;
    return new Counted(budgets[kind].request, this.purses[kind], `${kind} ${asker}`);
  }
}

class Counted implements Work {
  left: number;
  private readonly purse: Purse;
  private readonly asker: string;
  constructor(request: number, purse: Purse, asker: string) {
    this.left = request;
    this.purse = purse;
    this.asker = asker;
  }

  async charge(units: number): Promise<void> {
    const whole = wholeOf(units);
    if (whole > this.left) throw tooDear(whole, this.left);
    this.left -= whole;
    this.spend(whole);
  }

  async spread(units: number): Promise<void> {
    this.spend(wholeOf(units));
  }

  private spend(units: number): void {
    const milliseconds = this.purse.spend(this.asker, units);
    if (milliseconds > 0) throw budgetSpent(this.purse.most, Math.ceil(milliseconds / 1_000));
  }
}

/** NaN exceeds nothing, and neither would any sum with it: nothing would be limited. */
function wholeOf(units: number): number {
  if (!(units >= 0)) throw new RangeError(`${units} units of work cannot be charged`);
  return Math.ceil(units);
}

const tooDear = (units: number, most: number): Refusal =>
  new Refusal("LIMITED", `this request costs ${units} units of work, ${most} are left to it: ask for less at a time`, {
    reason: "tooDear",
    units,
    most,
    clause: platformDefault,
  });
const budgetSpent = (most: number, seconds: number): Refusal =>
  new Refusal("LIMITED", `more than ${most} units of work in a minute: try again in ${seconds} s`, {
    reason: "budgetSpent",
    most,
    seconds,
    clause: platformDefault,
  });
