import { constants } from "../../shared/methodology/methodology.ts";
import type { Refusal } from "../../shared/platform/refusal.ts";
import { parseUnit, type Unit } from "../../shared/quantity/unit.ts";
import { reserved, type Vocabulary } from "./formula.rules.ts";
import { checkStructure, type DocumentFinding } from "./structure.rules.ts";

/** The findings on a document, at most one for each place. */
export class Review {
  readonly findings: DocumentFinding[];
  private readonly places: Set<string>;
  constructor(document: unknown) {
    this.findings = checkStructure(document);
    this.places = new Set(this.findings.map(({ place }) => place));
  }
  note(
    place: string,
    reason: string,
    messageEn: string,
    messageZh: string,
    more: Omit<Partial<DocumentFinding>, "place" | "reason"> = {},
  ): void {
    if (this.places.has(place)) return;
    this.places.add(place);
    this.findings.push({
      place,
      reason,
      messageEn: `${place}: ${messageEn}`,
      messageZh: `${place}：${messageZh}`,
      ...more,
    });
  }
  unit(text: unknown, at: string): Unit | undefined {
    if (typeof text !== "string") return undefined;
    try {
      return parseUnit(text, at);
    } catch (error) {
      const { message, details } = error as Refusal;
      this.note(at, String(details["reason"]), message, `无法识别的单位“${text}”，请写 kWh、t d.m./ha 这样的单位`);
      return undefined;
    }
  }
}

/** The names that the document's formulas may use, as they are defined. */
export class Words implements Vocabulary {
  readonly overs = new Map<string, string | undefined>();
  readonly units = new Map<string, Unit>();
  readonly dated = new Set<string>();
  readonly keys = new Set<string>();
  readonly tables = new Set<string>();
  readonly indices: readonly string[];
  private readonly review: Review;
  constructor(indices: readonly string[], review: Review) {
    this.indices = indices;
    this.review = review;
    for (const { symbol, unit } of constants) this.define(symbol, undefined, parseUnit(unit), symbol);
  }
  private isFree(symbol: unknown, at: string): symbol is string {
    if (typeof symbol !== "string") return false;
    if (reserved.includes(symbol))
      this.review.note(
        at,
        "symbol",
        `${symbol} is a function name: choose another symbol`,
        `${symbol} 是公式中的函数名，请换一个符号`,
      );
    else if (this.overs.has(symbol) || this.tables.has(symbol) || this.indices.includes(symbol))
      this.review.note(
        at,
        "symbolTwice",
        `${symbol} is already defined: choose another symbol`,
        `${symbol} 已定义过，请换一个符号`,
      );
    else return true;
    return false;
  }
  define(symbol: unknown, over: unknown, unit: Unit | undefined, at: string): void {
    if (!this.isFree(symbol, at)) return;
    if (over !== undefined && !this.indices.includes(over as string)) {
      this.review.note(
        at,
        "index",
        `the document has no index ${String(over)}: add it, or remove "over"`,
        `文档没有名为 ${String(over)} 的索引：请添加索引，或删去“over”`,
      );
      return;
    }
    this.overs.set(symbol, over as string | undefined);
    if (unit) this.units.set(symbol, unit);
  }
  defineTable(name: unknown, unit: Unit | undefined, at: string): void {
    if (!this.isFree(name, at)) return;
    this.tables.add(name);
    if (unit) this.units.set(name, unit);
  }
}
