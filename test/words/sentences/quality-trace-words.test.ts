import { expect, it } from 'vitest';
import { countedLabel, shareTraceWords } from '../../../src/words/sentences/quality-trace-words.ts';
import type { CountedThings } from '../../../src/words/sentences/rate-sentence.ts';

const documents: CountedThings = {
  words: 'documents',
  items: { zh: '公文', en: 'documents' },
  errors: { zh: '差错', en: 'errors' },
};
const attendances: CountedThings = {
  words: 'own',
  items: { zh: '急诊就诊人次', en: 'A&E attendances' },
  errors: { zh: '超过四小时人次', en: 'attendances over four hours' },
};

it.each([
  [documents, '差错件数', '件数', '2026年10月差错件数/件数', 'October 2026, with errors/counted'],
  [
    attendances,
    '超过四小时人次',
    '急诊就诊人次',
    '2026年10月超过四小时人次/急诊就诊人次',
    'October 2026, attendances over four hours / A&E attendances',
  ],
])('says of $items.en what is counted', (things, counted, handled, zh, en) => {
  const words = shareTraceWords(things);
  expect([words.counted.zh, words.handled.zh]).toEqual([counted, handled]);
  expect(countedLabel('2026-10', things)).toEqual({ zh, en });
});

it('says nothing of documents and errors where the office counts something else', () => {
  const { counted, handled, share, rule } = shareTraceWords(attendances);
  for (const word of [counted, handled, share, rule]) {
    expect(word.zh).not.toMatch(/差错|件/);
    expect(word.en).not.toMatch(/error|document|Counted/);
  }
});
