import type { APIRoute } from 'astro';
import { readBook } from '../../../book/read-book.ts';
import { exploreSlice } from '../../../book/schema/explore-file.ts';
import { handedIn } from '../../../components/explore/explore-script.ts';
import { scriptResponse } from '../../../components/shell/script-response.ts';
import { parameter } from '../../../site/route-parameters.ts';

export const GET: APIRoute = ({ params }) =>
  scriptResponse(handedIn('take', readBook(`explore/${parameter(params, 'slug')}.json`, exploreSlice)));
