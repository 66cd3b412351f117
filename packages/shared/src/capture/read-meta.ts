import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { Page } from './page.ts'

const SOURCE: Source = { reader: 'meta', origin: 'page' }

export function readMeta(page: Page): Evidence {
  const evidence: Evidence = {}
  const heading = page.outline.lines.find((line) => line.heading === 1)?.text
  add(evidence, SOURCE, 'title', heading, 0.5)
  return evidence
}
