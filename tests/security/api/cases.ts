import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { ACCOUNT } from './account-cases.ts'
import type { Case } from './case.ts'
import type { Operation } from './operations.ts'
import type { Sent, Thing, World } from './world.ts'
import { fileOf } from './world.ts'

const one = (thing: Thing) => ({ path: { id: thing } })
const part = (thing: Thing) => ({ path: { id: 'application', item: thing } as const })
const member = (key: Thing) => ({ path: { id: 'application', key } as const })
const ofApplication = one('application')

const INTERVIEW = { at: '2026-03-04T10:00', zone: 'Europe/Berlin' }
const FILE = (world: World) => ({ name: world.mark, type: 'text/markdown', size: 1, hash: world.file })

/** What is done with every kind of record, and with each of those that belong to an application. */
const crud = (path: string, thing: Thing, body: (world: World) => unknown): [string, Case][] => [
  [`GET /${path}`, { query: (world) => `?cursor=${world[thing]}` }],
  [`POST /${path}`, { body }],
  [`GET /${path}/{id}`, one(thing)],
  [`PATCH /${path}/{id}`, { ...one(thing), body }],
  [`DELETE /${path}/{id}`, { ...one(thing), ends: true }],
  [`POST /${path}/{id}/restore`, one(thing)],
]
const children = (path: string, thing: Thing, body: unknown): [string, Case][] => [
  [`GET /applications/{id}/${path}`, ofApplication],
  [`POST /applications/{id}/${path}`, { ...ofApplication, body: () => body }],
  [`GET /applications/{id}/${path}/{item}`, part(thing)],
  [`PATCH /applications/{id}/${path}/{item}`, { ...part(thing), body: () => body }],
  [`DELETE /applications/{id}/${path}/{item}`, { ...part(thing), ends: true }],
]
const sets = (path: string, key: Thing, body: (world: World) => unknown): [string, Case][] => [
  [`GET /applications/{id}/${path}`, ofApplication],
  [`POST /applications/{id}/${path}`, { ...ofApplication, body }],
  [`PUT /applications/{id}/${path}/{key}`, { ...member(key), body }],
  [`DELETE /applications/{id}/${path}/{key}`, { ...member(key), ends: true }],
]

const APPLICATIONS: [string, Case][] = [
  ['GET /applications', { query: ({ mark }) => `?q=${mark}&tag=${mark}&trash=true&values=true` }],
  ['POST /applications', { body: ({ mark }) => ({ title: mark }) }],
  ['POST /applications/bulk', { body: ({ application, other }) => ({ do: 'restore', ids: [application, other] }) }],
  ['GET /applications/{id}', ofApplication],
  [
    'PATCH /applications/{id}',
    { ...ofApplication, body: ({ other }) => ({ mergedInto: other, own: { title: 'Mine' } }) },
  ],
  ['DELETE /applications/{id}', { ...ofApplication, ends: true }],
  ['POST /applications/{id}/restore', ofApplication],
  ['GET /applications/{id}/status', ofApplication],
  ['POST /applications/{id}/status', { ...ofApplication, body: () => ({ stage: 'applied' }) }],
  ['GET /applications/{id}/timeline', ofApplication],
  ['GET /applications/{id}/history', ofApplication],
  ['POST /applications/{id}/history', { ...ofApplication, body: ({ rev }) => ({ rev, field: 'notes' }) }],
]

const op = ({ device, application }: World) => ({
  device,
  seq: Math.ceil(Math.random() * 1e9),
  hlc: formatHlc({ wall: Date.now() - 86_400_000, counter: 0, device }),
  entity: 'application',
  id: application,
  fields: { heardFrom: 'a friend' },
})

const EDGE = 'the-edge-of-a-form'
/** A form with one file in it, as a browser writes one. */
function formOf(text: string): Uint8Array<ArrayBuffer> {
  const head = 'Content-Disposition: form-data; name="file"; filename="cv.json"\r\nContent-Type: application/json'
  return new TextEncoder().encode(`--${EDGE}\r\n${head}\r\n\r\n${text}\r\n--${EDGE}--\r\n`)
}
const SUGGESTION = { kind: 'headline', value: 'Signal engineer' }

const RESUME: [string, Case][] = [
  [
    'POST /resume/upload',
    {
      bytes: ({ mark }) => formOf(JSON.stringify({ basics: { name: mark }, work: [{ name: mark }] })),
      kind: `multipart/form-data; boundary=${EDGE}`,
    },
  ],
  ['GET /resume/{id}/status', one('resume')],
  ['GET /resumes/{id}/export', { ...one('resume'), query: () => '?format=json' }],
  ['GET /resume/{id}/suggestions', one('resume')],
  ['POST /resume/{id}/apply-suggestions', { ...one('resume'), body: () => ({ suggestions: [SUGGESTION] }) }],
]

