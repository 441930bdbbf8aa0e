import type { APIRoute } from 'astro';
import { handedIn } from '../../components/explore/explore-script.ts';
import { explored } from '../../components/explore/explored.ts';
import { scriptResponse } from '../../components/shell/script-response.ts';

export const GET: APIRoute = () => scriptResponse(handedIn('take', { subjects: explored.subjects }));
