import type { Bilingual } from '../../contract/bilingual.ts';
import type { Cell, NumberUnit } from '../../contract/cell.ts';
import type { Grain } from '../../contract/period.ts';

const GRAINS: Readonly<Record<Grain, Bilingual>> = {
  month: { zh: '月', en: 'month' },
  quarter: { zh: '季度', en: 'quarter' },
  half: { zh: '半年', en: 'half-year' },
  year: { zh: '年', en: 'year' },
  week: { zh: '周', en: 'ISO week' },
};

function bounds(cell: { readonly min?: number; readonly max?: number }): Bilingual {
  const { min, max } = cell;
  if (min !== undefined && max !== undefined) return { zh: `，${min}至${max}`, en: `, ${min} to ${max}` };
  if (min !== undefined) return { zh: `，不小于${min}`, en: `, at least ${min}` };
  return max === undefined ? { zh: '', en: '' } : { zh: `，不大于${max}`, en: `, at most ${max}` };
}

function numeric(name: Bilingual, cell: { readonly min?: number; readonly max?: number }): Bilingual {
  const range = bounds(cell);
  return { zh: name.zh + range.zh, en: name.en + range.en };
}

/** What a cell of a column may hold, in words. */
export function cellType(cell: Cell): Bilingual {
  switch (cell.type) {
    case 'text':
      return cell.maxLength === undefined
        ? { zh: '文本', en: 'text' }
        : { zh: `文本，不超过${cell.maxLength}字`, en: `text of at most ${cell.maxLength} characters` };
    case 'id':
      return { zh: '编码', en: 'id' };
    case 'integer':
      return numeric({ zh: '整数', en: 'whole number' }, cell);
    case 'decimal':
      return numeric({ zh: '数值', en: 'number' }, cell);
    case 'year':
      return { zh: '年度', en: 'year' };
    case 'boolean':
      return { zh: '是或否', en: 'yes (是) or no (否)' };
    case 'enum': {
      const values = Object.values(cell.values);
      return {
        zh: values.map((value) => value.zh).join('、'),
        en: values.map((value) => `${value.en} (${value.zh})`).join(', '),
      };
    }
    case 'period':
      return {
        zh: `时期（${cell.grains.map((grain) => GRAINS[grain].zh).join('、')}）`,
        en: `period (${cell.grains.map((grain) => GRAINS[grain].en).join(', ')})`,
      };
    case 'date':
      return { zh: '日期', en: 'date' };
  }
}

/** The unit in which a column's numbers stand; `null` where it has none. */
export function cellUnit(unit: NumberUnit | undefined): Bilingual | null {
  if (unit === undefined) return null;
  return 'fixed' in unit ? unit.fixed : { zh: '指标的计量单位', en: 'the indicator’s unit' };
}