const REST: [string, Case][] = [
  ['GET /tags', {}],
  ['PATCH /tags/{name}', { path: { name: 'tag' }, body: ({ tag }) => ({ name: tag }) }],
  ['DELETE /tags/{name}', { path: { name: 'tag' }, ends: true }],
  ['GET /users/me/profile', {}],
  ['PATCH /users/me/profile', { body: ({ mark }) => ({ headline: mark }) }],
  ['GET /users/me/preferences', {}],
  ['PATCH /users/me/preferences', { body: () => ({ weekStart: 1 }) }],
  ['GET /calendar/feed', {}],
  ['POST /calendar/feed', { ends: true }],
  ['DELETE /calendar/feed', { ends: true }],
  ['GET /calendar/{file}', { path: { file: 'feed' } }],
  ['GET /files', {}],
  ['PUT /files/{hash}', { path: { hash: 'file' }, bytes: ({ mark }) => fileOf(mark) }],
  ['GET /files/{hash}', { path: { hash: 'file' } }],
  ['DELETE /files/{hash}', { path: { hash: 'file' }, ends: true }],
  ['GET /export', {}],
  ['POST /import', { bytes: () => new TextEncoder().encode('Job title\nBaker\n') }],
  ['POST /sync', { body: (world) => ({ device: world.device, cursor: 0, ops: [op(world)] }) }],
  ['GET /sync/rev', {}],
  ['GET /sync/live', { streams: true }],
  ['GET /health', {}],
]

const LEARNING: [string, Case][] = [
  ['GET /skills/gap-analysis', { query: ({ mark }) => `?role=${mark}` }],
  ['POST /skills/gap-analysis', { body: ({ mark }) => ({ role: mark, skills: ['SQL'] }) }],
  ['GET /learning/roadmap', { query: ({ mark }) => `?role=${mark}` }],
  ['POST /learning/roadmap', { body: ({ mark }) => ({ role: mark, hoursPerWeek: 5 }) }],
  ['GET /learning/resources', { query: () => '?skill=SQL' }],
  ['GET /learning/resources/search', { query: () => '?q=nursing' }],
  ['GET /projects', {}],
  ['GET /projects/search', { query: () => '?q=nursing' }],
  ['GET /projects/recommendations', { query: ({ mark }) => `?role=${mark}` }],
  ['GET /projects/skill-building', { query: () => '?skill=SQL' }],
]

const AI_KEY = { words: { id: 'openai' } }
const AI: [string, Case][] = [
  ['GET /ai/providers', {}],
  ['PUT /ai/providers/{id}/key', { ...AI_KEY, body: ({ mark }) => ({ key: `${mark}-of-openai` }) }],
  ['DELETE /ai/providers/{id}/key', AI_KEY],
  ['PUT /ai/preferences', { body: () => ({ order: ['gemini'], budget: { tokens: 1_000, cents: 5 } }) }],
  ['GET /ai/usage', { query: () => '?days=7' }],
]

/** A job is nobody's; of one that is not there no opinion can be kept. */
const NO_JOB = { words: { id: '0193b6f0-7c1e-7a55-9d57-2f5f0d1f9a10' } }
const OPERATORS = 'it is for those who run the server'
const JOBS: [string, Case][] = [
  ['GET /jobs', { query: ({ mark }) => `?q=${mark}&sort=date&min_pay=30000&with_match=true` }],
  ['GET /jobs/suggestions', { query: ({ mark }) => `?q=${mark}` }],
  ['GET /jobs/popular-terms', {}],
  ['GET /jobs/bookmarks', {}],
  ['GET /jobs/{id}/similar', { ...NO_JOB, refused: 'the catalogue is empty' }],
  ['PUT /jobs/{id}/bookmark', { ...NO_JOB, refused: 'the catalogue is empty' }],
  ['DELETE /jobs/{id}/bookmark', NO_JOB],
  ['GET /jobs/hidden-companies', {}],
  ['PUT /jobs/hidden-companies/{key}', { words: { key: 'mill' }, body: ({ mark }) => ({ name: mark }) }],
  ['DELETE /jobs/hidden-companies/{key}', { words: { key: 'mill' } }],
  ['GET /notices', { query: ({ search }) => `?cursor=${search}` }],
  ['POST /notices/seen', { body: ({ search }) => ({ ids: [search] }) }],
  ['GET /jobs/recommendations', {}],
  ['PUT /jobs/{id}/opinion', { ...NO_JOB, body: () => ({ opinion: 'more' }), refused: 'the catalogue is empty' }],
  ['DELETE /jobs/{id}/opinion', NO_JOB],
  ['PUT /jobs/{id}/opened', { ...NO_JOB, refused: 'the catalogue is empty' }],
  ['GET /jobs/{id}', { ...NO_JOB, refused: 'the catalogue is empty' }],
  ['GET /jobs/{id}/versions', { ...NO_JOB, refused: 'the catalogue is empty' }],
  ['GET /merges', { refused: OPERATORS }],
  ['POST /merges/{id}/undo', { words: { id: '1' }, body: () => ({ why: 'They are two.' }), refused: OPERATORS }],
  [
    'POST /merges/{id}/doubt',
    { words: { id: '1' }, body: ({ mark }) => ({ note: mark }), refused: 'the catalogue is empty' },
  ],
  ['DELETE /merges/{id}/doubt', { words: { id: '1' } }],
  ['GET /sources', {}],
  ['GET /sources/{id}/runs', { words: { id: 'arbeitnow' } }],
  ['POST /sources/{id}/runs', { words: { id: 'arbeitnow' }, body: () => ({}), refused: OPERATORS }],
  ['GET /experiments', { refused: OPERATORS }],
  ['GET /experiments/{id}/results', { words: { id: 'skills-before-place' }, refused: OPERATORS }],
]

