import { defineRule } from '../rule.ts'

const NAME = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.tsx?$/
const TYPESCRIPT = /\.tsx?$/
const OUR_CODE = /^(?:packages|server|extension|scripts)\/.*\.[cm]?[jt]sx?$/
/** It must run on a Node that knows no TypeScript, before anything is installed. */
const PLAIN_JAVASCRIPT = 'scripts/bootstrap.mjs'

export const rule = defineRule({
  name: 'file-names',
  check: ({ files }) =>
    files
      .filter((path) => (TYPESCRIPT.test(path) || OUR_CODE.test(path)) && path !== PLAIN_JAVASCRIPT)
      .filter((path) => !NAME.test(path.slice(path.lastIndexOf('/') + 1)))
      .map((path) => ({ path, line: 1, message: 'code files are kebab-case and end in .ts or .tsx' })),
  broken: {
    files: { 'server/src/SyncStore.ts': 'export const one = 1\n' },
    finding: 'server/src/SyncStore.ts:1 file-names: code files are kebab-case and end in .ts or .tsx',
  },
})
