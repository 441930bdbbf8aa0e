import type { Language } from '../../contract/bilingual.ts';
import { showExactValues } from './exact-values.ts';
import { offerSearch } from './search-button.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';
const button = document.getElementById('search-button');

showExactValues(language);
if (button !== null) offerSearch(button);
