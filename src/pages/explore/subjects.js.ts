import type { APIRoute } from 'astro';
import { handedIn } from '../../components/explore-script.ts';
import { explored } from '../../components/explored.ts';
import { scriptResponse } from '../../components/script-response.ts';

export const GET: APIRoute = () => scriptResponse(handedIn('take', { subjects: explored.subjects }));
