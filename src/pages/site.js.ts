import type { APIRoute } from 'astro';
import { scriptResponse } from '../components/script-response.ts';
import { siteScript } from '../components/site-script.ts';

export const GET: APIRoute = () => scriptResponse(siteScript);
