import type { APIRoute } from 'astro';
import { siteScript } from '../components/site-script.ts';

export const GET: APIRoute = () =>
  new Response(siteScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
