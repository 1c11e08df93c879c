import type { UnitKind } from "./offset.ts";

/** The published forms of serial numbers that the platform reads. */
export type SerialForm = "verra" | "goldStandard" | "cdm" | "acr" | "puro";

/** A registry in which units are kept and cancelled. */
export interface Registry {
  readonly code: string;
  /** Its name as it is stored and printed. */
  readonly name: string;
  /** The only kind of unit that it keeps here; other registries keep units of the kind `other`. */
  readonly kind: UnitKind;
  /** Further names under which people know it. Case, width, blanks and punctuation make no difference. */
  readonly aliases: readonly string[];
  /** The form of its serial numbers, where one is published. */
  readonly form: SerialForm | null;
  /** Where the registry names itself, and its form of serial numbers. */
  readonly source: string;
}

const listed = (
  code: string,
  kind: UnitKind,
  form: SerialForm | null,
  source: string,
  name: string,
  ...aliases: string[]
): Registry => ({ code, kind, form, source, name, aliases });

/** The registries that the platform knows by name. */
export const registryList: readonly Registry[] = [
  listed(
    "CEA",
    "CEA",
    null,
    "碳排放权登记管理规则（试行），生态环境部公告2021年第21号",
    "全国碳排放权注册登记系统",
    "全国碳排放权注册登记机构",
    "全国碳排放权注册登记结算系统",
    "全国碳市场注册登记系统",
    "CEA",
    "National Carbon Emission Rights Registration System",
    "China National ETS Registry",
    "China Carbon Registration",
    "National Carbon Emissions Registry",
  ),
  listed(
    "CCER",
    "CCER",
    null,
    "温室气体自愿减排交易管理办法（试行），生态环境部令第31号",
    "全国温室气体自愿减排注册登记系统",
    "全国温室气体自愿减排注册登记机构",
    "国家自愿减排交易注册登记系统",
    "国家核证自愿减排量注册登记系统",
    "CCER",
    "CCER Registry",
    "China Certified Emission Reduction Registry",
    "National Voluntary Greenhouse Gas Emission Reduction Registry",
  ),
  listed(
    "CDM",
    "CER",
    "cdm",
    "https://cdm.unfccc.int/Registry/index.html; UNFCCC data exchange standards for registry systems, annex F",
    "CDM Registry",
    "CDM",
    "UNFCCC CDM Registry",
    "Clean Development Mechanism Registry",
    "清洁发展机制登记系统",
    "清洁发展机制登记簿",
  ),
  listed(
    "VERRA",
    "VCU",
    "verra",
    "https://registry.verra.org; VCS Standard, VCU serial numbers",
    "Verra Registry",
    "Verra",
    "VCS",
    "VCS Registry",
    "VCS Registry System",
    "Verified Carbon Standard",
    "Verified Carbon Standard Registry",
    "核证碳标准",
    "核证碳标准登记系统",
  ),
  listed(
    "GS",
    "other",
    "goldStandard",
    "https://registry.goldstandard.org",
    "Gold Standard",
    "GS",
    "Gold Standard Registry",
    "Gold Standard Impact Registry",
    "The Gold Standard",
    "GSF Registry",
    "黄金标准",
    "黄金标准登记系统",
  ),
  listed(
    "ACR",
    "other",
    "acr",
    "https://acr2.apx.com; ACR Operating Procedures",
    "American Carbon Registry",
    "ACR",
    "ACR Registry",
    "ACR at Winrock",
    "Winrock ACR",
    "美国碳登记处",
    "美国碳登记",
  ),
  listed(
    "CAR",
    "other",
    null,
    "https://thereserve2.apx.com",
    "Climate Action Reserve",
    "CAR",
    "The Reserve",
    "气候行动储备",
  ),
  listed(
    "PURO",
    "other",
    "puro",
    "https://registry.puro.earth; serials as its export of 15 December 2025 prints them",
    "Puro.earth Registry",
    "Puro",
    "Puro.earth",
    "Puro Registry",
  ),
  listed("GCC", "other", null, "https://www.globalcarboncouncil.com", "Global Carbon Council", "GCC", "全球碳委员会"),
];

/** A name without case, width, blanks, punctuation and invisible signs: what names are compared by. */
export const squashed = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const byName = new Map(
  registryList.flatMap((one) => [one.name, ...one.aliases].map((name) => [squashed(name), one] as const)),
);
/** The registry of this name, however it is spelled; undefined for one that is not listed. */
export const registryNamed = (name: string): Registry | undefined => byName.get(squashed(name));
