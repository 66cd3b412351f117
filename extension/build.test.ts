import { CHROME_KEY, FIREFOX_ID } from '@rolecall/shared/product.ts'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'rolecall-build-'))

/** A build of its own beside the one that people load. The mode of a test must not slip into it. */
function build(browser: string, folder: string): string {
  const outDir = join(out, folder)
  const options = JSON.stringify({ browser, manifestVersion: 3, outDir })
  const { NODE_ENV: _, ...env } = process.env
  const script = `import { build } from 'wxt'; await build(${options})`
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env, stdio: 'pipe' })
  return join(outDir, `${browser}-mv3`)
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted()

const fingerprint = (folder: string): string[] =>
  filesIn(folder).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}`,
  )

const built: Record<string, string> = {}

beforeAll(() => {
  for (const browser of ['chrome', 'edge', 'firefox']) built[browser] = build(browser, 'first')
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

const manifestOf = (browser: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(built[browser] ?? '', 'manifest.json'), 'utf8')) as Record<string, unknown>

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'notifications']

describe.each(['chrome', 'edge', 'firefox'])('the build for %s', (browser) => {
  it('asks for exactly these permissions', () => {
    const manifest = manifestOf(browser)
    const isFirefox = browser === 'firefox'
    // Firefox cannot ask for identity later; Chromium asks at the click that wants it. Neither warns of it.
    expect(manifest['permissions']).toEqual([...PERMISSIONS, isFirefox ? 'identity' : 'sidePanel'])
    expect(manifest['optional_permissions']).toEqual(isFirefox ? undefined : ['identity'])
    expect(manifest['host_permissions']).toEqual([isFirefox ? 'http://localhost/*' : 'http://localhost:8787/*'])
    expect(manifest['content_scripts']).toBeUndefined()
    expect(manifest['web_accessible_resources']).toBeUndefined()
    expect(manifest['externally_connectable']).toBeUndefined()
  })

  it('may later ask for job sites one by one, and for nothing wider', () => {
    const optional = manifestOf(browser)['optional_host_permissions'] as string[]
    expect(optional).toContain('https://*.greenhouse.io/*')
    expect(optional.filter((pattern) => !/^https:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual([])
  })

  it('lets its pages load and run nothing but its own files', () => {
    const { extension_pages: policy } = manifestOf(browser)['content_security_policy'] as { extension_pages: string }
    expect(policy).toContain(`default-src 'none'; script-src 'self';`)
    expect(policy).not.toMatch(/unsafe|wasm|script-src [^;]*(https?:|\*)/)
  })

  it('has the id that the server knows, and no other browser’s', () => {
    const { key, browser_specific_settings: settings } = manifestOf(browser)
    if (browser === 'firefox') {
      expect(key).toBeUndefined()
      expect(settings).toMatchObject({ gecko: { id: FIREFOX_ID } })
    } else {
      expect(key).toBe(CHROME_KEY)
      expect(settings).toBeUndefined()
    }
  })

  it('opens nothing by itself when it is installed', () => {
    const { sidebar_action: sideBar } = manifestOf(browser)
    if (browser === 'firefox') expect(sideBar).toMatchObject({ open_at_install: false })
    else expect(sideBar).toBeUndefined()
  })

  it('carries no source maps', () => {
    const folder = built[browser] ?? ''
    expect(filesIn(folder).filter((name) => name.endsWith('.map'))).toEqual([])
    const mapped = filesIn(folder).filter((name) =>
      /\bsourceMappingURL=/.test(readFileSync(join(folder, name), 'utf8')),
    )
    expect(mapped).toEqual([])
  })
})

describe('what is put into a page', () => {
  it('is small and brings no schema library along', () => {
    const script = readFileSync(join(built['chrome'] ?? '', 'capture.js'), 'utf8')
    expect(script).not.toContain('_zod')
    expect(script.length).toBeLessThan(260_000)
  })
})

describe('a second build', () => {
  it('is the same to the byte', () => {
    expect(fingerprint(build('chrome', 'second'))).toEqual(fingerprint(built['chrome'] ?? ''))
  })
})
