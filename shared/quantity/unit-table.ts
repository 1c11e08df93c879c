/**
 * The units that are known, as data. `symbols` are taken as they are written, the first being the unit's own; `zh` are
 * Chinese words; `en` are taken without regard to case, and in the plural. `dimension` is a product of bases, and
 * `scale` the exact value in base units (`unit-algebra.ts`). `source` says where the scale stands.
 */
export interface UnitRow {
  readonly symbols: readonly string[];
  readonly dimension: string;
  readonly scale: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly source: string;
}

const si = "SI; GB 3100—1993";
const legal = "《中华人民共和国法定计量单位》 (1984)";
const coal = "GB/T 2589—2020: 1 kgce = 29 307.6 kJ";
const market = "《度量衡法》 (1929): 1 市斤 = 1/2 kg, 1 市尺 = 1/3 m, 1 亩 = 6000 平方市尺";
const yard = "International Yard and Pound Agreement (1959)";
const gallon = "NIST Handbook 44, Appendix C";
const imperial = "Weights and Measures Act 1985 (UK), Schedule 1";
const steam = "Fifth International Conference on the Properties of Steam (1956): 1 Btu = 1055.05585262 J";
const calendar = "GB/T 7408.1—2023; a year is twelve months, and no fixed number of days";
const money = "ISO 4217";
const bytes = "IEC 80000-13:2008";
const count = "counted";
const share = "ISO 80000-1:2022";

