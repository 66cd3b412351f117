import { readFileSync, readdirSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { z } from 'zod'

const FOLDER = new URL('../fixtures/sites/', import.meta.url)

/** What a page must give. Of the posting only the named facts are compared. */
const Expected = z.strictObject({
  url: z.url(),
  now: z.iso.datetime().default('2026-03-10T12:00:00Z'),
  kind: z.enum(['posting', 'list', 'none']).default('posting'),
  /** False: written after the documented structure, no real page of this layout was seen. */
  confirmed: z.boolean().default(true),
  posting: z.record(z.string(), z.unknown()).default({}),
  descriptionHas: z.array(z.string()).default([]),
  descriptionLacks: z.array(z.string()).default([]),
  /** Fields that must carry a warning. */
  warnings: z.array(z.string()).default([]),
})

export interface Case {
  site: string
  name: string
  html: string
  expected: z.infer<typeof Expected>
}

export function siteCases(): Case[] {
  return readdirSync(FOLDER).flatMap((site) =>
    readdirSync(new URL(`${site}/`, FOLDER)).map((name) => {
      const read = (file: string) => readFileSync(new URL(`${site}/${name}/${file}`, FOLDER), 'utf8')
      return { site, name, html: read('page.html'), expected: Expected.parse(JSON.parse(read('expected.json'))) }
    }),
  )
}

/** Two independent DOMs: what holds in both is not an accident of one. Neither runs scripts or loads anything. */
export const DOMS: Readonly<Record<string, (html: string, url: string) => Document>> = {
  linkedom: (html) => parseHTML(html).document,
  jsdom: (html, url) => new JSDOM(html, { url }).window.document,
}
