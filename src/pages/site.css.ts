import type { APIRoute } from 'astro';
import { stylesheet } from '../components/shell/stylesheet.ts';

export const GET: APIRoute = () =>
  new Response(stylesheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
