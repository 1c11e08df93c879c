import { platformDefault } from "../platform/competence.ts";
import { Refusal } from "../platform/refusal.ts";

/** An administrative division of GB/T 2260: a province (`370000`) or a city of prefecture level (`370700`). */
export interface Region {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string /** The last day on which the code was in force (ISO); in force still if absent. */;
  readonly until?: string;
}

/** All provinces; the cities of those that run on the platform. Names in English without their rank. */
const table: readonly (readonly [code: string, nameZh: string, nameEn: string, until?: string])[] = [
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
  ["220100", "长春市", "Changchun"],
  ["220200", "吉林市", "Jilin City"],
  ["220300", "四平市", "Siping"],
  ["220400", "辽源市", "Liaoyuan"],
  ["220500", "通化市", "Tonghua"],
  ["220600", "白山市", "Baishan"],
  ["220700", "松原市", "Songyuan"],
  ["220800", "白城市", "Baicheng"],
  ["222400", "延边朝鲜族自治州", "Yanbian"],
  ["370100", "济南市", "Jinan"],
  ["370200", "青岛市", "Qingdao"],
  ["370300", "淄博市", "Zibo"],
  ["370400", "枣庄市", "Zaozhuang"],
  ["370500", "东营市", "Dongying"],
  ["370600", "烟台市", "Yantai"],
  ["370700", "潍坊市", "Weifang"],
  ["370800", "济宁市", "Jining"],
  ["370900", "泰安市", "Tai'an"],
  ["371000", "威海市", "Weihai"],
  ["371100", "日照市", "Rizhao"],
  ["371200", "莱芜市", "Laiwu", "2018-12-31"],
  ["371300", "临沂市", "Linyi"],
  ["371400", "德州市", "Dezhou"],
  ["371500", "聊城市", "Liaocheng"],
  ["371600", "滨州市", "Binzhou"],
  ["371700", "菏泽市", "Heze"],
  ["460100", "海口市", "Haikou"],
  ["460200", "三亚市", "Sanya"],
  ["460300", "三沙市", "Sansha"],
  ["460400", "儋州市", "Danzhou"],
  ["469000", "省直辖县级行政区划", "Counties directly under the province"],
  ["510100", "成都市", "Chengdu"],
  ["510300", "自贡市", "Zigong"],
  ["510400", "攀枝花市", "Panzhihua"],
  ["510500", "泸州市", "Luzhou"],
  ["510600", "德阳市", "Deyang"],
  ["510700", "绵阳市", "Mianyang"],
  ["510800", "广元市", "Guangyuan"],
  ["510900", "遂宁市", "Suining"],
  ["511000", "内江市", "Neijiang"],
  ["511100", "乐山市", "Leshan"],
  ["511300", "南充市", "Nanchong"],
  ["511400", "眉山市", "Meishan"],
  ["511500", "宜宾市", "Yibin"],
  ["511600", "广安市", "Guang'an"],
  ["511700", "达州市", "Dazhou"],
  ["511800", "雅安市", "Ya'an"],
  ["511900", "巴中市", "Bazhong"],
  ["512000", "资阳市", "Ziyang"],
  ["513200", "阿坝藏族羌族自治州", "Aba"],
  ["513300", "甘孜藏族自治州", "Ganzi"],
  ["513400", "凉山彝族自治州", "Liangshan"],
];
export const regions: ReadonlyMap<string, Region> = new Map(
  table.map(([code, nameZh, nameEn, until]) => [code, { code, nameZh, nameEn, ...(until && { until }) }]),
);

/** What a province is called in the numbers of official papers, in the order of `table`: 京 for Beijing. */
const abbreviations = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新台港澳";
/** The one sign by which the province of a region goes: `370700` lies in 鲁. */
export const abbreviationOf = (code: string): string =>
  abbreviations[table.findIndex(([province]) => province === provinceOf(code))]!;

/** The province in which a region lies: `370700` lies in `370000`. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;
/** Is it a city rather than a province? */
export const isCity = (code: string): boolean => !code.endsWith("0000");

/** Does `region` contain `code`, or equal it? `000000` is the whole country. */
export const covers = (region: string, code: string): boolean => code.startsWith(region.replace(/(00)+$/, ""));

/**
 * The region of a code.
 * @param day on which it must be in force (ISO); any day if left out.
 * @throws Refusal INVALID_INPUT for a code that is none, or not on that day.
 */
export function regionOf(code: string, day?: string, field = "region"): Region {
  const found = regions.get(code);
  if (!found || (day && found.until && found.until < day)) {
    throw new Refusal(
      "INVALID_INPUT",
      `${code} is no region${found ? ` after ${found.until}` : ""}: give the GB/T 2260 code of a province or city`,
      { field, reason: "unknownRegion", value: code, clause: platformDefault },
    );
  }
  return found;
}
