const code = (id: string): string => `import { defineSite } from '../site.ts'

export default defineSite({
  id: '${id}',
  name: '${id}',
  hosts: ['${id}.example'],
  jobId: (url) => /\\/jobs\\/(\\d+)/.exec(url.pathname)?.[1] ?? null,
})
`

const page = (id: string): string => `<!doctype html>
<html lang="en">
  <head>
    <title>Tide Table Engineer - Harbourlight Instruments</title>
    <link rel="canonical" href="https://${id}.example/jobs/1" />
    <script type="application/ld+json">
      {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Tide Table Engineer",
        "hiringOrganization": { "@type": "Organization", "name": "Harbourlight Instruments" },
        "description": "<p>You keep the programs that turn gauge readings into tide tables.</p>"
      }
    </script>
  </head>
  <body>
    <main>
      <h1>Tide Table Engineer</h1>
      <p>Harbourlight Instruments</p>
      <p>You keep the programs that turn gauge readings into tide tables.</p>
    </main>
  </body>
</html>
`

const expected = (id: string) => ({
  url: `https://${id}.example/jobs/1?ref=list`,
  posting: {
    site: id,
    externalId: '1',
    title: 'Tide Table Engineer',
    company: 'Harbourlight Instruments',
  },
})

/** A site whose pages carry their data as JSON-LD: say its hosts, and read only what the generic readers get wrong. */
export const siteFiles = (id: string): Record<string, string> => ({
  [`packages/shared/src/capture/sites/${id}.ts`]: code(id),
  [`tests/fixtures/sites/${id}/opening/page.html`]: page(id),
  [`tests/fixtures/sites/${id}/opening/expected.json`]: `${JSON.stringify(expected(id), null, 2)}\n`,
})
