import { isIPv6 } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { officials } from "../../../shared/identity/role.ts";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { anyone, is, type Actor } from "../context.ts";
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

/** What each asker has spent in this process within the minute. */
export class Allowances {
  private readonly spent: Readonly<Record<Kind, RateLimiterMemory>>;
  /** @param percent of the budgets of a minute. */
  constructor(percent: number) {
    const limiterOf = ({ minute }: Budget) =>
      new RateLimiterMemory({ points: Math.ceil((minute * percent) / 100), duration: 60 });
    this.spent = {
      public: limiterOf(budgets.public),
      person: limiterOf(budgets.person),
      office: limiterOf(budgets.office),
    };
  }

  /** Begins to count the work of a request. */
  workOf(actor: Actor, address: string): Work {
    const kind = kindOf(actor);
    const asker = kind === "public" ? networkOf(address) : actor.id;
    return new Counted(budgets[kind].request, this.spent[kind], asker);
  }
}

class Counted implements Work {
  left: number;
  private readonly spent: RateLimiterMemory;
  private readonly asker: string;
  constructor(request: number, spent: RateLimiterMemory, asker: string) {
    this.left = request;
    this.spent = spent;
    this.asker = asker;
  }

  async charge(units: number): Promise<void> {
    const whole = Math.ceil(units);
    if (whole > this.left) throw tooDear(whole, this.left);
    this.left -= whole;
    try {
      await this.spent.consume(this.asker, whole);
    } catch (full) {
      if (!(full instanceof RateLimiterRes)) throw full;
      throw budgetSpent(this.spent.points, Math.ceil(full.msBeforeNext / 1_000));
    }
  }
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
