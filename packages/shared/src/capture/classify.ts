import type { Evidence } from './evidence.ts'
import type { Page } from './page.ts'

export type Kind = 'posting' | 'list' | 'none'

export function classify(_page: Page, evidence: Evidence, jobsInData: number): Kind {
  if (jobsInData === 1 && evidence.description) return 'posting'
  return jobsInData > 1 ? 'list' : 'none'
}