const MARKET: [string, Case][] = [
  ['GET /market/countries', {}],
  ['GET /market/trending', { query: () => '?days=7' }],
  ['GET /market/pay', { query: ({ mark }) => `?title=${mark}` }],
  ['GET /market/pay/predict', { query: ({ mark }) => `?title=${mark}&country=de` }],
  ['GET /watches', {}],
  ['POST /watches', { body: ({ mark }) => ({ company: mark }) }],
  ['POST /watches/recognise', { body: () => ({ addresses: ['https://boards.greenhouse.io/sampleworks'] }) }],
  ['DELETE /watches/{id}', { ...one('watch'), ends: true }],
  ['GET /proposals', { query: ({ application }) => `?application=${application}` }],
  ['PUT /proposals/{id}', { ...NO_JOB, body: () => ({ answer: 'accept' }), refused: 'the catalogue is empty' }],
]

const anew = () => ({ 'idempotency-key': crypto.randomUUID() })
const forApplication = { headers: anew, body: ({ application, resume }: World) => ({ application, resume }) }
const WRITING: [string, Case][] = [
  ['POST /ai/resume/generate', forApplication],
  ['POST /ai/cover-letter/generate', forApplication],
  ['POST /ai/interview', forApplication],
  [
    'POST /ai/answers',
    { headers: anew, body: ({ application, resume }) => ({ application, resume, questions: ['Why us?'] }) },
  ],
  ['POST /resume/analyze', { body: ({ application, resume }) => ({ application, resume }) }],
  ['GET /resume/{id}/versions', one('resume')],
  ['GET /writings/{id}/versions', one('writing')],
  ['GET /writings/{id}/export', { ...one('writing'), query: () => '?format=docx' }],
  ['GET /applications/{id}/resumes', ofApplication],
  ['GET /tasks', { query: ({ application }) => `?application=${application}` }],
  ['GET /tasks/{id}', one('task')],
  ['GET /tasks/{id}/events', { ...one('task'), streams: true }],
  ['POST /tasks/{id}/accept', { ...one('task'), body: () => ({}) }],
  ['DELETE /tasks/{id}', { ...one('task'), ends: true }],
]

/** One for each operation there is. A new route has to say here how it is asked for, or the suites fail. */
const CASES: ReadonlyMap<string, Case> = new Map([
  ...APPLICATIONS,
  ...crud('contacts', 'contact', ({ mark }) => ({ name: mark })),
  ...crud('documents', 'document', FILE),
  ...crud('interviews', 'interview', ({ application }) => ({ ...INTERVIEW, application })),
  ...crud('reminders', 'reminder', ({ mark, application }) => ({ text: mark, application })),
  ...crud('resumes', 'resume', ({ mark }) => ({ name: mark, text: mark })),
  ...crud('writings', 'writing', ({ application }) => ({ application, kind: 'letter', text: 'Dear team' })),
  ...crud('searches', 'search', ({ mark }) => ({ name: mark, alert: 'daily' })),
  ...crud('views', 'view', ({ mark }) => ({ name: mark })),
  ...children('interviews', 'interview', INTERVIEW),
  ...children('reminders', 'reminder', { text: 'Ask' }),
  ...children('writings', 'writing', { kind: 'letter' }),
  ...sets('contacts', 'contactKey', ({ contact }) => ({ contact, as: 'recruiter' })),
  ...sets('documents', 'documentKey', ({ document }) => ({ document, sentAt: null })),
  ...sets('tags', 'tagKey', ({ tag }) => ({ name: tag })),
  ...RESUME,
  ...REST,
  ...LEARNING,
  ...JOBS,
  ...MARKET,
  ...AI,
  ...WRITING,
  ...ACCOUNT,
])

export const caseNames = (): string[] => [...CASES.keys()]

export function caseOf({ name }: Operation): Case {
  const found = CASES.get(name)
  if (!found) throw new Error(`Nothing says how ${name} is asked for: add it to the cases.`)
  return found
}

/** The request with the path of one person and the body of another, or of the same. */
export function requestOf(operation: Operation, inPath: World, inBody: World): Sent {
  const { path = {}, words = {}, body, bytes, kind, query, headers } = caseOf(operation)
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const thing = path[name]
    const word = thing ? inPath[thing] : words[name]
    if (!word) throw new Error(`Nothing says what {${name}} of ${operation.name} is.`)
    return encodeURIComponent(word)
  })
  return {
    method: operation.method,
    path: filled + (query?.(inBody) ?? ''),
    ...(body ? { body: body(inBody) } : {}),
    ...(bytes ? { bytes: bytes(inBody) } : {}),
    ...(kind || headers ? { headers: { ...(kind ? { 'content-type': kind } : {}), ...headers?.() } } : {}),
  }
}
