import type { APIRoute } from 'astro';
import { readBook } from '../../../book/read-book.ts';
import { exploreSlice } from '../../../book/schema/explore-file.ts';
import { handedIn } from '../../../components/explore-script.ts';
import { explored } from '../../../components/explored.ts';
import { scriptResponse } from '../../../components/script-response.ts';

export function getStaticPaths() {
  return explored.subjects.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) =>
  scriptResponse(handedIn('take', readBook(`explore/${params.slug}.json`, exploreSlice)));
