import { capture } from '@rolecall/shared/capture/capture.ts'
import { Capture } from '@rolecall/shared/domain/capture.ts'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { besidePlain, MOST_FLOORS, readTimes } from '../security/reading-pace.ts'

const NOW = Date.parse('2026-03-10T12:00:00Z')
const URL_HERE = 'https://quietwater.example.com/jobs/lock-keeper-1234'

/** Reads a page of any making and gives a capture of the right shape. */
function read(html: string): Capture {
  const { document } = parseHTML(html)
  return Capture.parse(capture({ document, url: URL_HERE, now: NOW }))
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Lock Keeper | Quietwater</title>${head}</head><body>${body}</body></html>`
const jsonLd = (text: string): string => `<script type="application/ld+json">${text.replaceAll('</', '<\\/')}</script>`
const posting = (extra: Record<string, unknown>): string =>
  jsonLd(JSON.stringify({ '@type': 'JobPosting', title: 'Lock Keeper', description: 'x'.repeat(300), ...extra }))

const word = 'a-'.repeat(200_000)
test.for<[string, string]>([
  [
    'a hundred thousand elements',
    page('<div><span class="job-title">Lock Keeper</span><a href="/jobs/1">Lock Keeper</a></div>'.repeat(33_000)),
  ],
  ['deep nesting', page(`<main>${'<div>'.repeat(15_000)}Lock Keeper${'</div>'.repeat(15_000)}</main>`)],
  ['an endless line', page(`<h1>Lock Keeper</h1><p>${'Salary: $1,000 - 2,000 remote ago 3 days '.repeat(30_000)}</p>`)],
  [
    'an endless word in title, heading and address',
    page(`<h1>${word}</h1><p>${word}</p>`, `<meta property="og:title" content="${word} at ${word}">`),
  ],
])('%s takes no longer than its size asks for', async ([, html]) => {
  read(html)
  expect(await readTimes(besidePlain((text) => parseHTML(text).document, html))).toBeLessThan(MOST_FLOORS)
})

test.for([
  '{'.repeat(50_000),
  '['.repeat(50_000),
  '{"a":'.repeat(20_000),
  '"',
  '{"@type":"JobPosting","title":"',
  '\u0000',
])('broken data is no reason to fall: %#', (text) => {
  read(page('<h1>Lock Keeper</h1>', jsonLd(`${text}JobPosting`)))
  read(page(`<h1>Lock Keeper</h1><script>window.__STATE__ = ${text} "title" description</script>`))
})

test('data cannot reach the prototypes', () => {
  const evil =
    '{"@type":"JobPosting","title":"Lock Keeper","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"description":"'
  read(page('', jsonLd(`${evil}${'x'.repeat(300)}"}`)))
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

const WRONG_TYPES: unknown[] = [null, 7, true, [], {}, [[]], { '@type': [] }, { name: { name: {} } }, [null, 1, {}]]
test.for(WRONG_TYPES)('a value of a type nobody expects: %j', (value) => {
  const fields = [
    'title',
    'hiringOrganization',
    'jobLocation',
    'baseSalary',
    'employmentType',
    'datePosted',
    'validThrough',
    'identifier',
    'url',
    'description',
    'jobLocationType',
    'applicantLocationRequirements',
  ]
  for (const field of fields) read(page('<h1>Lock Keeper</h1>', posting({ [field]: value })))
})

test('values of any length fit the models', () => {
  const long = 'Quietwater '.repeat(100_000)
  const fields = ['title', 'hiringOrganization', 'jobLocation', 'employmentType', 'identifier', 'industry']
  for (const field of fields) read(page('<h1>Lock Keeper</h1>', posting({ [field]: long })))
  const logo = `https://quietwater.example.com/${'x'.repeat(20_000)}`
  read(page('<h1>Lock Keeper</h1>', posting({ hiringOrganization: { name: 'Quietwater', logo, sameAs: logo } })))
  read(page(`<h1>Lock Keeper</h1>`, posting({ jobLocation: Array.from({ length: 2_000 }, (_, i) => `Town ${i}`) })))
})

const SINKS = [
  '<script>x</script>',
  '<img src=x onerror=x>',
  '<svg onload=x>',
  '<iframe srcdoc=x></iframe>',
  '<a href="javascript:x">a</a>',
  '<a href="data:text/html,x">a</a>',
  '<math><mtext><style><img src=x onerror=x></style></mtext></math>',
  '<form action=x><button formaction=javascript:x>',
  '<object data=x>',
  '<template><script>x</script></template>',
  '<p style="background:url(javascript:x)" onclick=x>a</p>',
  '<!--><img src=x onerror=x>-->',
  '<a href=" &#106;avascript:x">a</a>',
  '<noscript><p title="</noscript><img src=x onerror=x>">',
  '<textarea><img src=x onerror=x></textarea>',
  '<b <script>x</script>>',
  '"><img src=x onerror=x>',
  "'><svg/onload=x>",
  '&lt;img src=x onerror=x&gt;',
  '<base href="https://evil.example/">',
]
const WRAPS = [
  (x: string) => x,
  (x: string) => `<p>${x}</p>`,
  (x: string) => `<ul><li>${x}</li></ul>`,
  (x: string) => `<h3>${x}</h3>`,
  (x: string) => `<b><i>${x}</i></b>`,
]
const PLACES = [
  (x: string) =>
    page(
      '<h1>Lock Keeper</h1>',
      posting({ description: `${x}<p>${'You open and close four locks. '.repeat(12)}</p>` }),
    ),
  (x: string) =>
    page(
      `<h1>Lock Keeper</h1><div class="job-description">${x}<p>${'You open and close four locks. '.repeat(12)}</p></div><a href="#">Apply now</a>`,
    ),
  (x: string) => page('', posting({ title: x, hiringOrganization: x, jobLocation: x, description: 'y'.repeat(300) })),
]
const payloads = PLACES.flatMap((place) => WRAPS.flatMap((wrap) => SINKS.map((sink) => place(wrap(sink)))))

test('three hundred payloads leave nothing that could run in the stored HTML', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(300)
  for (const html of payloads) {
    const result = read(html)
    const stored = result.kind === 'posting' ? (result.posting.descriptionHtml ?? '') : ''
    const tags = stored.match(/<[^>]*>/g) ?? []
    for (const tag of tags) {
      expect(tag).toMatch(
        /^<\/?(?:p|ul|ol|li|h[234]|strong|em)>$|^<br>$|^<\/a>$|^<a href="(?:https?|mailto):[^"<>]*">$/,
      )
    }
    expect(stored.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
  }
})
