import type { MethodologyDocument } from "../methodology/methodology.ts";

/** A place of a document as named by findings, such as `equations.E2`, and its display name. */
export interface Place {
  readonly place: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** The record as a whole. */
export const wholePlace: Place = { place: "whole", nameZh: "整体", nameEn: "The whole" };

/** The places of a methodology's document: the whole, each line, and each part that occurs once; in document order. */
export function placesIn(document: MethodologyDocument): Place[] {
  const {
    applicability,
    site,
    pools,
    gases,
    indices = [],
    parameters,
    tables = [],
    equations,
    creditingPeriod,
    leakage,
    nonPermanence,
    monitoring = [],
    uncertainty,
    examples,
  } = document;
  const names = new Map(parameters.map(({ symbol, nameZh, nameEn }) => [symbol, { nameZh, nameEn }]));
  const line = (
    place: string,
    zh: string,
    en: string,
    { nameZh = "", nameEn = "" }: { nameZh?: string | undefined; nameEn?: string | undefined } = {},
  ): Place => ({ place, nameZh: nameZh ? `${zh} ${nameZh}` : zh, nameEn: nameEn ? `${en} ${nameEn}` : en });
  const part = (place: string, zh: string, en: string, of: unknown): Place[] => (of ? [line(place, zh, en)] : []);
  return [
    wholePlace,
    line("scope", "适用范围", "Scope"),
    ...applicability.map(({ id }) => line(`applicability.${id}`, `适用条件 ${id}`, `Condition ${id}`)),
    ...part("site", "用地用海要求", "Land and sea requirements", site),
    ...pools.map((one) => line(`pools.${one.name}`, "碳库", "Pool", one)),
    ...gases.map(({ gas, sourceZh, sourceEn }, i) =>
      line(`gases.${i}`, `气体 ${gas}`, `Gas ${gas}`, { nameZh: sourceZh, nameEn: sourceEn }),
    ),
    ...indices.map((one) => line(`indices.${one.name}`, `维度 ${one.name}`, `Index ${one.name}`, one)),
    ...parameters.map((one) => line(`parameters.${one.symbol}`, `参数 ${one.symbol}`, `Parameter ${one.symbol}`, one)),
    ...tables.map((one) => line(`tables.${one.name}`, `数据表 ${one.name}`, `Table ${one.name}`, one)),
    ...equations.map((one) => line(`equations.${one.id}`, `公式 ${one.id}`, `Equation ${one.id}`, one)),
    ...part("creditingPeriod", "计入期", "Crediting period", creditingPeriod),
    ...part("leakage", "泄漏", "Leakage", leakage),
    ...part("nonPermanence", "非持久性", "Non-permanence", nonPermanence),
    ...monitoring.map(({ symbol }) =>
      line(`monitoring.${symbol}`, `监测 ${symbol}`, `Monitoring of ${symbol}`, names.get(symbol)),
    ),
    ...part("uncertainty", "不确定性", "Uncertainty", uncertainty),
    line("rounding", "取整", "Rounding"),
    ...examples.map((one, i) => line(`examples.${i}`, `算例 ${i + 1}`, `Worked example ${i + 1}`, one)),
    line("references", "参考文献", "References"),
  ];
}
