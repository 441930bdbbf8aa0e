import type { APIRoute } from 'astro';
import { searchScripts } from '../../components/search/search-script.ts';
import { scriptResponse } from '../../components/shell/script-response.ts';
import { languageOf } from '../../site/route-parameters.ts';

export const GET: APIRoute = ({ params }) => scriptResponse(searchScripts[languageOf(params)]);
