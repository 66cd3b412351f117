import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { emptyPosting } from '../domain/posting-values.ts'
import { jobUrl } from '../domain/url.ts'
import { redactor } from './redact.ts'
import { makeReport } from './report.ts'

const URL_SAVED = 'https://jobs.example/openings/41?gh_jid=41&candidate=ana&utm_source=mail#me'
const PAGE = `<html><head><meta name="csrf-token" content="k3y-0f-the-session"><title>Welder</title></head><body>
  <nav><img alt="Photo of Ana Quist"><a href="/in/ana-quist?trk=1">Me</a></nav>
  <h1>Welder</h1><p>Pay £52,000 – £61,000, from 2026-11-02, reference 2026-004471.</p>
  <p>Ask José Marrow (jose.marrow@northwind.example, +44 (0)113 496 0123) or Marrow's deputy.</p>
  <a href="mailto:jose.marrow@northwind.example?subject=Job">Write</a><a href="tel:01134960124">Call</a>
  <a href="https://people.example/jose-marrow">Profile</a> <i>555-014-2277</i>
  <input name="first" value="Ana"><textarea>Dear Mr Marrow</textarea>
  <code><!--{"miniProfile":{"firstName":"Ana","lastName":"Quist","publicIdentifier":"ana-quist"},"accessToken":"tok-123"}--></code>
  <script type="application/ld+json">{"title":"Welder","contactPoint":{"@type":"Person","name":"Ola Brandt","email":"ola\\u0040northwind.example"}}</script>
  <p>Ola Brandt leads the yard.</p></body></html>`

function report() {
  const posting = {
    ...emptyPosting(URL_SAVED),
    title: 'Welder',
    people: [{ name: 'José Marrow', title: null, url: null }],
  }
  const snippet = 'Ask José Marrow, jose.marrow@northwind.example'
  const company = { origin: 'page', reader: 'names', confidence: 0.5, snippet } as const
  const warnings = [
    { code: 'doubtful-value', field: 'company', message: 'Check.', other: 'Call +44 113 496 0123' },
  ] as const
  return makeReport({
    posting,
    origins: { company, people: company },
    warnings: [...warnings],
    captureVersion: 2,
    wrong: [{ field: 'company', read: 'José Marrow', right: 'Northwind Yards' }],
    document: parseHTML(PAGE).document,
  })
}

it('holds nothing about people, wherever on the page it stood', () => {
  const text = JSON.stringify(report())
  for (const secret of [
    /jos[eé]/i,
    /marrow/i,
    /496/,
    /014-2277/,
    /\bana\b/i,
    /quist/i,
    /tok-123/,
    /k3y/,
    /brandt/i,
    /\w@\w/,
  ])
    expect(text).not.toMatch(secret)
})

it('holds what is needed to mend the reader', () => {
  const { url, wrong, origins, page } = report()
  expect(url).toBe('https://jobs.example/openings/41?gh_jid=41')
  expect(wrong).toEqual([{ field: 'company', read: '[name]', right: 'Northwind Yards' }])
  expect(origins).toMatchObject({ company: { reader: 'names', confidence: 0.5 } })
  expect(origins).not.toHaveProperty('people')
  expect(page).toContain('Pay £52,000 – £61,000, from 2026-11-02, reference 2026-004471.')
  expect(page).toContain('<h1>Welder</h1>')
})

it.each([
  ['https://a.example/j?jk=1&q=2', 'https://a.example/j?jk=1'],
  ['https://ana:pass@a.example/j', 'https://a.example/j'],
  ['/relative?currentJobId=9&trk=x', '/relative?currentJobId=9'],
  ['https://a.example/j#/me?id=1', 'https://a.example/j'],
])('shows of %s only %s', (address, shown) => {
  expect(jobUrl(address)).toBe(shown)
})

it.each([
  'Call (020) 7946 0018',
  'Tel. 020 7946 0018',
  'Fon: 030/901820-12',
  'Ring +49 30 901820',
  'Mobil +47 912 34 567',
  '(555) 010-4477',
  'x 555.010.4477 y',
])('takes the number out of “%s”', (text) => {
  expect(redactor([])(text)).toContain('[phone]')
  expect(redactor([])(text)).not.toMatch(/\d{3,}/)
})

it.each([
  '£52,000 – £61,000',
  '1,200,000 INR',
  '2026-11-02 to 2027-01-31',
  '45.000 - 60.000 €',
  'ID 8f1c2d34-5b6a-4c7d',
  '10:30–18:00',
])('leaves “%s” alone', (text) => {
  expect(redactor([])(text)).toBe(text)
})

it.each([
  'a.b+c@mail.example',
  'a.b%40mail.example',
  'jos\u00e9@mail.example',
  'a [at] mail.example',
  'x\\u0040mail.example',
])('takes %s out', (address) => {
  expect(redactor([])(`to ${address} now`)).toBe('to [e-mail] now')
})
