import type { Office } from '../../../contract/office.ts';
import type { CountedThings } from '../../../words/sentences/rate-sentence.ts';

/** What the quality pages count: official documents and errors, unless `office.yaml` says otherwise. */
export function countedThings(office: Office): CountedThings {
  const { items, errors } = office.quality;
  return {
    words: items || errors ? 'own' : 'documents',
    items: items ?? { zh: '公文', en: 'documents' },
    errors: errors ?? { zh: '差错', en: 'errors' },
  };
}
