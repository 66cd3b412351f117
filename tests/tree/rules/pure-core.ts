import { importsOf } from '../imports.ts'
import { writtenSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const SHARED = 'packages/shared/src'
const PURE = /^packages\/shared\/src\/(?<part>domain|sync|exchange)\//
/** `exchange` turns records into files and back, so it stands on the other two; they know nothing of it. */
const MAY_TAKE: Record<string, string[]> = {
  domain: ['domain', 'sync'],
  sync: ['domain', 'sync'],
  exchange: ['domain', 'sync', 'exchange'],
}

export const rule = defineRule({
  name: 'pure-core',
  check: (tree) =>
    writtenSources(tree).flatMap((source) => {
      const part = PURE.exec(source.path)?.groups?.['part'] ?? ''
      const homes = MAY_TAKE[part]
      if (!homes) return []
      return importsOf(source)
        .filter(({ name, path }) => name !== 'zod' && !homes.some((home) => path?.startsWith(`${SHARED}/${home}/`)))
        .map(({ name, line }) => ({
          path: source.path,
          line,
          message: `${part} imports zod, ${homes.join(' and ')} only, not ${name}`,
        }))
    }),
  broken: {
    files: {
      'packages/shared/src/domain/age.ts': "import { z } from 'zod'\nimport { utf8 } from '../exchange/bytes.ts'\n",
      'packages/shared/src/exchange/bytes.ts': "import { day } from '../domain/age.ts'\n",
    },
    finding:
      'packages/shared/src/domain/age.ts:2 pure-core: domain imports zod, domain and sync only, not ../exchange/bytes.ts',
  },
})
