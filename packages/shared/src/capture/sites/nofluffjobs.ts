import type { Evidence, Source } from '../evidence.ts'
import type { Page } from '../page.ts'
import { addBodyOf } from '../site-tools.ts'
import { defineSite } from '../site.ts'

const SOURCE: Source = { reader: 'nofluffjobs', origin: 'page' }

export default defineSite({
  id: 'nofluffjobs',
  name: 'No Fluff Jobs',
  hosts: ['nofluffjobs.com'],
  jobId: (url) => /\/job\/([^/?#]+)/.exec(url.pathname)?.[1] ?? null,
  read: readJob,
})

/** The text is one section; the tags around it and the company's own page below are no part of it. */
function readJob(page: Page): Evidence {
  const evidence: Evidence = {}
  addBodyOf(evidence, SOURCE, page, '#posting-description, nfj-read-more, common-posting-description')
  return evidence
}
