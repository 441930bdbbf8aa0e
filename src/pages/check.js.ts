import type { APIRoute } from 'astro';
import { checkScript } from '../components/check-script.ts';

export const GET: APIRoute = () =>
  new Response(checkScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
