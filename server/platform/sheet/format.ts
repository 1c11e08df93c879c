/** What a number format makes of a number, as far as it is read otherwise than it is stored. */
export interface NumberFormat {
  readonly kind: "plain" | "percent" | "day" | "time" | "dayTime" | "elapsed" | "otherwise";
  /** Digits that are shown at least; words before and behind the number. */
  readonly digits: number;
  readonly before: string;
  readonly behind: string;
}
const plain: NumberFormat = { kind: "plain", digits: 1, before: "", behind: "" };

/** Formats that a workbook names by number only: ECMA-376-1, 18.8.30. */
const builtIn = (id: number): string => {
  if (id === 9 || id === 10) return "0%";
  if (id === 46) return "[h]:mm:ss";
  if (id === 22) return "y-m-d h:mm";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 || id === 55 || id === 56)
    return "h:mm";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "y-m-d";
  return "General";
};

/** A quoted or escaped literal, a bracket, a blank as wide as a sign, a filler; otherwise one sign. */
const token = /"([^"]*)"|\\(.)|\[([^\]]*)\]|[_*].|[\s\S]/g;
const telling = /[\p{L}\p{N}%‰]/u;

/** The sections of a format code: positive numbers, negative ones, zero, text. */
const sectionsOf = (code: string): string[] =>
  [...code.matchAll(/((?:"[^"]*"|\\.|[^;])*)(;|$)/g)].map(([, section = ""]) => section);

/** What a section shows: its placeholders, and the literals before, amid and behind them. */
function partsOf(section: string) {
  const [literals, amid] = [["", ""], [] as string[]];
  let [pattern, pending, elapsed] = ["", "", false];
  for (const [sign, quoted, escaped, bracket] of section.matchAll(token)) {
    const literal = quoted ?? escaped ?? (bracket?.startsWith("$") ? bracket.slice(1).split("-")[0]! : null);
    if (literal !== null) pending += literal;
    else if (bracket !== undefined) elapsed ||= /^(h+|m+|s+)$/i.test(bracket);
    else if (/^[_*]/.test(sign) && sign.length > 1) continue;
    else {
      if (pattern === "") literals[0] = pending;
      else amid.push(pending);
      pending = "";
      pattern += sign;
    }
  }
  literals[1] = pending;
  return { pattern, elapsed, before: literals[0]!, behind: literals[1], amid: amid.join("") };
}

/** What the format `code`, or else the built-in one `id`, makes of `value`. */
export function formatOf(id: number, code: string | undefined, value: number): NumberFormat {
  const whole = (code ?? builtIn(id)).replaceAll(/general|G\/通用格式|@/gi, "");
  if (whole.trim() === "") return plain;
  const sections = sectionsOf(whole);
  const section = sections[value === 0 ? 2 : Number(value < 0)] ?? sections[0]!;
  const { pattern, elapsed, before, behind, amid } = partsOf(section);
  if (elapsed) return { ...plain, kind: "elapsed" };
  if (/[ymdhs年月日时分秒]/i.test(pattern)) return { ...plain, kind: momentIn(pattern) };
  const words = [before, behind].map((text) => (telling.test(text) ? text : ""));
  const otherwise = !/[0#?]/.test(pattern) || /[0#?],+(?![0#?,])|[0#]-[0#]/.test(pattern) || telling.test(amid);
  if (otherwise && value !== 0) return { ...plain, kind: "otherwise" };
  const digits = /^0+$/.test(pattern.trim()) ? pattern.trim().length : 1;
  return {
    kind: pattern.includes("%") ? "percent" : "plain",
    digits,
    before: words[0]!,
    behind: words[1]!,
  };
}
const momentIn = (pattern: string): "day" | "time" | "dayTime" => {
  const [day, time] = [/[yd年日]/i.test(pattern), /[hs时分秒]/i.test(pattern)];
  if (day && time) return "dayTime";
  return time ? "time" : "day";
};

/** A workbook holds fifteen digits of a number but may write seventeen: 0.55679999999999996 is 0.5568. */
export const fifteen = (text: string): string =>
  /^-?\d{1,15}$/.test(text) ? text : String(Number(Number(text).toPrecision(15)));

/** The first day of each system of dates. */
const epoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type DateSystem = keyof typeof epoch;
const lastSerial = 2_958_465;

/** A moment to the nearest second, as its format shows it; null for what a spreadsheet shows as ####. */
function momentOf(serial: number, kind: "day" | "time" | "dayTime", system: DateSystem): string | null {
  if (!(serial >= 0 && serial <= lastSerial) || (system === 1900 && kind !== "time" && serial < 61)) return null;
  const at = new Date(epoch[system] + Math.round(serial * 86_400) * 1000).toISOString();
  const time = at.slice(11, 19).replace(/:00$/, "");
  if (kind === "day") return at.slice(0, 10);
  return kind === "time" && serial < 1 ? time : `${at.slice(0, 10)} ${time}`;
}
const elapsedOf = (serial: number): string => {
  const seconds = Math.round(serial * 86_400);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.trunc(part)).padStart(2, "0"))
    .join(":");
};

/** A number as its format shows it, but with all its digits; null where the two cannot be told together. */
export function shownAs(text: string, format: NumberFormat, system: DateSystem): string | null {
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > 999_999_999_999_999) return null;
  const { kind, digits, before, behind } = format;
  if (kind === "otherwise") return null;
  if (kind === "elapsed") return elapsedOf(value);
  if (kind === "percent") return `${before}${fifteen(String(value * 100))}%${behind}`;
  if (kind !== "plain") return momentOf(value, kind, system);
  const number = fifteen(text);
  return before + (/^\d+$/.test(number) ? number.padStart(digits, "0") : number) + behind;
}
