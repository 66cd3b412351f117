import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { expect, it } from 'vitest'
import type { ListCard } from '../../platform/list-tab.ts'
import { findApplicationsAt } from '../../store/queries.ts'
import { saveCapture } from '../../store/save.ts'
import { Device, reading } from '../../store/test-support.ts'
import { judge } from './verdict.ts'

const CARD: ListCard = {
  title: 'Buoy Technician',
  company: 'Saltmarsh Ltd',
  place: 'Hull',
  salary: null,
  closed: false,
  applied: false,
  url: 'https://www.linkedin.com/jobs/search/?currentJobId=4411000112&keywords=buoy',
  canonicalUrl: 'https://linkedin.com/jobs/view/4411000112',
}
const FLOOR = { amount: 30_000, currency: 'GBP', period: 'year' } as const
const PAY = { text: '£12 an hour', min: 12, max: null, currency: 'GBP', period: 'hour', source: 'parsed' } as const

it('a card that nobody saved is new', () => {
  expect(judge(CARD, new Map(), null)).toMatchObject({ saved: null, closed: false, below: false, fresh: true })
})

it.each([
  ['closed', { ...CARD, closed: true }, { closed: true, fresh: false }],
  ['paid too little', { ...CARD, salary: PAY }, { below: true, fresh: false }],
  ['applied for on the site', { ...CARD, applied: true }, { fresh: false }],
])('a card that is %s is not', (_, card, expected) => {
  expect(judge(card, new Map(), FLOOR)).toMatchObject(expected)
})

it('a job saved from its own page is known in the list by whatever address the list gives it', async () => {
  const { store } = new Device()
  const posting = { ...emptyPosting(CARD.canonicalUrl), title: 'Buoy Technician', salary: { ...PAY }, closed: true }
  const { id } = await saveCapture(reading(posting), store)
  const known = await findApplicationsAt(store, [CARD.canonicalUrl])
  expect(judge(CARD, known, FLOOR)).toMatchObject({ saved: { id }, closed: true, below: true, fresh: false })
})
