import type { APIRoute } from 'astro';
import { scriptResponse } from '../../components/script-response.ts';
import { searchScripts } from '../../components/search/search-script.ts';
import { languageOf } from '../../site/route-parameters.ts';

export const GET: APIRoute = ({ params }) => scriptResponse(searchScripts[languageOf(params)]);
