import type { APIRoute } from 'astro';
import { checkScript } from '../components/check-script.ts';
import { scriptResponse } from '../components/script-response.ts';

export const GET: APIRoute = () => scriptResponse(checkScript);
