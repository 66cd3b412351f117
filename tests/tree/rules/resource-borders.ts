import { importsOf } from '../imports.ts'
import { writtenSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const RESOURCE = /^server\/src\/resources\/(?<name>[^/]+)\/(?<file>.+)$/

export const rule = defineRule({
  name: 'resource-borders',
  check: (tree) =>
    writtenSources(tree).flatMap((source) => {
      const own = RESOURCE.exec(source.path)?.groups?.['name']
      if (!own) return []
      return importsOf(source)
        .filter(({ path }) => {
          const other = RESOURCE.exec(path ?? '')?.groups
          return other && other['name'] !== own && other['file'] !== 'table.ts' && other['file'] !== 'store.ts'
        })
        .map(({ name, line }) => ({
          path: source.path,
          line,
          message: `a resource takes only the table.ts or store.ts of another, not ${name}`,
        }))
    }),
  broken: {
    files: {
      'server/src/resources/jobs/page.ts': "import '../sync/store.ts'\nimport '../sync/routes.ts'\n",
    },
    finding:
      'server/src/resources/jobs/page.ts:2 resource-borders: a resource takes only the table.ts or store.ts of another, not ../sync/routes.ts',
  },
})
