/** An Atom feed as an answer. */
export function atomResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
