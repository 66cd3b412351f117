import { capture } from '@rolecall/shared/capture/capture.ts'
import { reducePage } from '@rolecall/shared/capture/reduce-page.ts'
import { expect, test } from 'vitest'
import { DOMS, siteCases } from './site-fixtures.ts'

const parse = DOMS['jsdom'] ?? (() => expect.unreachable())
const cases = siteCases()

test.for(cases.map((one) => [`${one.site}/${one.name}`, one] as const))(
  '%s reads the same from the page that is kept',
  ([
    ,
    {
      html,
      expected: { url, now },
    },
  ]) => {
    const document = parse(html, url)
    const before = document.documentElement.outerHTML
    const kept = reducePage(document)
    expect(document.documentElement.outerHTML).toBe(before)
    if (kept.kind !== 'page') return expect.unreachable()
    const time = Date.parse(now)
    expect(capture({ document: parse(kept.html, url), url, now: time })).toEqual(capture({ document, url, now: time }))
  },
)
