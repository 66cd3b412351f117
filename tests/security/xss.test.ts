import { capture } from '@rolecall/shared/capture/capture.ts'
import { Capture } from '@rolecall/shared/domain/capture.ts'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { parsePage, unsafeIn } from './safe-html.ts'
import { CONTEXTS, PAYLOADS } from './xss-payloads.ts'

const URL = 'https://careers.larkfield.example/jobs/signal-engineer-44721'
const DOMS = {
  linkedom: (html: string): Document => parseHTML(html).document,
  jsdom: parsePage,
}
const LINKS = ['applyUrl', 'canonicalUrl', 'companyUrl', 'companyLogo', 'url'] as const

function problemsOf(html: string, parse: (html: string) => Document): string[] {
  const result = capture({ document: parse(html), url: URL, now: Date.parse('2026-03-10T12:00:00Z') })
  expect(Capture.parse(result)).toEqual(result)
  if (result.kind !== 'posting') return []
  const { posting } = result
  const links = [...LINKS.map((field) => posting[field]), ...posting.aliasUrls].filter((link) => link !== null)
  const bad = links.filter((link) => !/^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(link)).map((link) => `link ${link}`)
  return [...bad, ...unsafeIn(posting.descriptionHtml ?? '')]
}

test('there are enough of them', () => {
  expect(new Set(PAYLOADS.map(({ html }) => html)).size).toBeGreaterThan(300)
})

describe.for(Object.entries(DOMS))('%s', ([, parse]) => {
  test.for(Object.entries(CONTEXTS))('in %s', ([, put]) => {
    const found = PAYLOADS.flatMap(({ name, html }) =>
      problemsOf(put(html), parse).map((problem) => `${name}: ${problem}`),
    )
    expect(found).toEqual([])
  })
})

test('an opening with a payload in its text is still read', () => {
  const kinds = PAYLOADS.map(({ html }) => CONTEXTS['data, as markup']?.(html) ?? '').map(
    (html) => capture({ document: DOMS.linkedom(html), url: URL, now: 0 }).kind,
  )
  expect(kinds.filter((kind) => kind === 'posting').length).toBe(PAYLOADS.length)
})
