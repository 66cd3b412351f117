import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { clustersOf, pairsAmong } from '@rolecall/shared/domain/dedupe/clusters.ts'
import { fingerprintOf, payOf } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import type { Fingerprint } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import { z } from 'zod'
import { answerLine } from './json-lines.ts'

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

function fingerprint(line: unknown): Fingerprint {
  const { id, source, url, direct_url, applyUrl, title, company, location, salary, date, description } =
    Line.parse(line)
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

/** Tells which adverts are one opening: for each the group it belongs to. A bad line is answered as such. */
export async function groupAdverts(input: Readable, output: Writable): Promise<void> {
  const adverts: Fingerprint[] = []
  const say = (answer: object): boolean => output.write(`${JSON.stringify(answer)}\n`)
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const read = (raw: unknown): object => [adverts.push(fingerprint(raw))]
    if (line.trim() !== '') await answerLine(line, read, (id, error) => [say({ id, error })])
  }
  const clusters = clustersOf(adverts, pairsAmong(adverts))
  for (const { id } of adverts) say({ id, cluster: clusters.get(id) })
}
