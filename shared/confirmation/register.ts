import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From compiling a period's neutral events (附表2) to the province's acknowledgement, or its return with reasons. SC 附表2.
 */
export const eventRegisterLifecycle = lifecycle("eventRegister", "summed", {
  handUp: { from: ["summed", "returned"], to: "handedUp", by: "applicant" },
  acknowledge: { from: ["handedUp"], to: "acknowledged", by: "acceptor" },
  return: { from: ["handedUp"], to: "returned", by: "acceptor" },
});
export type EventRegisterState = StateOf<typeof eventRegisterLifecycle>;
export type EventRegisterAction = ActionOf<typeof eventRegisterLifecycle>;

/**
 * A row of the register in the columns of 附表2, one for each product by which an event was offset; `kilograms` is its
 * amount in whole kg CO2e.
 */
export interface RegisterRow {
  readonly event: string;
  readonly ordinal: string;
  readonly title: string;
  readonly organiser: string;
  readonly dates: string;
  readonly place: string;
  readonly offsetBy: string;
  readonly product: string;
  readonly on: string;
  readonly kilograms: number;
}
/** The column headings of 附表2, in Chinese and English. */
export const registerColumns = {
  ordinal: ["序号", "No."],
  title: ["活动名称", "Activity"],
  organiser: ["组织方", "Organiser"],
  dates: ["举办时间", "Held"],
  place: ["举办地点", "Place"],
  offsetBy: ["碳中和类型", "Who offsets"],
  product: ["抵消方式", "Offset with"],
  on: ["抵消时间", "Offset on"],
  kilograms: ["抵消量（吨CO2e）", "Offset (tCO2e)"],
} as const satisfies Readonly<Record<Exclude<keyof RegisterRow, "event">, readonly [zh: string, en: string]>>;

/** The period of a number of months, counted from January, that contains a day: ISO days. */
export function periodOf(day: string, months: number): { readonly from: string; readonly until: string } {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const first = Math.floor((month - 1) / months) * months;
  const last = Math.min(12, first + months);
  return {
    from: new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10),
    until: new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10),
  };
}
