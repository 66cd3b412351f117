import { expect, it } from 'vitest'
import { readAsk } from './ask.ts'
import { bodyOf } from './follow-form.tsx'
import { askWords, labelsIn } from './wording.ts'

const facets = {
  country: [],
  remote: [],
  skills: [{ key: 'apache-spark', shown: 'Apache Spark', count: 3 }],
  level: [],
  type: [],
  language: [],
  source: [],
  company: [],
}

it('says a whole search in one line, as people would', () => {
  const ask = readAsk(
    'q=pilot&location=Oslo&distance=25&country=no&remote=onsite&skills=apache-spark&min_pay=600000&pay_currency=NOK&posted_since=7d&without=sales&visa_support=true',
  )
  expect(askWords(ask, new Map(labelsIn(facets)))).toBe(
    'pilot · Oslo, within 25 km · Norway · On site · Help with a visa · Apache Spark · from 600,000 NOK a year · In the last 7 days · not “sales”',
  )
  expect(askWords(readAsk(''))).toBe('Everything')
})

it('shows whatever an address typed by hand holds', () => {
  expect(askWords(readAsk('language=nonsense&level=boss&posted_since=soon'))).toBe('boss · Since soon · nonsense')
})

it('follows a name, or what stands behind an address', () => {
  expect(bodyOf('  Moss & Quill ')).toEqual({ company: 'Moss & Quill' })
  expect(bodyOf('https://moss.example/jobs')).toEqual({ addresses: ['https://moss.example/jobs'] })
  expect(bodyOf('www.moss.example/jobs')).toEqual({ addresses: ['https://www.moss.example/jobs'] })
  expect(bodyOf(' ')).toBeNull()
})
