const code = (id: string): string => `import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { z } from 'zod'
import { defineSource } from '../source.ts'

const Job = z.object({ id: z.string(), title: z.string(), url: z.url(), company: z.string().nullable() })

export default defineSource({
  id: '${id}',
  name: '${id}',
  needs: ['${id.toUpperCase().replaceAll('-', '_')}_KEY'],
  request: (keys, from) => ({
    url: \`https://api.${id}.example.com/jobs?page=\${from ?? '1'}\`,
    headers: { authorization: \`Bearer \${keys['${id.toUpperCase().replaceAll('-', '_')}_KEY'] ?? ''}\` },
  }),
  answer: z.object({ jobs: z.array(Job), nextPage: z.string().nullable() }),
  read: ({ jobs, nextPage }) => ({
    postings: jobs.map((job) => ({
      ...emptyPosting(job.url),
      site: '${id}',
      externalId: job.id,
      title: job.title,
      company: job.company,
    })),
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
    [`tests/fixtures/sources/${id}/expected.json`]: json([
      { url, site: id, externalId: job.id, title: job.title, company: job.company },
    ]),
  }
}
