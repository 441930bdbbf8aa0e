import type { APIRoute } from 'astro';

/** Three bars and the line they are measured against. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0f4c81"/><path d="M7 25V16h4v9zm7 0V9h4v16zm7 0V13h4v12z" fill="#fff"/><path d="M5 12.5h22" stroke="#ffd48a" stroke-width="2"/></svg>`;

export const GET: APIRoute = () => new Response(ICON, { headers: { 'content-type': 'image/svg+xml' } });
