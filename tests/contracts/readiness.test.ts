import { capture } from '@rolecall/shared/capture/capture.ts'
import { withPageAround } from '@rolecall/shared/capture/framed.ts'
import { readFrames } from '@rolecall/shared/capture/read-frames.ts'
import { gapOf, withGap } from '@rolecall/shared/capture/readiness.ts'
import { sites } from '@rolecall/shared/capture/sites.gen.ts'
import { gapSentence } from '@rolecall/shared/domain/capture-values.ts'
import { JSDOM } from 'jsdom'
import { describe, expect, it, test } from 'vitest'
import { DOMS, siteCases } from './site-fixtures.ts'

const NOW = Date.parse('2026-03-10T12:00:00Z')
const cases = siteCases()
const fixture = (site: string, name: string) => {
  const found = cases.find((one) => one.site === site && one.name === name)
  if (!found) throw new Error(`There is no fixture ${site}/${name}`)
  return found
}
const open = (html: string, url: string): Document => new JSDOM(html, { url }).window.document
const PANE = fixture('linkedin', 'search-pane')

describe.for(Object.entries(DOMS))('a page that is not all there, with %s', ([, parse]) => {
  const gapIn = (html: string, url: string) => {
    const document = parse(html, url)
    return gapOf(document, url, capture({ document, url, now: NOW }))
  }

  test('the text of the pane is still to come', () => {
    const html = PANE.html.replace(/(<div id="job-details"><h2>[^<]*<\/h2>)[\s\S]*?(<\/div><\/div><\/article>)/, '$1$2')
    expect(html).not.toBe(PANE.html)
    expect(gapIn(html, PANE.expected.url)).toBe('text')
  })

  test('the pane still shows the job before', () => {
    const url = PANE.expected.url.replace('4411000111', '4411000222')
    const card = '<li><a href="/jobs/view/4411000222/?refId=x">Buoy Technician</a></li>'
    expect(gapIn(PANE.html.replace('<ul>', `<ul>${card}`), url)).toBe('between')
  })

  test('the pane holds nothing yet', () => {
    const html = PANE.html.replace(/<div class="jobs-search__job-details--container">[\s\S]*/, '</body></html>')
    expect(gapIn(html, PANE.expected.url)).toBe('drawing')
  })

  test.each([
    ['wall', 'https://www.simplyhired.com/job/1', '<title>Just a moment...</title><h1>Verify</h1>'],
    ['drawing', 'https://jobs.example.com/41', '<body><div id="app"></div><script src="/app.js"></script></body>'],
    ['drawing', 'https://jobs.example.com/41', '<body><main aria-busy="true">Loading your page, hold on</main></body>'],
    [null, 'https://jobs.example.com/41', '<title>Not found</title><body><h1>Page not found</h1></body>'],
  ])('%s', (gap, url, html) => {
    expect(gapIn(`<!doctype html><html>${html}</html>`, url)).toBe(gap)
  })
})

describe('a page that is all there', () => {
  const whole = cases.filter(({ name }) => !['before-scripts', 'shell', 'bot-wall'].includes(name))

  test.for(whole.map((one) => [`${one.site}/${one.name}`, one] as const))('%s', ([, { html, expected }]) => {
    const document = open(html, expected.url)
    const reading = capture({ document, url: expected.url, now: Date.parse(expected.now) })
    expect(gapOf(document, expected.url, reading)).toBeNull()
  })
})

describe('the last word on an incomplete page', () => {
  const { url } = PANE.expected
  const reading = capture({ document: open(PANE.html, url), url, now: NOW })

  it('keeps what was read and says what is missing', () => {
    const said = withGap(reading, 'text')
    expect(said.kind).toBe('posting')
    expect(gapSentence(said)).toContain('still loading')
    expect(gapSentence(reading)).toBeNull()
  })

  it('makes no posting of two jobs', () => {
    expect(withGap(reading, 'between')).toMatchObject({ kind: 'none', pageTitle: '' })
  })
})

describe('a frame of an applicant system', () => {
  const page = 'https://larkfield-rail.example/work-with-us'
  const frame = 'https://job-boards.greenhouse.io/embed/job_app?for=larkfieldrail&token=4471002'
  const framesAt = (src: string, url = page) =>
    readFrames(open(`<iframe src="${src}"></iframe>`, url).querySelectorAll('iframe'), url, sites)

  it('is known by its host, and asked for by that host alone', () => {
    expect(framesAt(frame)).toEqual([
      { host: 'greenhouse.io', pattern: 'https://*.greenhouse.io/*', url: frame, pageNamesJob: false },
    ])
    expect(framesAt(frame, `${page}?gh_jid=4471002`)).toMatchObject([{ pageNamesJob: true }])
  })

  it.each([
    'https://www.youtube.com/embed/1',
    'https://greenhouse.io.example/jobs/1',
    'javascript:alert(1)',
    'about:blank',
  ])('is not %s', (src) => {
    expect(framesAt(src)).toEqual([])
  })

  it('lends its job the address of the page only where that names the job', () => {
    const { html, expected } = fixture('greenhouse', 'opening')
    const reading = capture({ document: open(html, expected.url), url: expected.url, now: NOW })
    if (reading.kind !== 'posting') throw new Error('the fixture is no posting')
    const aliases = (url: string) =>
      framesAt(frame, url).map((one) => withPageAround(reading, url, one).posting.aliasUrls)
    const own = reading.posting.aliasUrls
    expect(aliases(page)).toEqual([own])
    expect(aliases(`${page}?job=${reading.posting.externalId}`)).toEqual([
      [...own, `${page}?job=${reading.posting.externalId}`],
    ])
  })
})
