import { importsOf } from '../imports.ts'
import { productSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const SHARED = 'packages/shared/src'
/** What each part of `shared` may take beside its own files, the domain and zod. */
const EXTRA: Record<string, string[]> = { capture: ['@mozilla/readability'], resume: ['unpdf', 'pdf-lib', 'fontkit'] }
/**
 * Files of other parts: a Word file is a ZIP, and a job is called the same in a résumé and in a posting. What is written
 * for a person is checked against their résumé, and what a model writes against both.
 */
const BORROWED: Record<string, string[]> = {
  resume: [
    `${SHARED}/exchange/`,
    `${SHARED}/capture/role-words.ts`,
    `${SHARED}/ai/kinds.ts`,
    `${SHARED}/ai/language.ts`,
  ],
  writing: [`${SHARED}/resume/`, `${SHARED}/ai/kinds.ts`, `${SHARED}/ai/language.ts`],
  ai: [`${SHARED}/resume/`, `${SHARED}/writing/`],
}
const PART = /^packages\/shared\/src\/(?<part>capture|resume|writing|ai)\//

export const rule = defineRule({
  name: 'shared-parts',
  check: (tree) =>
    productSources(tree).flatMap((source) => {
      const part = PART.exec(source.path)?.groups?.['part']
      if (!part) return []
      const home = [`${SHARED}/${part}/`, `${SHARED}/domain/`, ...(BORROWED[part] ?? [])]
      return importsOf(source)
        .filter(({ path }) => !home.some((folder) => path?.startsWith(folder)))
        .filter(({ name }) => name !== 'zod' && !EXTRA[part]?.includes(name))
        .map(({ name, line }) => ({
          path: source.path,
          line,
          message: `${part} imports the domain and its own files only, not ${name}`,
        }))
    }),
  broken: {
    files: { 'packages/shared/src/capture/read.ts': "import { parseHlc } from '../sync/hlc.ts'\n" },
    finding:
      'packages/shared/src/capture/read.ts:1 shared-parts: capture imports the domain and its own files only, not ../sync/hlc.ts',
  },
})
