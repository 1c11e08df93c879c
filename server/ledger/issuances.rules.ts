import { Fault, type Deed } from "./replay.rules.ts";

/** A leaf of type `issuance`, as far as it says how much may be issued. */
interface Stated {
  readonly action: string;
  readonly record: string;
  readonly kilograms?: unknown;
}

/** A deed of the ledger, as far as it says what it relies on. */
export interface Relying extends Deed {
  readonly at: string;
  /** The movement's own id. */
  readonly transfer?: string;
  /** The accepted issuance on which it is issued. */
  readonly issuance?: string | null;
  /** When it was done, if that was in another register. */
  readonly done?: string | null;
}

/**
 * What may be issued, as the log alone states it: at most what was applied for and what a body accepted, on an issuance
 * that stands above. Credits brought from another register name none; they say when they were issued there instead.
 */
export class Issuances {
  readonly #reported = new Map<string, number>();
  readonly #accepted = new Map<string, number>();
  readonly #issued = new Map<string, number>();
  readonly #transfers = new Set<string>();

  /** Takes what was applied for or accepted; the last statement of either counts. */
  state({ action, record, kilograms }: Stated): void {
    if (typeof kilograms !== "number") return;
    if (action === "report") this.#reported.set(record, kilograms);
    if (action === "accept") this.#accepted.set(record, kilograms);
  }

  /** @throws Fault `identity` when the movement has the id of another one. */
  name({ id, transfer }: Relying): void {
    if (transfer === undefined) return;
    if (this.#transfers.has(transfer)) throw new Fault("identity", id, `the movement ${transfer} stands above`);
    this.#transfers.add(transfer);
  }

  /** @throws Fault when it was done after its leaf, or issues what nobody accepted. */
  take({ id, action, issuance, kilograms, at, done }: Relying): void {
    if (done && done > at) throw new Fault("time", id, `done at ${done}, but entered at ${at}`);
    if (action !== "issue" && action !== "setAside") return;
    const no = (message: string): never => {
      throw new Fault("issuance", id, message);
    };
    if (!issuance === !done) no("issued on an accepted issuance, or elsewhere: one of both");
    if (!issuance) return;
    const accepted = this.#accepted.get(issuance) ?? no(`nobody accepted the issuance ${issuance}`);
    const most = Math.min(accepted, this.#reported.get(issuance) ?? accepted);
    const issued = (this.#issued.get(issuance) ?? 0) + kilograms;
    if (issued > most) no(`${issued} kg are issued on the issuance ${issuance}, of which ${most} kg were accepted`);
    this.#issued.set(issuance, issued);
  }
}
