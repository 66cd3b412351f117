const keyOf = (id: string): string => `${id.toUpperCase().replaceAll('-', '_')}_KEY`

const code = (id: string): string => `import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const Job = z.object({ id: z.string(), title: z.string(), url: z.url(), company: z.string().nullish() })

export default defineSource({
  id: '${id}',
  name: '${id}',
  kind: 'api',
  needs: ['${keyOf(id)}'],
  terms: { credit: null, linkBack: true, page: 'https://${id}.example.com/terms' },
  limits: { aMinute: 10, pages: 10 },
  request: (keys, _, from) => ({
    url: \`https://api.${id}.example.com/jobs?page=\${from ?? '1'}\`,
    headers: { authorization: \`Bearer \${keys['${keyOf(id)}'] ?? ''}\` },
  }),
  answer: z.object({ jobs: z.array(Job), nextPage: z.string().nullable() }),
  read: ({ jobs, nextPage }) => ({
    postings: jobs.map((job) =>
      postingFrom('${id}', { url: job.url, id: job.id, title: job.title, company: job.company }),
    ),
    next: nextPage,
  }),
})
`

const job = { id: '1', title: 'Tide Table Engineer', company: 'Harbourlight Instruments' }
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A source of an API that answers a page of jobs: change it to what the API really says. */
export const sourceFiles = (id: string): Record<string, string> => {
  const url = `https://${id}.example.com/jobs/1`
  return {
    [`server/src/ingest/sources/${id}.ts`]: code(id),
    [`tests/fixtures/sources/${id}/answer.json`]: json({ jobs: [{ ...job, url }], nextPage: null }),
    [`tests/fixtures/sources/${id}/expected.json`]: json({
      postings: [{ url, site: id, externalId: job.id, title: job.title, company: job.company }],
      next: null,
    }),
  }
}
