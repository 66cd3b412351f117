import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { clustersOf, pairsAmong } from '@rolecall/shared/domain/dedupe/clusters.ts'
import { fingerprintOf, payOf } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import type { Fingerprint } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import { z } from 'zod'

const maybe = z.string().nullish()

/** One advert, as boards and scrapers write it. */
const Line = z.object({
  id: z.string(),
  source: maybe,
  url: maybe,
  direct_url: maybe,
  applyUrl: maybe,
  title: maybe,
  company: maybe,
  location: maybe,
  salary: maybe,
  date: maybe,
  description: maybe,
})

function fingerprint(line: string): Fingerprint {
  const { id, source, url, direct_url, applyUrl, title, company, location, salary, date, description } = Line.parse(
    JSON.parse(line),
  )
  return fingerprintOf({
    id,
    source: source ?? '',
    url: url ?? `urn:${id}`,
    applyUrl: applyUrl ?? direct_url ?? null,
    title: title ?? '',
    company: company ?? null,
    locations: location ? [location] : [],
    postedAt: date ?? null,
    pay: payOf(salary ?? null),
    description: description ?? '',
  })
}

/** Tells which adverts are one opening: a JSON line for a JSON line, with the group each belongs to. */
export async function groupAdverts(input: Readable, output: Writable): Promise<void> {
  const adverts: Fingerprint[] = []
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') adverts.push(fingerprint(line))
  }
  const clusters = clustersOf(adverts, pairsAmong(adverts))
  for (const { id } of adverts) output.write(`${JSON.stringify({ id, cluster: clusters.get(id) })}\n`)
}
