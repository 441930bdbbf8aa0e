import type { Month } from './calendar.ts';
import { type CsvFile, withSeparators } from './csv.ts';
import { stream } from './random.ts';

type Line = readonly [unit: string, category: string, method: string, quantity: number, price: number];

/** What is planned each year: unit, category, method, quantity and unit price in yuan. */
const PLAN: readonly Line[] = [
  ['CL31', '物业服务', '公开招标', 12, 68_000],
  ['CL31', '公务用车维修', '协议采购', 24, 3_200],
  ['CL31', '办公家具', '网上询价', 40, 1_250],
  ['CL31', '空调机', '网上询价', 16, 3_900],
  ['CL32', '网络设备', '公开招标', 6, 45_000],
  ['CL32', '台式计算机', '协议采购', 48, 4_800],
  ['CL32', '软件运行维护', '公开招标', 4, 96_000],
  ['CL32', '打印设备', '网上询价', 18, 2_600],
  ['CL21', '印刷服务', '协议采购', 10, 8_400],
  ['CL26', '会议服务', '协议采购', 14, 12_500],
  ['CL26', '音响设备', '网上询价', 2, 36_000],
  ['CL27', '复印纸', '自行采购', 300, 165],
  ['CL33', '宣传品设计', '自行采购', 3, 15_000],
];

/** English for the categories. */
export const CATEGORY_NAMES: readonly (readonly [zh: string, en: string])[] = [
  ['物业服务', 'Building services'],
  ['公务用车维修', 'Repair of official cars'],
  ['办公家具', 'Office furniture'],
  ['空调机', 'Air conditioners'],
  ['网络设备', 'Network equipment'],
  ['台式计算机', 'Desktop computers'],
  ['软件运行维护', 'Software maintenance'],
  ['打印设备', 'Printers'],
  ['印刷服务', 'Printing'],
  ['会议服务', 'Conference services'],
  ['音响设备', 'Audio equipment'],
  ['复印纸', 'Copying paper'],
  ['宣传品设计', 'Design of brochures'],
];

/** The line of the story: the price paid in 2026 is above the planned one. */
const BEYOND = { year: 2026, category: '网络设备', price: 46_500 };

/** The ledger of a year's purchases as it stood at the end of a month. */
export function procurementFile(month: Month): CsvFile {
  const { year } = month;
  const rows = PLAN.map(([unit, category, method, planned, price]) => {
    const random = stream(`purchase ${year} ${unit} ${category}`);
    const from = Math.floor(random.between(2, 12));
    const share = random.between(0.7, 1);
    const paid = Math.round(price * random.between(0.86, 0.99));
    const day = String(1 + Math.floor(random.next() * 26)).padStart(2, '0');
    const beyond = year === BEYOND.year && category === BEYOND.category;
    const known = [year, unit, category, method, planned, price, withSeparators(planned * price, 0)];
    if (!beyond && from > month.month) return [...known, null, null, null, null];
    const quantity = beyond ? planned : Math.max(1, Math.floor(planned * share));
    const unitPrice = beyond ? BEYOND.price : paid;
    const ordered = `${year}-${beyond ? '02' : String(from).padStart(2, '0')}-${day}`;
    return [...known, ordered, quantity, unitPrice, withSeparators(quantity * unitPrice, 0)];
  });
  return {
    above: [[`${year}年政府采购计划执行台账`]],
    header: [
      '年度',
      '单位编码',
      '品目',
      '采购方式',
      '计划数量',
      '计划单价(元)',
      '计划金额(元)',
      '成交日期',
      '成交数量',
      '成交单价(元)',
      '成交金额(元)',
    ],
    rows,
    below: [['制表人：机关事务管理局']],
  };
}
