import { MEMBERS } from '../members.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  name: 'members-have-fixtures',
  check: ({ files }) =>
    Object.values(MEMBERS).flatMap((kind) =>
      kind
        .idsIn(files)
        .filter((id) => !kind.hasProof(id, files))
        .map((id) => ({ path: kind.file(id), line: 1, message: `nothing shows that it works: add ${kind.proof(id)}` })),
    ),
  broken: {
    files: {
      'packages/shared/src/capture/sites/acme.ts': 'export const acme = 1\n',
      'tests/fixtures/sites/acme/opening/page.html': '<p>Acme</p>\n',
    },
    finding:
      'packages/shared/src/capture/sites/acme.ts:1 members-have-fixtures: nothing shows that it works: add tests/fixtures/sites/acme/<case>/page.html and expected.json',
  },
})
