import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import type { UserManifest } from 'wxt'
import { sites } from '@rolecall/shared/capture/sites.gen.ts'
import workspace from '../package.json' with { type: 'json' }
import { FACE_IDS, faceFile, FONTS } from '@rolecall/shared/resume/render/faces.ts'
import { CHROME_KEY, DEFAULT_API, FIREFOX_ID, PRODUCT_NAME } from '@rolecall/shared/product.ts'

const sharedPackage = createRequire(fileURLToPath(import.meta.resolve('@rolecall/shared/resume/render/faces.ts')))

const api = new URL(process.env['ROLECALL_API'] ?? DEFAULT_API)

/** Firefox knows no ports in a pattern; Chromium does, and then grants no more than it must. */
const apiPattern = (browser: string): string => `${api.protocol}//${browser === 'firefox' ? api.hostname : api.host}/*`

/** Asked for one by one, when the person wants something that runs without a click. No pattern can hold "any country". */
const sitePatterns = (): string[] => {
  const hosts = new Set(sites.flatMap((site) => site.hosts).filter((host) => !host.endsWith('.*')))
  return [...hosts].toSorted().map((host) => `https://*.${host}/*`)
}

// Own files only, with no inline code and no pictures from elsewhere: a logo fetched from a job site would tell it
// that somebody looks. Connections are open to any server because the address of the API is a setting.
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self' https: http://localhost:* http://127.0.0.1:*`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `object-src 'none'`,
].join('; ')

/** zod would try to compile its schemas, which the policy above forbids; told so before it starts, it does not try. */
const zodWithoutEval = {
  name: 'zod-without-eval',
  renderChunk: (code: string) =>
    code.includes('__zod_globalConfig') ? `globalThis.__zod_globalConfig={jitless:true};${code}` : null,
}

/** Every surface is painted before any of its scripts runs, with the same header that takes its place then. */
const frameAtOnce = {
  name: 'frame-at-once',
  transformIndexHtml: (html: string) => {
    const frame = readFileSync(new URL('ui/frame.html', import.meta.url), 'utf8')
    return html.replace('<div id="root"></div>', () => frame)
  },
}

const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'notifications']

/**
 * Signing in through Google or LinkedIn comes back to an address that the browser alone can hand over. It needs a
 * permission nobody is warned of: Chromium gives it at the click that wants it, Firefox knows it at installation only.
 */
const IDENTITY = 'identity'

/** Chromium derives the id from the key; Firefox is told it, and that nothing is collected without an account. */
const identity = (browser: string): Partial<UserManifest> =>
  browser === 'firefox'
    ? {
        browser_specific_settings: {
          gecko: {
            id: FIREFOX_ID,
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }
    : { key: CHROME_KEY }

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ browser }) => ({
    name: PRODUCT_NAME,
    version: workspace.version,
    description: 'Save any job posting in one click and keep every application in order, on all your devices.',
    permissions: browser === 'firefox' ? [...PERMISSIONS, IDENTITY] : [...PERMISSIONS, 'sidePanel'],
    ...(browser === 'firefox' ? {} : { optional_permissions: [IDENTITY] }),
    host_permissions: [apiPattern(browser)],
    optional_host_permissions: sitePatterns(),
    content_security_policy: { extension_pages: POLICY },
    commands: {
      'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Save the job on this page' },
      _execute_action: {},
    },
    ...identity(browser),
  }),
  hooks: {
    // The fonts of exported résumés come with the extension, so that they are there without a network.
    'build:publicAssets': (_, files) => {
      for (const face of FACE_IDS)
        files.push({ absoluteSrc: faceFile(face, sharedPackage.resolve), relativeDest: FONTS + face })
    },
    // Firefox would open its side bar over the page as soon as the add-on is installed, before anybody asked for it.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false
    },
  },
  vite: () => ({
    plugins: [tailwindcss(), zodWithoutEval, frameAtOnce],
    define: { __ROLECALL_API__: JSON.stringify(api.origin) },
    build: { sourcemap: false },
  }),
})
