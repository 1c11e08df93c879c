import { parse, Kind } from "graphql";
import type { StoryClock } from "../../server/platform/clock.ts";
import type { Store } from "../../server/platform/store/store.ts";
import { Telling, type Party } from "../../server/seeds/story/telling.ts";

/** The name of the first field that a document asks for, and what kind of operation it is. */
export function rootOf(document: string): { readonly kind: string; readonly field: string } {
  const [first] = parse(document, { noLocation: true }).definitions;
  if (first?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const [field] = first.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new Error("no field");
  return { kind: first.operation, field: field.name.value };
}

/** To whom something is open: to some, by the local part of their address; to all; to all but the public. */
export type Open = readonly string[] | "everyone" | "signed in";

/** What one person does with what was proposed, and their twin does not. */
const alone = new Set(["confirmProposal", "refuseProposal", "withdrawProposal", "confirmHolidayNotice"]);

/** How a door is shut in the face of one who may not pass: they may not, or know of nothing there. */
const shut = new Set(["FORBIDDEN", "NOT_FOUND", "UNAUTHENTICATED"]);

/**
 * Tells a story, and at the first use of each mutation lets everybody else try it first, with the same arguments at the same moment.
 * Whoever tries must be refused, and nothing may have moved; then the rightful one succeeds, or the story breaks off.
 */
export class Watched extends Telling {
  /** Everyone who has signed in, by their address. */
  readonly known = new Map<string, Party>();
  /** The mutations that were used, each by its rightful one. */
  readonly tried = new Map<string, number>();
  /** What should not have been. */
  readonly breaches: string[] = [];
  private watching = false;

  /**
   * @param mayToo who else may rightly use a mutation.
   * @param twins pairs who hold the same seats: each may do what the other may, except what one of two people does alone.
   */
  constructor(
    origin: string,
    clock: StoryClock,
    private readonly store: Store,
    private readonly mayToo: Readonly<Record<string, Open>>,
    private readonly twins: readonly (readonly [string, string])[] = [],
  ) {
    super(origin, clock, () => {});
  }
  /** From the second chapter on everybody is there. */
  override chapter(): void {
    this.watching = this.known.size > 0;
  }
  override async signIn(party: Party): Promise<void> {
    await super.signIn(party);
    this.known.set(party.email, party);
  }

  override async ask<T = any>(
    party: Party | null,
    query: string,
    variables: Record<string, unknown> = {},
    key?: string,
  ): Promise<T> {
    const { kind, field } = rootOf(query);
    const first = this.watching && kind === "mutation" && !this.tried.has(field);
    if (first) await this.letOthersTry(field, party, query, variables);
    const answer = await super.ask<T>(party, query, variables, key);
    // Whoever has gone comes back no more.
    if (field === "eraseAccount") for (const [email, one] of this.known) if (one === party) this.known.delete(email);
    return answer;
  }

  private async letOthersTry(
    field: string,
    rightful: Party | null,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<void> {
    const nameOf = (other: Party | null) => other?.email.split("@")[0] ?? "public";
    const open = this.withTwins(field, this.mayToo[field] ?? [], nameOf(rightful));
    const others =
      open === "everyone"
        ? []
        : open === "signed in"
          ? [null]
          : [null, ...this.known.values()].filter((other) => other !== rightful && !open.includes(nameOf(other)));
    const before = await this.deeds();
    for (const other of others) {
      const { data, errors } = await this.send(other, query, variables);
      const code = String(errors?.[0]?.extensions["code"] ?? "accepted");
      if (code === "accepted") throw new Error(`${field} was done by ${nameOf(other)}`);
      if (!shut.has(code) || Object.values(data ?? {}).some((value) => value !== null))
        this.breaches.push(`${field} by ${nameOf(other)}: ${code} ${errors?.[0]?.message ?? ""}`);
    }
    if ((await this.deeds()) !== before) this.breaches.push(`${field} left a trace when others tried it`);
    this.tried.set(field, others.length);
  }
  private withTwins(field: string, open: Open, rightful: string): Open {
    if (typeof open === "string" || alone.has(field)) return open;
    const may = new Set([...open, rightful]);
    return [...open, ...this.twins.filter((pair) => pair.some((one) => may.has(one))).flat()];
  }
  /** How much has been done so far: every deed leaves a leaf of the log. */
  private async deeds(): Promise<number> {
    const { n } = await this.store.reading
      .selectFrom("leaf")
      .select((it) => it.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return Number(n);
  }
}