/** `[symbols, dimension, scale, Chinese words, English words, source]`, each list with blanks between. */
type Cells = readonly [string, string, string, string, string, string];
const rows: readonly Cells[] = [
  ["mg", "mass", "1e-6", "毫克", "milligram", si],
  ["g", "mass", "1/1000", "克", "gram gramme", si],
  ["kg", "mass", "1", "千克 公斤", "kg kgs kilogram kilogramme kilo", si],
  ["t", "mass", "1000", "吨 公吨", "t tonne metric-ton metric-tonne", legal],
  ["kt", "mass", "1000000", "千吨", "kilotonne", legal],
  ["Mt", "mass", "1000000000", "百万吨 兆吨", "megatonne", legal],
  ["Gt", "mass", "1000000000000", "十亿吨", "gigatonne", legal],
  ["Mg", "mass", "1000", "兆克", "megagram", si],
  ["Gg", "mass", "1000000", "吉克", "gigagram", si],
  ["Tg", "mass", "1000000000", "太克", "teragram", si],
  ["Pg", "mass", "1000000000000", "拍克", "petagram", si],
  ["市斤", "mass", "1/2", "斤", "", market],
  ["司马斤", "mass", "0.60478982", "司馬斤", "", "Weights and Measures Ordinance (Hong Kong, Cap. 68): catty"],
  ["lb", "mass", "0.45359237", "磅", "lb pound", yard],
  ["short-ton", "mass", "907.18474", "短吨 美吨", "short-ton us-ton", gallon],
  ["long-ton", "mass", "1016.0469088", "长吨 英吨", "long-ton uk-ton imperial-ton", imperial],

  ["mm", "length", "1/1000", "毫米", "millimetre millimeter", si],
  ["cm", "length", "1/100", "厘米", "centimetre centimeter", si],
  ["m", "length", "1", "米", "metre meter", si],
  ["hm", "length", "100", "百米", "hm hectometre hectometer", si],
  ["km", "length", "1000", "公里 千米", "km kilometre kilometer", si],
  ["nmi", "length", "1852", "海里", "nautical-mile", legal],
  ["ft", "length", "0.3048", "英尺", "foot feet", yard],
  ["mi", "length", "1609.344", "英里", "mile", yard],
  ["m2", "length^2", "1", "平方米 平米", "square-metre square-meter sqm", si],
  ["km2", "length^2", "1000000", "平方公里 平方千米", "square-kilometre square-kilometer", si],
  ["ha", "length^2", "10000", "公顷", "ha hectare", si],
  ["亩 mu", "length^2", "2000/3", "市亩", "", market],
  ["mL ml", "length^3", "1e-6", "毫升", "millilitre milliliter", si],
  ["L l", "length^3", "1/1000", "升 公升", "litre liter", si],
  ["kL kl", "length^3", "1", "千升", "kilolitre kiloliter", si],
  ["m3", "length^3", "1", "立方米 立方 立米", "cubic-metre cubic-meter cbm", si],
  ["US-gal", "length^3", "0.003785411784", "美制加仑 美加仑", "us-gal us-gallon", gallon],
  ["UK-gal", "length^3", "0.00454609", "英制加仑 英加仑", "uk-gal uk-gallon imperial-gallon", imperial],
  ["bbl", "length^3", "0.158987294928", "", "barrel", gallon],
  [
    "Nm3",
    "normalVolume",
    "1",
    "标准立方米 标立方米 标方 标立",
    "nm3 normal-cubic-metre",
    "DIN 1343: 0 °C, 101.325 kPa",
  ],

  ["J", "energy", "1", "焦耳 焦", "joule", si],
  ["kJ", "energy", "1000", "千焦", "kj kilojoule", si],
  ["MJ", "energy", "1e6", "兆焦 兆焦耳", "mj megajoule", si],
  ["GJ", "energy", "1e9", "吉焦 吉焦耳 百万千焦", "gj gigajoule", si],
  ["TJ", "energy", "1e12", "太焦 太焦耳", "tj terajoule", si],
  ["PJ", "energy", "1e15", "拍焦", "petajoule", si],
  ["Wh", "energy", "3600", "瓦时 瓦小时", "wh watt-hour", si],
  ["kWh", "energy", "3600000", "千瓦时 千瓦小时 度", "kwh kilowatt-hour", si],
  ["MWh", "energy", "3.6e9", "兆瓦时 兆瓦小时", "mwh megawatt-hour", si],
  ["GWh", "energy", "3.6e12", "吉瓦时 吉瓦小时", "gwh gigawatt-hour", si],
  ["TWh", "energy", "3.6e15", "太瓦时", "twh terawatt-hour", si],
  ["gce", "energy", "29307.6", "克标煤 克标准煤 g标煤 g标准煤", "gce", coal],
  ["kgce", "energy", "29307600", "千克标煤 千克标准煤 公斤标煤 公斤标准煤 kg标煤 kg标准煤", "kgce", coal],
  ["tce", "energy", "29307600000", "吨标煤 吨标准煤 t标煤 t标准煤", "tce", coal],
  ["toe", "energy", "41.868e9", "吨油当量 吨标准油", "toe", "IEA: 1 toe = 41.868 GJ"],
  ["Btu", "energy", "1055.05585262", "英热单位", "btu", steam],
  ["mmBtu", "energy", "1055055852.62", "百万英热 百万英热单位", "mmbtu", steam],
  ["therm", "energy", "105505585.262", "撒姆 色姆", "therm thm", `${steam}; 100 000 Btu`],
  ["W", "energy·time^-1", "1", "瓦 瓦特", "watt", si],
  ["kW", "energy·time^-1", "1000", "千瓦", "kw kilowatt", si],
  ["MW", "energy·time^-1", "1e6", "兆瓦", "megawatt", si],
  ["GW", "energy·time^-1", "1e9", "吉瓦", "gigawatt", si],

  ["s", "time", "1", "秒", "second", si],
  ["min", "time", "60", "分钟", "minute", legal],
  ["h", "time", "3600", "小时", "h hr hour", legal],
  ["day d", "time", "86400", "天 日", "day", legal],
  ["week", "time", "604800", "周 星期", "week", calendar],
  ["month", "year", "1/12", "月 个月", "month", calendar],
  ["quarter", "year", "1/4", "季度 季", "quarter", calendar],
  ["a yr", "year", "1", "年", "year", calendar],
  ["°C", "degreeCelsius", "1", "摄氏度", "celsius", si],

  ["CNY", "CNY", "1", "元 人民币 人民币元", "cny rmb yuan", money],
  ["USD $ US$", "USD", "1", "美元", "usd", money],
  ["EUR €", "EUR", "1", "欧元", "eur euro", money],
  ["GBP £", "GBP", "1", "英镑", "gbp", money],
  ["HKD HK$", "HKD", "1", "港元 港币", "hkd", money],
  ["JPY", "JPY", "1", "日元", "jpy", money],
  ["B", "byte", "1", "字节", "byte", bytes],
  ["MB", "byte", "1e6", "兆字节", "megabyte", bytes],
  ["GB", "byte", "1e9", "吉字节", "gigabyte", bytes],
  ["TB", "byte", "1e12", "太字节", "terabyte", bytes],

  ["person", "person", "1", "人", "people passenger guest participant attendee delegate visitor", count],
  ["attendance", "attendance", "1", "人次", "attendance person-time", count],
  ["trip", "trip", "1", "单程", "trip", count],
  ["round-trip", "roundTrip", "1", "往返", "roundtrip", count],
  ["flight", "flight", "1", "架次", "flight", count],
  ["night", "night", "1", "晚 夜", "night", count],
  ["room", "room", "1", "间 房", "room", count],
  ["bed", "bed", "1", "床 床位", "bed", count],
  ["meal", "meal", "1", "餐 餐次", "meal", count],
  ["serving", "serving", "1", "份", "serving portion", count],
  ["table", "table", "1", "桌", "table", count],
  ["cup", "cup", "1", "杯", "cup", count],
  ["vehicle", "vehicle", "1", "辆", "vehicle", count],
  ["aircraft", "aircraft", "1", "", "aircraft", count],
  ["bus", "bus", "1", "", "bus buses", count],
  ["train", "train", "1", "", "train", count],
  ["ship", "ship", "1", "", "ship", count],
  ["seat", "seat", "1", "座 座位", "seat", count],
  ["ticket", "ticket", "1", "", "ticket", count],
  ["bottle", "bottle", "1", "瓶", "bottle", count],
  ["copy", "copy", "1", "册", "copy copies", count],
  ["page", "page", "1", "页", "page", count],
  ["sheet", "sheet", "1", "张", "sheet", count],
  ["ream", "ream", "1", "令", "ream", count],
  ["piece", "piece", "1", "件", "piece", count],
  ["item", "item", "1", "", "item", count],
  ["set", "set", "1", "", "set", count],
  ["bag", "bag", "1", "", "bag", count],
  ["box", "box", "1", "", "box boxes", count],
  ["pallet", "pallet", "1", "", "pallet", count],
  ["container", "container", "1", "", "container", count],
  ["TEU", "TEU", "1", "标准箱", "teu", count],
  ["device", "device", "1", "", "device", count],
  ["stand", "stand", "1", "", "stand", count],
  ["session", "session", "1", "", "session", count],
  ["show", "show", "1", "", "show", count],
  ["match", "match", "1", "", "match matches", count],
  ["unit", "unit", "1", "台", "unit", count],
  ["machine-shift", "machineShift", "1", "台班", "machine-shift", count],
  ["plant", "plant", "1", "株 棵", "plant", count],
  ["head", "head", "1", "头", "head", count],

  ["pkm", "person·length", "1000", "人公里 人千米 客公里 旅客公里", "pkm", si],
  ["vkm", "vehicle·length", "1000", "车公里", "vkm", si],
  ["tkm", "mass·length", "1000000", "吨公里 吨千米", "tkm", si],
  ["room-night", "room·night", "1", "间夜 间晚 房晚 房夜", "room-night", count],
  ["person-day", "person·time", "86400", "人天 人日", "person-day", legal],
  ["ratio", "1", "1", "", "ratio", share],
  ["%", "1", "1/100", "", "percent", share],
  ["‰", "1", "1/1000", "", "permille", share],
];
const words = (text: string): string[] => text.split(" ").filter(Boolean);
export const unitRows: readonly UnitRow[] = rows.map(([symbols, dimension, scale, zh, en, source]) => ({
  symbols: words(symbols),
  dimension,
  scale,
  zh: words(zh),
  en: words(en),
  source,
}));

