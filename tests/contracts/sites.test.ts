import { capture } from '@rolecall/shared/capture/capture.ts'
import { sites } from '@rolecall/shared/capture/sites.gen.ts'
import { Capture } from '@rolecall/shared/domain/capture.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { DOMS, siteCases } from './site-fixtures.ts'

const cases = siteCases()
const refused = vi.fn(() => {
  throw new Error('a capture must not ask the network')
})

beforeAll(() => {
  vi.stubGlobal('fetch', refused)
})
afterAll(() => {
  expect(refused).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})

describe.for(Object.entries(DOMS))('read with %s', ([, parse]) => {
  test.for(cases.map((one) => [`${one.site}/${one.name}`, one] as const))('%s', ([, { html, expected }]) => {
    const document = parse(html, expected.url)
    const before = document.documentElement.outerHTML
    const result = capture({ document, url: expected.url, now: Date.parse(expected.now) })
    expect(Capture.parse(result)).toEqual(result)
    expect(result.kind).toBe(expected.kind)
    expect(document.documentElement.outerHTML).toBe(before)
    if (result.kind !== 'posting') return
    expect(result.posting).toMatchObject(expected.posting)
    for (const part of expected.descriptionHas) expect(result.posting.description).toContain(part)
    for (const part of expected.descriptionLacks) expect(result.posting.description).not.toContain(part)
    const warned = result.warnings.map(({ field }) => field)
    for (const field of expected.warnings) expect(warned).toContain(field)
  })
})

test.for(sites.map((site) => [site.id, site] as const))('the site %s has an opening among its fixtures', ([id]) => {
  const openings = cases.filter((one) => one.site === id && one.expected.kind === 'posting')
  expect(openings).not.toEqual([])
})
