import type { Evidence, Source } from '../evidence.ts'
import type { Page } from '../page.ts'
import { addBodyIn, idFrom } from '../site-tools.ts'
import { defineSite } from '../site.ts'

const SOURCE: Source = { reader: 'nofluffjobs', origin: 'page' }
const HEADING = /^\s*(?:Opis stanowiska|Job description|Opis projektu|Project description)/i

export default defineSite({
  id: 'nofluffjobs',
  name: 'No Fluff Jobs',
  hosts: ['nofluffjobs.com'],
  jobId: idFrom(/\/job\/([^/?#]+)/),
  read: readJob,
})

/** The text is one section; the tags around it and the company's own page below are no part of it. */
function readJob(page: Page): Evidence {
  const evidence: Evidence = {}
  const headings = [...page.document.querySelectorAll('h2, h3')].filter((one) => HEADING.test(one.textContent ?? ''))
  addBodyIn(
    evidence,
    SOURCE,
    page,
    headings.map((one) => one.parentElement).filter((one) => one !== null),
  )
  return evidence
}
