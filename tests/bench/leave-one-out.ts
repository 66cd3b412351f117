import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { capture } from '@rolecall/shared/capture/capture.ts'
import { siteOf } from '@rolecall/shared/capture/site.ts'
import { sites } from '@rolecall/shared/capture/sites.gen.ts'
import { bare, holds } from '@rolecall/shared/capture/text.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { parseHTML } from 'linkedom'
import { z } from 'zod'

const text = z.string().nullish()
/** One labelled page: what a person read on it. */
const Label = z.object({
  id: z.string(),
  file: z.string(),
  url: text,
  is_job_posting: z.boolean(),
  title: text,
  company: text,
  location: text,
  description_starts: text,
  description_ends: text,
  title_also: z.array(z.string()).default([]),
  company_also: z.array(z.string()).default([]),
  location_also: z.array(z.string()).default([]),
})
type Label = z.infer<typeof Label>

export interface Row {
  site: string
  pages: number
  asked: number
  right: number
}

/** How the general readers do on each known site's pages when that site's own file is missing. */
export function leaveOneOut(labelsFile: string, folder: string): Row[] {
  const rows = new Map<string, Row>()
  for (const line of readFileSync(labelsFile, 'utf8').trim().split('\n')) {
    const label = Label.parse(JSON.parse(line))
    if (label.is_job_posting) count(rows, label, resolve(folder, label.file))
  }
  return [...rows.values()].toSorted((a, b) => a.site.localeCompare(b.site))
}

function count(rows: Map<string, Row>, label: Label, file: string): void {
  const html = readFileSync(file, 'utf8')
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  const url = label.url ?? 'https://unknown.invalid/'
  const site = URL.canParse(url) ? siteOf(document, new URL(url), sites) : null
  const result = capture({ document, url, now: Date.now(), sites: sites.filter((one) => one !== site) })
  const row = rows.get(site?.id ?? 'no file') ?? { site: site?.id ?? 'no file', pages: 0, asked: 0, right: 0 }
  const [asked, right] = coreOf(label, result.kind === 'posting' ? result.posting : null)
  rows.set(row.site, { ...row, pages: row.pages + 1, asked: row.asked + asked, right: row.right + right })
}

/** The four facts nobody can do without: how many were asked for, how many are right. */
function coreOf(label: Label, posting: Posting | null): [asked: number, right: number] {
  const checks = [
    check(posting?.title, [label.title, ...label.title_also], (a, b) => bare(a) === bare(b)),
    check(posting?.company, [label.company, ...label.company_also], (a, b) => bare(a) === bare(b)),
    check(posting?.location, [label.location, ...label.location_also], (a, b) => holds(a, b.split(/[,(]/)[0] ?? b)),
    check(
      posting?.description,
      [label.description_starts],
      (a, b) => squeezed(a).indexOf(squeezed(b).slice(0, 40)) >= 0,
    ),
  ].filter((one) => one !== null)
  return [checks.length, checks.filter(Boolean).length]
}

const squeezed = (value: string): string => bare(value).replace(/ /g, '')

function check(
  found: string | null | undefined,
  wanted: readonly (string | null | undefined)[],
  same: (a: string, b: string) => boolean,
): boolean | null {
  const values = wanted.filter((one) => typeof one === 'string')
  if (values.length === 0) return null
  return typeof found === 'string' && values.some((one) => same(found, one))
}
