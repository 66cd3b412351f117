import type { Evidence, Source } from '../evidence.ts'
import { add } from '../evidence.ts'
import type { Page } from '../page.ts'
import { addBodyOf } from '../site-tools.ts'
import { defineSite } from '../site.ts'

const SOURCE: Source = { reader: 'zhipin', origin: 'page' }

export default defineSite({
  id: 'zhipin',
  name: 'BOSS直聘',
  hosts: ['zhipin.com'],
  jobId: (url) => /\/job_detail\/([\w~-]+)\.html/.exec(url.pathname)?.[1] ?? null,
  read: readJob,
})

/** The company stands in `<title>` between "_" and "招聘"; the text is one element among many about the site itself. */
function readJob(page: Page): Evidence {
  const evidence: Evidence = {}
  add(evidence, SOURCE, 'company', /_(.{2,40}?)招聘/.exec(page.title)?.[1], 0.85)
  addBodyOf(evidence, SOURCE, page, '.job-sec-text')
  return evidence
}
