import type { Bilingual, Language } from '../contract/bilingual.ts';

/** What stands where there is no value; `noValue` says it to those who hear the page. */
export const NO_VALUE = '—';
export const noValue: Bilingual = { zh: '无数据', en: 'no data' };

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Formatters are costly to make and carry no state; each is made once. */
const FORMATS: Readonly<Record<Language, Map<number, Intl.NumberFormat>>> = { zh: new Map(), en: new Map() };

function intl(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = 100 * least + most;
  const known = FORMATS[language].get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  FORMATS[language].set(key, made);
  return made;
}

/** A minus sign, not a hyphen; and no minus before a number that rounds to zero. */
function signed(text: string): string {
  if (!text.startsWith('-')) return text;
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.slice(1);
}

/** A number with grouped digits and exactly `decimals` decimals; `null` gives “—”. */
export function formatNumber(value: number | null, language: Language, decimals = 0): string {
  if (value === null) return NO_VALUE;
  return signed(intl(language, decimals, decimals).format(value));
}

/** A number with at most `decimals` decimals, trailing zeros left out; `null` gives “—”. */
export function formatTrimmed(value: number | null, language: Language, decimals: number): string {
  if (value === null) return NO_VALUE;
  return signed(intl(language, 0, decimals).format(value));
}

/** Puts a measurement unit behind a number: `93.4分`, `93.4 points`, `98.5%` in both, `93.4 × 10k yuan`. */
function withUnit(text: string, unit: string, language: Language): string {
  if (unit === '') return text;
  if (/^\d/.test(unit)) return `${text} × ${unit}`;
  const close = language === 'zh' || /^[%‰°]/.test(unit);
  return close ? `${text}${unit}` : `${text} ${unit}`;
}

/** A value of an indicator with its unit: `1,620.50万元`; `null` gives “—” without a unit. */
export function formatValue(
  value: number | null,
  unit: Bilingual,
  decimals: number,
  language: Language,
): string {
  if (value === null) return NO_VALUE;
  return withUnit(formatNumber(value, language, decimals), unit[language], language);
}

/** Decimals a percentage needs: two significant ones below 1 %, fewer the larger it is. */
function percentDecimals(percent: number): number {
  const size = Math.abs(percent);
  if (size === 0) return 0;
  if (size < 1) return Math.min(4, 1 - Math.floor(Math.log10(size)));
  if (size < 10) return 2;
  return size < 1000 ? 1 : 0;
}

/**
 * A share as a percentage: 0.0062 is `0.62%`, 1.042 is `104.2%`. Trailing zeros are left out unless `decimals` are
 * asked for. A share short of the whole is never rounded up to 100 %: it gets the decimals that tell them apart; without
 * `decimals` one that is not nil is never rounded down to 0 %.
 */
export function formatPercent(share: number | null, language: Language, decimals?: number): string {
  if (share === null) return NO_VALUE;
  const percent = share * 100;
  if (decimals === undefined && percent > 0 && percent < 0.0001) return '<0.0001%';
  let digits = decimals ?? percentDecimals(percent);
  const reachesWhole = () => percent < 100 && Number(percent.toFixed(digits)) >= 100;
  while (reachesWhole() && digits < 4) digits += 1;
  if (reachesWhole()) return '>99.9999%';
  const text =
    decimals === undefined
      ? formatTrimmed(percent, language, digits)
      : formatNumber(percent, language, digits);
  return `${text}%`;
}

/**
 * Decimals at which the percentages of one column stand, so that they line up: two, one where the largest is 10 % or more, and
 * for shares that are all below 0.1 % as many as the largest needs.
 */
export function columnDecimals(shares: readonly (number | null)[]): number {
  const largest = Math.max(0, ...shares.map((share) => Math.abs(share ?? 0) * 100));
  if (largest >= 10) return 1;
  return largest > 0 && largest < 0.1 ? percentDecimals(largest) : 2;
}

/**
 * A difference of two shares in percentage points, always with its sign: `+0.12个百分点`, `−3.0 pp`. One decimal from a point
 * upwards and at most two below it; more only where two would show nothing.
 */
export function formatPercentPoints(difference: number | null, language: Language): string {
  if (difference === null) return NO_VALUE;
  const points = difference * 100;
  const size = Math.abs(points);
  const text =
    size >= 1
      ? formatNumber(points, language, 1)
      : formatTrimmed(points, language, size < 0.01 ? percentDecimals(points) : 2);
  return withUnit(`${plus(points, text)}${text}`, language === 'zh' ? '个百分点' : 'pp', language);
}

function plus(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? '+' : '';
}

/** A difference with its sign and exactly `decimals` decimals: `+2.31`, `−0.40`, `0.00`; `null` gives “—”. */
export function formatSigned(value: number | null, language: Language, decimals: number): string {
  if (value === null) return NO_VALUE;
  const text = formatNumber(value, language, decimals);
  return `${plus(value, text)}${text}`;
}

/** A change as a signed percentage: `+3.2%`, `−0.41%`, `0%`. */
export function formatChange(share: number | null, language: Language): string {
  if (share === null) return NO_VALUE;
  const text = formatPercent(share, language);
  return `${plus(share, text)}${text}`;
}

