import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { packed } from '@rolecall/shared/domain/skills/packed.gen.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { limitRow, milliseconds, race } from './harness.ts'
import type { Row } from './harness.ts'
import { score } from './skill-scores.ts'

const WANTED_LENGTH = 6000
const MOST_MS = 3
const MOST_FLOORS = 12
const MOST_BYTES = 250_000

const PARAGRAPH = `Meridian Lantern Works looks for a backend engineer. You will build services in Go and Python on AWS, keep
PostgreSQL and Kafka healthy, and write tests with pytest. You bring experience with Kubernetes, Terraform and CI/CD, know
data modelling and REST APIs, and have worked in logistics or accounting. German or French is welcome. We offer 30 days of
leave, a canteen by the river and time to learn. Rest assured that every letter is read. `

const TEXT = PARAGRAPH.repeat(Math.ceil(WANTED_LENGTH / PARAGRAPH.length)).slice(0, WANTED_LENGTH)

/** The least a search of this kind must do: take the text apart and look each word up. */
function lookUpWords(known: ReadonlySet<string>): number {
  let met = 0
  for (const [word] of TEXT.matchAll(/[\p{L}\p{N}]+/gu)) if (known.has(word.toLowerCase())) met++
  return met
}

async function speed(lexicon: Lexicon): Promise<Row[]> {
  const known = new Set(packed.toLowerCase().split(/[;\n\t]/))
  const [ours, floor] = await race([
    { name: 'ours', run: () => lexicon.find(TEXT) },
    { name: 'a set of words', run: () => lookUpWords(known) },
  ])
  if (!ours || !floor) return []
  const ratio = ours.median / floor.median
  const row = {
    what: `skills of a posting of ${WANTED_LENGTH} characters`,
    measured: `${milliseconds(ours.median)} (${milliseconds(ours.lowest)}–${milliseconds(ours.highest)})`,
    against: `${floor.name} ${milliseconds(floor.median)}`,
    ratio: `${ratio.toFixed(2)} ×`,
    bar: `≤ ${MOST_MS} ms, ≤ ${MOST_FLOORS} × its time`,
    ok: ours.median <= MOST_MS && ratio <= MOST_FLOORS,
  }
  return [row]
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`

function scoreRow(lexicon: Lexicon, file: string, bars: { f1: number; precision: number }): Row[] {
  if (!existsSync(file)) return []
  const { texts, precision, recall, f1 } = score(lexicon, file)
  const row = {
    what: `labels of ${file.split('/').at(-1) ?? file}, ${texts} texts`,
    measured: `F1 ${percent(f1)} (precision ${percent(precision)}, recall ${percent(recall)})`,
    against: '–',
    ratio: '–',
    bar: `F1 ≥ ${percent(bars.f1)}, precision ≥ ${percent(bars.precision)}`,
    ok: f1 >= bars.f1 && precision >= bars.precision,
  }
  return [row]
}

/** `--skills=<folder>` measures against labelled texts: postings.jsonl and skillspan.jsonl, as far as they lie there. */
export async function bench(flags: string[]): Promise<Row[]> {
  const folder = flags.find((flag) => flag.startsWith('--skills='))?.slice('--skills='.length)
  const start = performance.now()
  const lexicon = await loadLexicon()
  const opened = `opened in ${milliseconds(performance.now() - start)}`
  return [
    ...(await speed(lexicon)),
    limitRow(
      `list of ${lexicon.size} skills, compressed`,
      gzipSync(packed).length / 1000,
      MOST_BYTES / 1000,
      'kB',
      opened,
    ),
    ...(folder ? scoreRow(lexicon, join(folder, 'postings.jsonl'), { f1: 0.55, precision: 0.6 }) : []),
    ...(folder ? scoreRow(lexicon, join(folder, 'skillspan.jsonl'), { f1: 0.6, precision: 0.6 }) : []),
  ]
}
