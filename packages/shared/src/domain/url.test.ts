import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalUrl, hostMatches, parseUrl } from './url.ts'

test.for([
  ['http://www.acme.example/jobs/Tide-1/?utm_source=x&gh_src=y#apply', 'https://acme.example/jobs/Tide-1'],
  ['https://acme.example/careers?gh_jid=401&utm_medium=mail', 'https://acme.example/careers?gh_jid=401'],
  ['https://indeed.example/viewjob?jk=ab12&from=serp&tk=zz', 'https://indeed.example/viewjob?jk=ab12'],
  ['https://jobs.example/view?currentJobId=7&trk=feed&refId=q', 'https://jobs.example/view?currentJobId=7'],
  ['https://jobs.example/?id=9', 'https://jobs.example/?id=9'],
  ['https://jobs.example/', 'https://jobs.example'],
  ['https://jobs.example/A/b?b=2&a=1', 'https://jobs.example/A/b?a=1&b=2'],
  ['http://localhost/jobs/1/#top', 'http://localhost/jobs/1'],
  ['http://localhost:8080/jobs/1?utm_source=x', 'http://localhost:8080/jobs/1'],
  ['http://127.0.0.1/jobs/1', 'http://127.0.0.1/jobs/1'],
  ['http://192.168.1.20/jobs/1', 'http://192.168.1.20/jobs/1'],
  ['http://[::1]/jobs/1', 'http://[::1]/jobs/1'],
  ['http://careers.local/jobs/1', 'http://careers.local/jobs/1'],
  ['http://intranet/jobs/1', 'http://intranet/jobs/1'],
  ['http://jobs.example:8443/1', 'http://jobs.example:8443/1'],
  ['https://localhost/jobs/1', 'https://localhost/jobs/1'],
  ['http://172.32.0.1/jobs/1', 'https://172.32.0.1/jobs/1'],
  ['not an address', 'not an address'],
])('%s', ([raw, want]) => {
  expect(canonicalUrl(raw ?? '')).toBe(want)
})

test('a canonical address is its own canonical address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url))
    }),
  )
})

test('hosts match with their subdomains and country endings, never by chance', () => {
  expect(hostMatches('uk.indeed.com', 'indeed.com')).toBe(true)
  expect(hostMatches('notindeed.com', 'indeed.com')).toBe(false)
  expect(hostMatches('www.glassdoor.co.uk', 'glassdoor.*')).toBe(true)
  expect(hostMatches('glassdoor.evil.example.com', 'glassdoor.*')).toBe(false)
})

test('only web addresses are addresses', () => {
  expect(parseUrl('javascript:alert(1)')).toBeNull()
  expect(parseUrl('/jobs/1', 'https://acme.example')?.href).toBe('https://acme.example/jobs/1')
})
