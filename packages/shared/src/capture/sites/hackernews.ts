import type { Evidence, Source } from '../evidence.ts'
import { add } from '../evidence.ts'
import type { Page } from '../page.ts'
import { addBodyOf, idFrom, textOf } from '../site-tools.ts'
import { defineSite } from '../site.ts'
import { placeScore } from '../../domain/location.ts'
import { ROLE } from '../role-words.ts'
import { modelInLine, typeIn } from '../work-words.ts'

const SOURCE: Source = { reader: 'hackernews', origin: 'page' }
const COMMENT = '.fatitem .commtext'

export default defineSite({
  id: 'hackernews',
  name: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  jobId: idFrom(/^$/, 'id'),
  canonical: (url) => `https://news.ycombinator.com/item?id=${url.searchParams.get('id') ?? ''}`,
  /** One comment of a "Who is hiring?" thread is a posting; the thread itself is a list of them. */
  kind: (page) => {
    if (headOf(page).length >= 3) return 'posting'
    return /who is hiring/i.test(page.title) ? 'list' : null
  },
  read: readComment,
})

/** By custom the first line says "Company | Role | Place | REMOTE | Full-time". */
const headOf = (page: Page): string[] => {
  const first = page.document.querySelector(COMMENT)?.firstChild
  return (first?.textContent ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readComment(page: Page): Evidence {
  const evidence: Evidence = {}
  const parts = headOf(page)
  if (parts.length < 3) return evidence
  const [company, ...rest] = parts
  add(evidence, SOURCE, 'company', company, 0.85)
  add(evidence, SOURCE, 'title', rest.find((part) => ROLE.test(part)) ?? textOf(page.document, 'title'), 0.86)
  add(
    evidence,
    SOURCE,
    'location',
    rest.find((part) => placeScore(part) > 0.4),
    0.8,
  )
  for (const part of rest) {
    add(evidence, SOURCE, 'workModel', modelInLine(part), 0.75, part)
    add(evidence, SOURCE, 'employmentType', typeIn(part), 0.75, part)
  }
  addBodyOf(evidence, SOURCE, page, COMMENT)
  return evidence
}
