import type { APIRoute } from 'astro';
import { scriptResponse } from '../components/shell/script-response.ts';
import { siteScript } from '../components/shell/site-script.ts';

export const GET: APIRoute = () => scriptResponse(siteScript);
