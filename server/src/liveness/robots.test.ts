import { expect, test } from 'vitest'
import { isAllowed, robotsRules } from './robots.ts'

const TEXT = `
# Welcome
User-agent: Otherbot
Disallow: /

User-Agent: *
User-agent: somebody
Disallow: /private   # not here
Disallow: /*.pdf$
Disallow: /jobs/*/apply
Allow: /private/jobs
Disallow:
Crawl-delay: 10
`

test.each([
  ['/', true],
  ['/jobs/7', true],
  ['/private', false],
  ['/private/people', false],
  ['/private/jobs/7', true],
  ['/a/b.pdf', false],
  ['/a/b.pdf?page=2', true],
  ['/jobs/7/apply?from=us', false],
])('of %s it says whether we may: %s', (path, may) => {
  expect(isAllowed(robotsRules(TEXT), new URL(path, 'https://example.com'))).toBe(may)
})

test('a site may speak to us by our name, and then nothing else holds', () => {
  const rules = robotsRules(`${TEXT}\nUser-agent: RoleCall\nDisallow: /jobs`)
  expect(rules).toEqual([{ allow: false, path: '/jobs' }])
})

test.each(['', '<!doctype html><p>Disallow: /', 'Disallow: /', 'User-agent: otherbot\nDisallow: /'])(
  '%j forbids us nothing',
  (text) => {
    expect(isAllowed(robotsRules(text), new URL('https://example.com/jobs'))).toBe(true)
  },
)
