import { serialOf } from "../../shared/ledger/ledger.ts";
import { Wrong, type ImportRow } from "./import-row.rules.ts";
import { placeIn } from "./ranges.rules.ts";

/** A range of the ledger: serials from `first`, one per kilogram. */
export interface LedgerRange {
  readonly id: string;
  readonly mechanism: string;
  readonly first: number;
  readonly kilograms: number;
}
/** A range as left by the rows so far. */
interface Segment {
  first: number;
  readonly end: number;
  readonly holder: string;
  readonly state: "held" | "retired" | "cancelled";
  readonly on: string;
  readonly row: number;
}
const serials = (mechanism: string, first: number, end: number): string =>
  serialOf({ mechanism, first, kilograms: end - first });

/** The ranges of one mechanism that are already in the ledger. */
export class Taken {
  private readonly ranges: readonly LedgerRange[];
  constructor(ranges: readonly LedgerRange[]) {
    this.ranges = ranges.toSorted((a, b) => a.first - b.first);
  }
  within(first: number, end: number): LedgerRange | undefined {
    const there = this.ranges[placeIn(this.ranges, (one) => one.first + one.kilograms, first)];
    return there && there.first < end ? there : undefined;
  }
}

/** Ranges of one mechanism in serial order, as left by the rows so far. */
export class Shelf {
  readonly segments: Segment[] = [];
  constructor(readonly mechanism: string) {}
  placeOf(first: number): number {
    return placeIn(this.segments, ({ end }) => end, first);
  }
  put(segment: Segment): void {
    const at = this.placeOf(segment.first);
    const there = this.segments[at];
    if (there && there.first < segment.end)
      throw new Wrong(
        "first",
        "overlap",
        `${serials(this.mechanism, Math.max(there.first, segment.first), Math.min(there.end, segment.end))} was ` +
          `already issued in row ${there.row}`,
        there.row,
      );
    this.segments.splice(at, 0, segment);
  }
  /**
   * Moves a range out of one holder's hands: to another, or out of circulation.
   * @throws Wrong unless the holder has all of it.
   */
  move({ first, end, kind, holder, to, on, row }: ImportRow): void {
    const from = this.placeOf(first);
    let upTo = from;
    for (let next = first; next < end; upTo++) next = this.heldUpTo(upTo, next, { first, end, holder, on });
    const after = {
      holder: to || holder,
      state: kind === "retire" ? "retired" : kind === "cancel" ? "cancelled" : "held",
      on,
      row,
    } as const;
    this.segments.splice(
      from,
      upTo - from,
      ...this.segments
        .slice(from, upTo)
        .flatMap((one): Segment[] => [
          ...(one.first < first ? [{ ...one, end: first }] : []),
          { ...after, first: Math.max(one.first, first), end: Math.min(one.end, end) },
          ...(one.end > end ? [{ ...one, first: end }] : []),
        ]),
    );
  }
  /** The ranges into which the rows have split a range. */
  piecesOf({ first, end }: ImportRow): { first: number; kilograms: number }[] {
    const pieces: { first: number; kilograms: number }[] = [];
    for (let at = this.placeOf(first); at < this.segments.length && this.segments[at]!.first < end; at++) {
      const one = this.segments[at]!;
      pieces.push({ first: one.first, kilograms: one.end - one.first });
    }
    return pieces;
  }

  /** The end of the segment at `at`. @throws Wrong unless it begins by `next` and is the holder's. */
  private heldUpTo(
    at: number,
    next: number,
    { first, end, holder, on }: Pick<ImportRow, "first" | "end" | "holder" | "on">,
  ): number {
    const one = this.segments[at];
    if (!one || one.first > next)
      throw new Wrong(
        "first",
        "notIssued",
        `${serials(this.mechanism, next, Math.min(one?.first ?? end, end))} was not issued in an earlier row`,
      );
    const shared = () => serials(this.mechanism, Math.max(one.first, first), Math.min(one.end, end));
    if (one.state !== "held")
      throw new Wrong("first", "final", `${shared()} was ${one.state} in row ${one.row}`, one.row);
    if (one.holder !== holder)
      throw new Wrong(
        "holder",
        "otherHolder",
        `${shared()} has been held by ${one.holder} since row ${one.row}`,
        one.row,
      );
    if (one.on > on)
      throw new Wrong("date", "outOfOrder", `row ${one.row} moved it on ${one.on}, after ${on}`, one.row);
    return one.end;
  }
}
