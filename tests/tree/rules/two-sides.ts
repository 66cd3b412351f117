import { importsOf } from '../imports.ts'
import type { Import } from '../imports.ts'
import { productSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const FORBIDDEN: Record<string, RegExp> = {
  'packages/': /^(?:server|extension)\//,
  'server/': /^extension\//,
  'extension/': /^server\//,
}
/** The one thing the extension may know of the server: the types of its routes. */
const typedClient = ({ name, typeOnly }: Import): boolean => typeOnly && name === '@rolecall/server/app.ts'

export const rule = defineRule({
  name: 'two-sides',
  check: (tree) =>
    productSources(tree).flatMap((source) => {
      const side = Object.keys(FORBIDDEN).find((start) => source.path.startsWith(start)) ?? ''
      return importsOf(source)
        .filter((one) => one.path && FORBIDDEN[side]?.test(one.path) && !typedClient(one))
        .map(({ name, line }) => ({
          path: source.path,
          line,
          message: `${side.slice(0, -1)} does not import ${name}; only the type App of the server crosses over`,
        }))
    }),
  broken: {
    files: {
      'extension/platform/api.ts':
        "import type { App } from '@rolecall/server/app.ts'\nimport { limits } from '@rolecall/server/limits.ts'\n",
    },
    finding:
      'extension/platform/api.ts:2 two-sides: extension does not import @rolecall/server/limits.ts; only the type App of the server crosses over',
  },
})
