/** A division of GB/T 2260: a province (`370000`), a city of prefecture level (`370700`) or a county (`370702`). */
export interface Region {
  readonly code: string;
  readonly nameZh: string;
  /** English name without rank; the Chinese name where the platform has no English one. */
  readonly nameEn: string;
  /** The first day on which the code is in force (ISO); unknown if absent. */
  readonly from?: string;
  /** The last day on which the code was in force (ISO); still in force if absent. */
  readonly until?: string;
  /** Codes of its successors. */
  readonly successors?: readonly string[];
}

/** All provinces. Their cities and counties are in `cities.ts` and, for the server, `divisions.ts`. */
const table: readonly (readonly [code: string, nameZh: string, nameEn: string])[] = [
  ["110000", "北京市", "Beijing"],
  ["120000", "天津市", "Tianjin"],
  ["130000", "河北省", "Hebei"],
  ["140000", "山西省", "Shanxi"],
  ["150000", "内蒙古自治区", "Inner Mongolia"],
  ["210000", "辽宁省", "Liaoning"],
  ["220000", "吉林省", "Jilin"],
  ["230000", "黑龙江省", "Heilongjiang"],
  ["310000", "上海市", "Shanghai"],
  ["320000", "江苏省", "Jiangsu"],
  ["330000", "浙江省", "Zhejiang"],
  ["340000", "安徽省", "Anhui"],
  ["350000", "福建省", "Fujian"],
  ["360000", "江西省", "Jiangxi"],
  ["370000", "山东省", "Shandong"],
  ["410000", "河南省", "Henan"],
  ["420000", "湖北省", "Hubei"],
  ["430000", "湖南省", "Hunan"],
  ["440000", "广东省", "Guangdong"],
  ["450000", "广西壮族自治区", "Guangxi"],
  ["460000", "海南省", "Hainan"],
  ["500000", "重庆市", "Chongqing"],
  ["510000", "四川省", "Sichuan"],
  ["520000", "贵州省", "Guizhou"],
  ["530000", "云南省", "Yunnan"],
  ["540000", "西藏自治区", "Xizang"],
  ["610000", "陕西省", "Shaanxi"],
  ["620000", "甘肃省", "Gansu"],
  ["630000", "青海省", "Qinghai"],
  ["640000", "宁夏回族自治区", "Ningxia"],
  ["650000", "新疆维吾尔自治区", "Xinjiang"],
  ["710000", "台湾省", "Taiwan"],
  ["810000", "香港特别行政区", "Hong Kong"],
  ["820000", "澳门特别行政区", "Macao"],
];
export const provinces: ReadonlyMap<string, Region> = new Map(
  table.map(([code, nameZh, nameEn]) => [code, { code, nameZh, nameEn }]),
);

/** The abbreviation of a province in the numbers of official papers, in the order of `table`: 京 for Beijing. */
const abbreviations = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新台港澳";
/** The abbreviation of a region's province: `370700` lies in 鲁. */
export const abbreviationOf = (code: string): string =>
  abbreviations[table.findIndex(([province]) => province === provinceOf(code))]!;

/** The province in which a region lies: `370700` lies in `370000`. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;
/** Whether it is a city rather than a province. */
export const isCity = (code: string): boolean => !code.endsWith("0000");

/** Whether the code of this division is in force on `day` (ISO). */
export const isInForce = ({ from, until }: Region, day: string): boolean =>
  (!from || from <= day) && (!until || day <= until);

/** Whether `region` contains `code`, or equals it. `000000` is the whole country. */
export const covers = (region: string, code: string): boolean => code.startsWith(region.replace(/(00)+$/, ""));
