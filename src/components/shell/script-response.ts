/** A script as a file of the site. */
export function scriptResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
