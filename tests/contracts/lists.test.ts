import { readdirSync, readFileSync } from 'node:fs'
import { readList } from '@rolecall/shared/capture/read-list.ts'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DOMS } from './site-fixtures.ts'

const FOLDER = new URL('../fixtures/lists/', import.meta.url)

/** The cards a page must give, in its order and no others. Of each card only the named facts are compared. */
const Expected = z.strictObject({
  url: z.url(),
  /** False: written after the documented structure, no real page of this layout was seen. */
  confirmed: z.boolean().default(true),
  cards: z.array(z.record(z.string(), z.unknown())),
})

const cases = readdirSync(FOLDER).map((name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8')
  return [name, { html: read('page.html'), expected: Expected.parse(JSON.parse(read('expected.json'))) }] as const
})

describe.for(Object.entries(DOMS))('lists read with %s', ([, parse]) => {
  test.for(cases)('%s', ([, { html, expected }]) => {
    const document = parse(html, expected.url)
    const before = document.documentElement.outerHTML
    expect(readList(document, expected.url)).toMatchObject(expected.cards)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
