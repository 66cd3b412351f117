/** The little of the Workers runtime that the tests use; the whole of its types cannot stand beside those of a page. */
declare module 'cloudflare:workers' {
  export const exports: { default: { fetch(request: Request): Promise<Response> } }
  export const env: Readonly<Record<string, string>>
}
