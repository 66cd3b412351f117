import tailwindcss from '@tailwindcss/vite'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const KIT = fileURLToPath(new URL('../kit', import.meta.url))
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
/** As strict as the extension's own pages: a control that needs more would fail there and not here. */
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:`

export interface Kit {
  browser: Browser
  address: string
  close(): Promise<void>
}

/** The page with every control of the extension, built by the same tools as the extension, in a real browser. */
export async function startKit(): Promise<Kit> {
  const outDir = mkdtempSync(join(tmpdir(), 'rolecall-kit-'))
  await build({ root: KIT, configFile: false, logLevel: 'error', plugins: [tailwindcss()], build: { outDir } })
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
    try {
      response.end(readFileSync(join(outDir, path)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const close = async (): Promise<void> => {
    await browser.close()
    server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
  return { browser, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}
