/** The families that grow one member at a time: what makes a member, and what must show that it works. */
export interface Family {
  file(id: string): string
  idsIn(files: string[]): string[]
  /** What has to lie beside it, in words for the person who forgot it. */
  proof(id: string): string
  hasProof(id: string, files: string[]): boolean
}

function idsMatching(files: string[], pattern: RegExp): string[] {
  return files.flatMap((path) => pattern.exec(path)?.groups?.['id'] ?? []).filter((id) => !id.includes('.'))
}

const site: Family = {
  file: (id) => `packages/shared/src/capture/sites/${id}.ts`,
  idsIn: (files) => idsMatching(files, /^packages\/shared\/src\/capture\/sites\/(?<id>[^/]+)\.ts$/),
  proof: (id) => `tests/fixtures/sites/${id}/<case>/page.html and expected.json`,
  hasProof: (id, files) => {
    const cases = `tests/fixtures/sites/${id}/`
    const pages = files.filter((path) => path.startsWith(cases) && path.endsWith('/page.html'))
    return pages.length > 0 && pages.every((page) => files.includes(page.replace(/page\.html$/, 'expected.json')))
  },
}

const source: Family = {
  file: (id) => `server/src/ingest/sources/${id}.ts`,
  idsIn: (files) => idsMatching(files, /^server\/src\/ingest\/sources\/(?<id>[^/]+)\.ts$/),
  proof: (id) => `tests/fixtures/sources/${id}/answer.json (or .xml) and expected.json`,
  hasProof: (id, files) => {
    const has = (name: string): boolean => files.includes(`tests/fixtures/sources/${id}/${name}`)
    return (has('answer.json') || has('answer.xml')) && has('expected.json')
  },
}

const resource: Family = {
  file: (id) => `server/src/resources/${id}/routes.ts`,
  idsIn: (files) => idsMatching(files, /^server\/src\/resources\/(?<id>[^/]+)\/routes\.ts$/),
  proof: (id) => `a test in server/src/resources/${id}/`,
  hasProof: (id, files) =>
    files.some((path) => path.startsWith(`server/src/resources/${id}/`) && path.endsWith('.test.ts')),
}

export const MEMBERS = { site, source, resource }
export type MemberKind = keyof typeof MEMBERS
