/** The little of the Workers runtime that the tests use; the whole of its types cannot stand beside those of a page. */
declare module 'cloudflare:workers' {
  export const exports: { default: { fetch(request: Request): Promise<Response> } }
  export const env: Readonly<Record<string, string>>
}

declare module 'cloudflare:test' {
  export interface Context {
    waitUntil(job: Promise<unknown>): void
  }
  export const createExecutionContext: () => Context
  export const waitOnExecutionContext: (context: Context) => Promise<void>
  export const createScheduledController: () => object
}