/** One way to read a word: what to write for it, and what it is then. */
export interface Reading {
  readonly write: string;
  readonly zh: string;
  readonly en: string;
}
/** Words that people read in several ways. Nobody guesses: whoever writes one is asked. */
export interface Ask {
  readonly words: readonly string[];
  readonly readings: readonly Reading[];
  /** Whether it counts things, so that it is clear enough where it cancels. */
  readonly counted?: true;
}
const reading = (write: string, zh: string, en: string): Reading => ({ write, zh, en });
const tonne = reading("t", "公吨，1000 kg", "tonnes of 1000 kg");
export const asks: readonly Ask[] = [
  {
    words: ["方"],
    readings: [
      reading("m3", "立方米", "cubic metres"),
      reading("Nm3", "标准立方米（气体）", "normal cubic metres of gas"),
      reading("m2", "平方米", "square metres"),
    ],
  },
  {
    words: ["ton", "tons", "Ton", "Tons", "TON", "TONS"],
    readings: [
      tonne,
      reading("short-ton", "短吨，907.18474 kg", "short tons of 907.18474 kg"),
      reading("long-ton", "长吨，1016.0469088 kg", "long tons of 1016.0469088 kg"),
    ],
  },
  { words: ["MT", "mt"], readings: [tonne, reading("Mt", "百万吨", "million tonnes")] },
  { words: ["MMT", "mmt"], readings: [reading("Mt", "百万吨", "million tonnes")] },
  {
    words: ["gal", "Gal", "GAL", "gals", "gallon", "gallons", "Gallon", "Gallons", "加仑"],
    readings: [
      reading("US-gal", "美制加仑，3.785411784 L", "US gallons of 3.785411784 L"),
      reading("UK-gal", "英制加仑，4.54609 L", "imperial gallons of 4.54609 L"),
    ],
  },
  {
    words: ["ML", "Ml"],
    readings: [reading("mL", "毫升", "millilitres"), reading("10^6 L", "百万升", "million litres")],
  },
  { words: ["MG"], readings: [reading("mg", "毫克", "milligrams"), reading("Mg", "兆克（吨）", "megagrams (tonnes)")] },
  { words: ["mWh"], readings: [reading("MWh", "兆瓦时", "megawatt hours")] },
  { words: ["mJ"], readings: [reading("MJ", "兆焦", "megajoules")] },
  { words: ["mW"], readings: [reading("MW", "兆瓦", "megawatts")] },
  {
    words: ["MBtu", "MBTU", "mbtu", "Mbtu"],
    readings: [reading("mmBtu", "百万英热单位", "million Btu"), reading("10^3 Btu", "千英热单位", "thousand Btu")],
  },
  {
    words: ["kcal", "Kcal", "KCAL", "千卡", "大卡"],
    readings: [
      reading("4.1868 kJ", "国际蒸汽表卡", "international table calories"),
      reading("4.184 kJ", "热化学卡", "thermochemical calories"),
    ],
  },
  { words: ["¥"], readings: [reading("CNY", "人民币元", "yuan"), reading("JPY", "日元", "yen")] },
  {
    words: ["次"],
    counted: true,
    readings: [
      reading("trip", "单程", "one-way trips"),
      reading("round-trip", "往返", "round trips"),
      reading("attendance", "人次", "attendances"),
      reading("session", "会议场次", "sessions"),
    ],
  },
  {
    words: ["场"],
    counted: true,
    readings: [
      reading("session", "会议", "sessions"),
      reading("show", "演出", "shows"),
      reading("match", "比赛", "matches"),
    ],
  },
];
