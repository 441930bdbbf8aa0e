import type { APIRoute } from 'astro';
import { chartScript } from '../components/explore-script.ts';
import { scriptResponse } from '../components/script-response.ts';

export const GET: APIRoute = () => scriptResponse(chartScript);
