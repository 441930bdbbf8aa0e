import { type Wording, wording } from './wording.ts';

export function weightsAllZero(path: string): Wording {
  return wording(
    `${path} 的权重全为 0。`,
    `All weights of \`${path}\` are 0.`,
    '至少一项权重大于 0。',
    'Give at least one of them a weight above 0.',
  );
}

export function weightsNotWhole(path: string, sum: string): Wording {
  return wording(
    `${path} 的权重合计为 ${sum}，应为 1。`,
    `The weights of \`${path}\` add up to ${sum}; they should add up to 1.`,
    '请改正权重。',
    'Correct the weights.',
  );
}

/** A setting with its number in force, whether written in the file or a default. */
export interface Numbered {
  readonly path: string;
  readonly number: number;
}

export function notFalling(below: Numbered, above: Numbered): Wording {
  return wording(
    `${below.path}（${below.number}）应小于 ${above.path}（${above.number}）。`,
    `\`${below.path}\` (${below.number}) must be below \`${above.path}\` (${above.number}).`,
    '从高到低依次填写，不得相同。',
    'Write them from high to low, none alike.',
  );
}

export function alarmAboveAlert(alarm: number, alert: number): Wording {
  return wording(
    `quality.alarm（${alarm}）不得大于 quality.alert（${alert}）。`,
    `\`quality.alarm\` (${alarm}) must not be above \`quality.alert\` (${alert}).`,
    '告警的概率界限要比预警更小。',
    'An alarm needs a smaller probability than an alert.',
  );
}

export function gradeTwice(id: string): Wording {
  return wording(
    `等次编码“${id}”重复。`,
    `The grade id "${id}" stands twice.`,
    '每个等次用各自的编码。',
    'Give each grade an id of its own.',
  );
}

export function notAMonth(path: string, text: string): Wording {
  return wording(
    `${path} 应为月份，现为“${text}”。`,
    `\`${path}\` must be a month, not "${text}".`,
    '写作 2026-03 的形式。',
    'Write it like 2026-03.',
  );
}

export function aliasTaken(alias: string, header: string): Wording {
  return wording(
    `“${alias}”已是同一表中“${header}”列的表头。`,
    `"${alias}" is already a header of the column "${header}" of the same table.`,
    '换用别的表头，或删去此项。',
    'Use another header, or remove it.',
  );
}

export function columnTwice(column: string): Wording {
  return wording(
    `列“${column}”既对应表头又给了固定值。`,
    `The column "${column}" is both read from a header and given a constant.`,
    '只保留 columns 或 constants 中的一处。',
    'Keep it in `columns` or in `constants`, not in both.',
  );
}
