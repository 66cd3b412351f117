import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

interface Stretch {
  start: number
  end: number
}

interface Labelled {
  text: string
  skills: Stretch[]
}

export interface Score {
  texts: number
  precision: number
  recall: number
  f1: number
}

/** A line is a posting with its entities, or a sentence as tokens with the stretches that are knowledge. */
const Line = z.union([
  z.object({
    text: z.string(),
    entities: z.array(z.object({ start: z.number(), end: z.number(), label: z.string() })),
  }),
  z.object({ tokens: z.array(z.string()), knowledge: z.array(z.object({ start: z.number(), end: z.number() })) }),
])

function labelled(line: string): Labelled {
  const read = Line.parse(JSON.parse(line))
  if ('text' in read) return { text: read.text, skills: read.entities.filter(({ label }) => /^skills$/i.test(label)) }
  const starts: number[] = []
  let text = ''
  for (const token of read.tokens) {
    starts.push(text.length)
    text += `${token} `
  }
  const endOf = (token: number): number => (starts[token] ?? 0) + (read.tokens[token]?.length ?? 0)
  return { text, skills: read.knowledge.map(({ start, end }) => ({ start: starts[start] ?? 0, end: endOf(end - 1) })) }
}

/** Half of the shorter one is enough: labels differ in whether "development" belongs to "Java development". */
function overlaps(a: Stretch, b: Stretch): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common > 0 && common >= 0.5 * Math.min(a.end - a.start, b.end - b.start)
}

/** How the skills found in labelled texts agree with the labels. Soft skills and spoken languages are not labelled. */
export function score(lexicon: Lexicon, file: string): Score {
  const texts = readFileSync(file, 'utf8').trim().split('\n').map(labelled)
  let found = 0
  let right = 0
  let wanted = 0
  let met = 0
  for (const { text, skills } of texts) {
    const ours = lexicon.find(text).filter(({ category }) => category !== 'soft' && category !== 'language')
    found += ours.length
    right += ours.filter((one) => skills.some((skill) => overlaps(one, skill))).length
    wanted += skills.length
    met += skills.filter((skill) => ours.some((one) => overlaps(one, skill))).length
  }
  const precision = right / (found || 1)
  const recall = met / (wanted || 1)
  return { texts: texts.length, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
