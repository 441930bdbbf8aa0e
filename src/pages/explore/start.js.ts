import type { APIRoute } from 'astro';
import { begun, handedIn } from '../../components/explore/explore-script.ts';
import { scriptResponse } from '../../components/shell/script-response.ts';

export const GET: APIRoute = () => scriptResponse(handedIn('start', begun));
