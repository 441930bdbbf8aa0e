import type { APIRoute } from 'astro';
import { chartScript } from '../components/explore/explore-script.ts';
import { scriptResponse } from '../components/shell/script-response.ts';

export const GET: APIRoute = () => scriptResponse(chartScript);
