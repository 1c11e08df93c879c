import type { SerialForm } from "../../shared/offset/registries.ts";

/** A block of units of a registry: within a series each number is one unit. */
export interface Block {
  /** What the numbers count within; empty where the registry's form leaves it out. */
  readonly series: string;
  readonly first: number;
  /** The last of the numbers, where it is printed. */
  readonly last?: number;
  /** The years of the reductions, where they are printed. */
  readonly vintage?: readonly [from: number, to: number];
}
interface Form {
  /** What a whole serial looks like, its parts joined by hyphens. */
  readonly whole: RegExp;
  /** What stands beside the number where it is entered apart. */
  readonly beside: RegExp;
  /** The series, by the parts that `whole` and `beside` name. */
  series(parts: Readonly<Record<string, string | undefined>>): string;
}

const whole = (digits: string | undefined) => String(Number(digits));
const block = "(?<first>\\d{1,15})-(?<last>\\d{1,15})";
const verraTail =
  "(?:VCS-)?VCU-\\d{1,4}-(?<operator>[A-Z]{3})-[A-Z]{2,3}-\\d{1,3}-\\d{1,6}-\\d{4}(?<from>\\d{4})-\\d{4}(?<to>\\d{4})(?:-\\d{1,2})?";
const cdmTail = "0?[12]-0?[12]-\\d{1,2}-\\d{1,7}(?:-\\d{1,8})*";
const goldHead =
  "(?:GS1-)?(?:\\d{1,2}-)?[A-Z]{2}-(?:GS)?(?<project>\\d{1,7})-(?<batch>\\d{1,4})-(?<from>\\d{4})-(?<issue>\\d{1,7})";
const puroHead =
  "(?:PURO-)?PR-CORC-?\\d{0,5}-(?<country>[A-Z]{2})-\\d{1,9}-(?<from>\\d{4})-(?<issuance>[\\dA-F]{8}(?:-[\\dA-F]{4}){3}-[\\dA-F]{12})";
const acrHead = "(?:ACR-)?(?<country>[A-Z]{2})-(?<project>\\d{1,6})-(?<from>\\d{4})-(?<batch>\\d{1,6})";

/**
 * The forms as printed. Verra numbers its blocks through, whatever the project, apart in each system that issued them
 * (VER, and the earlier MER and APX); CDM per party and kind of unit; Gold Standard and ACR per issuance; Puro per
 * issuance, or through with numbers of 30 digits, of which the first are the series.
 */
const forms: Readonly<Record<SerialForm, Form>> = {
  verra: {
    whole: new RegExp(`^\\d{1,6}-${block}-${verraTail}$`),
    beside: new RegExp(`^(?:\\d{1,6})?$|^(?:\\d{1,6}-)?${verraTail}$`),
    series: ({ operator = "" }) => operator,
  },
  cdm: {
    whole: new RegExp(
      `^(?<party>[A-Z]{2})-0*(?<unit>[567])-(?<first>\\d{1,15})(?:-(?<last>\\d{1,15}))?(?:-${cdmTail})?$`,
    ),
    beside: new RegExp(`^(?<party>[A-Z]{2})-0*(?<unit>[567])(?:-${cdmTail})?$`),
    series: ({ party, unit }) => `${party}-${unit}`,
  },
  goldStandard: {
    whole: new RegExp(`^${goldHead}-${block}$`),
    beside: new RegExp(`^${goldHead}$`),
    series: ({ project, batch, from, issue }) => [project, batch, from, issue].map(whole).join("-"),
  },
  acr: {
    whole: new RegExp(`^${acrHead}-(?<first>\\d{1,15})(?:-(?:TO-)?(?<last>\\d{1,15}))?$`),
    beside: new RegExp(`^${acrHead}$`),
    series: ({ country, project, from, batch }) => `${country}-${[project, from, batch].map(whole).join("-")}`,
  },
  puro: {
    whole: new RegExp(`^${puroHead}-(?<lead>\\d{0,20}?)(?<first>\\d{1,15})-\\k<lead>(?<last>\\d{1,15})$`),
    beside: new RegExp(`^${puroHead}$`),
    series: ({ lead, issuance = "" }) => lead || issuance,
  },
};

/** The parts of a serial, however they are separated: one width, one case, no invisible signs. */
export const partsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Mn}]/gu, "")
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function blockIn(form: Form, parts: Readonly<Record<string, string | undefined>>): Block {
  const { first, last, from, to = from } = parts;
  return {
    series: form.series(parts),
    first: Number(first),
    ...(last !== undefined && { last: Number(last) }),
    ...(from !== undefined && { vintage: [Number(from), Number(to)] as const }),
  };
}

/** The block of a serial as printed; undefined when it does not have the registry's form. */
export function readPrinted(form: SerialForm, printed: string): Block | undefined {
  const found = forms[form].whole.exec(partsOf(printed).join("-"));
  const block = found && blockIn(forms[form], found.groups!);
  return block && (block.last ?? block.first) >= block.first ? block : undefined;
}

/**
 * The block whose number is entered apart from what stands beside it. Text that is a whole serial must contain the
 * number. Undefined when it does not have the registry's form.
 */
export function readApart(form: SerialForm, beside: string, first: number): Block | undefined {
  const text = partsOf(beside).join("-");
  const found = forms[form].beside.exec(text);
  if (found) return blockIn(forms[form], { ...found.groups, first: String(first) });
  const printed = readPrinted(form, beside);
  return printed && first >= printed.first && first <= (printed.last ?? printed.first)
    ? { ...printed, first }
    : undefined;
}