/** A probability of a test: `p=0.21`, `p<0.001`; English sets spaces round the sign, at which no line breaks. */
export function formatP(p: number | null, language: Language): string {
  if (p === null) return NO_VALUE;
  const gap = language === 'zh' ? '' : '\u00a0';
  if (p < 0.001) return `p${gap}<${gap}0.001`;
  if (p > 0.99) return `p${gap}>${gap}0.99`;
  return `p${gap}=${gap}${formatNumber(p, language, p < 0.1 ? 3 : 2)}`;
}

/** A score: up to two decimals, so that 89.96 never reads as the 90 of the next grade: `93.4分`, `1 point`. */
export function formatPoints(score: number | null, language: Language): string {
  if (score === null) return NO_VALUE;
  const text = formatTrimmed(score, language, 2);
  return withUnit(text, language === 'en' && text === '1' ? 'point' : POINTS[language], language);
}

const POINTS: Bilingual = { zh: '分', en: 'points' };

interface Magnitude {
  readonly from: number;
  readonly divisor: number;
  readonly short: string;
}

/** From which size a number is shortened, and how. Chinese counts in ten thousands, English in thousands. */
const MAGNITUDES: Readonly<Record<Language, readonly Magnitude[]>> = {
  zh: [
    { from: 1e12, divisor: 1e12, short: '万亿' },
    { from: 1e8, divisor: 1e8, short: '亿' },
    { from: 1e5, divisor: 1e4, short: '万' },
  ],
  en: [
    { from: 1e12, divisor: 1e12, short: 'tn' },
    { from: 1e9, divisor: 1e9, short: 'bn' },
    { from: 1e6, divisor: 1e6, short: 'm' },
  ],
};

function magnitude(value: number, language: Language): Magnitude | null {
  return MAGNITUDES[language].find(({ from }) => Math.abs(value) >= from) ?? null;
}

/**
 * Says the amounts of a column alike, so that they can be compared as they stand: in the largest magnitude that leaves no amount
 * less than half of one, `81.6万元` above `4.5万元`, or else in full.
 */
export function columnAmounts(
  values: readonly (number | null)[],
  unit: Bilingual,
  language: Language,
): (value: number | null) => string {
  const smallest = Math.min(...values.filter((value) => value !== null && value > 0).map(Number));
  const scale = MAGNITUDES[language].find(({ divisor }) => smallest >= divisor / 2 && smallest < Infinity);
  return (value) => {
    if (value === null) return NO_VALUE;
    if (scale === undefined || value === 0) return formatValue(value, unit, 0, language);
    return withUnit(
      `${formatNumber(value / scale.divisor, language, 1)}${scale.short}`,
      unit[language],
      language,
    );
  };
}

/** Units that are themselves ten thousands or hundred millions of another: shortening goes on from there. */
const SCALED = /^(万|亿)(.+)$/;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The shortest exact-enough form of an indicator's value for a place in a drawing, with its unit:
 * 12,345.6 in 万元 is `1.2亿元`, 72,019,402 in 人次 is `7,201.9万人次`, in English `72m`.
 * Values that are short as they are keep their decimals, without trailing zeros.
 */
export function formatShortValue(
  value: number | null,
  unit: Bilingual,
  decimals: number,
  language: Language,
): string {
  if (value === null) return NO_VALUE;
  const scaled = language === 'zh' ? SCALED.exec(unit.zh) : null;
  const whole = value * (SCALES[scaled?.[1] ?? ''] ?? 1);
  const scale = magnitude(scaled === null ? value : whole, language);
  const stays = scale === null || scale.short === scaled?.[1];
  if (stays) return withUnit(formatTrimmed(value, language, decimals), unit[language], language);
  const text = `${formatTrimmed(whole / scale.divisor, language, Math.max(1, Math.min(2, decimals)))}${scale.short}`;
  return withUnit(text, scaled?.[2] ?? unit[language], language);
}

/** As `formatShortValue`, without the unit where a caption beside it names the same one; a percent sign stays. */
export function formatBareValue(
  value: number | null,
  unit: Bilingual,
  decimals: number,
  language: Language,
): string {
  const text = formatShortValue(value, unit, decimals, language);
  const name = unit[language];
  if (name === '' || /^[%‰°]/.test(name) || !text.endsWith(name)) return text;
  const bare = text.slice(0, -name.length).replace(/ (× )?$/, '');
  return bare === '' ? text : bare;
}

/**
 * The value of a tick on an axis, with the decimals that `step` between ticks needs. Where `largest`, the axis' largest value, is
 * long all ticks are shortened alike: 5万 and 10万, not 50,000 and 10万.
 */
export function formatTick(value: number, step: number, largest: number, language: Language): string {
  const scale = value === 0 ? null : magnitude(largest, language);
  const divisor = scale?.divisor ?? 1;
  const size = Math.abs(step) / divisor;
  const decimals = size > 0 ? Math.min(6, Math.max(0, -Math.floor(Math.log10(size) + 1e-9))) : 0;
  return `${formatNumber(value / divisor, language, value === 0 ? 0 : decimals)}${scale?.short ?? ''}`;
}
