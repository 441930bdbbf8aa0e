import type { APIRoute } from 'astro';
import { checkScript } from '../components/check/check-script.ts';
import { scriptResponse } from '../components/shell/script-response.ts';

export const GET: APIRoute = () => scriptResponse(checkScript);
