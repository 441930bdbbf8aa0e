import type { APIRoute } from 'astro';
import { begun, handedIn } from '../../components/explore-script.ts';
import { scriptResponse } from '../../components/script-response.ts';

export const GET: APIRoute = () => scriptResponse(handedIn('start', begun));
