import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { Hono } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../deps.ts'
import { httpError } from '../errors.ts'

/** The docs page runs one script of ours and talks to this server alone: no fonts, no proxy, no telemetry elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The script styles its parts as it draws them.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const START = `Scalar.createApiReference('#reference', {
  url: '/openapi.json', withDefaultFonts: false, telemetry: false, hideClientButton: true, showDeveloperTools: 'never',
  agent: { disabled: true }, mcp: { disabled: true }, persistAuth: false,
})
`

/** The names a host's assets go by. */
export const DOCS_SCRIPT = 'scalar.js'

export const docsPage = new Hono<AppEnv>()
  .get('/docs', (c) => {
    c.header('Content-Security-Policy', POLICY)
    return c.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>${PRODUCT_NAME} API</title>
            <link rel="icon" href="data:," />
          </head>
          <body>
            <div id="reference"></div>
            <script src="/docs/${DOCS_SCRIPT}"></script>
            <script src="/docs/start.js"></script>
          </body>
        </html>`,
    )
  })
  .get('/docs/start.js', (c) => c.body(START, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  .get(`/docs/${DOCS_SCRIPT}`, async (c) => {
    const script = await c.var.deps.asset(DOCS_SCRIPT)
    if (!script) throw httpError('not-found')
    const headers = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=86400' }
    return c.body(await script.arrayBuffer(), 200, headers)
  })
