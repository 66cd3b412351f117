import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { factsOf } from '@rolecall/shared/resume/facts.ts'
import type { Fact } from '@rolecall/shared/resume/facts.ts'
import { checkLine } from '@rolecall/shared/resume/faithful.ts'
import { factsOfTexts } from '@rolecall/shared/resume/faithful/told.ts'
import { readResume } from '@rolecall/shared/resume/read-file.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  isHeldOut,
  readFreer,
  readPairs,
  readRewrites,
  readRewritesHeldOut,
  readTypical,
  readTypicalHeldOut,
  scorePairs,
} from '../bench/faithful-pairs.ts'

const lexicon = await loadLexicon()
const pairs = readPairs()
const idsOf = (list: readonly { id: string; line: string }[]): string[] => list.map(({ id, line }) => `${id} ${line}`)

test('there are hundreds of pairs, a third of them held out', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(300)
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length)
  expect(pairs.filter(isHeldOut).length / pairs.length).toBeGreaterThan(0.3)
})

test('refuses every invention, and at most one honest line in twenty', () => {
  const { honest, refused, missed } = scorePairs(pairs, lexicon)
  expect(idsOf(missed)).toEqual([])
  expect(refused.length / honest, idsOf(refused).join('\n')).toBeLessThanOrEqual(0.05)
})

// Of lines said freely more are put to the person as a question. What must not move is that none invents unseen.
test('refuses every invention that is worded freely, and no more than a third of what is true', () => {
  const { honest, refused, missed } = scorePairs(readFreer(), lexicon)
  expect(idsOf(missed)).toEqual([])
  expect(refused.length / honest, idsOf(refused).join('\n')).toBeLessThanOrEqual(1 / 3)
})

// Additions in the plainest words are the hardest to see: of these two in a hundred may pass, of all others none.
test('refuses small additions to one line of a résumé, and few of its rewrites', () => {
  const { honest, invented, refused, missed } = scorePairs(readRewrites(), lexicon)
  expect(missed.length / invented, idsOf(missed).join('\n')).toBeLessThanOrEqual(0.02)
  expect(refused.length / honest, idsOf(refused).join('\n')).toBeLessThanOrEqual(0.23)
})

test('refuses every addition to lines it was not made with, and less than half of their rewrites', () => {
  const { honest, refused, missed } = scorePairs(readRewritesHeldOut(), lexicon)
  expect(idsOf(missed)).toEqual([])
  expect(refused.length / honest).toBeLessThanOrEqual(0.4)
})

test('of typical rewrites it refuses nearly every invention, and one honest line in seven', () => {
  const { honest, invented, refused, missed } = scorePairs(readTypical(), lexicon)
  expect(missed.length / invented, idsOf(missed).join('\n')).toBeLessThanOrEqual(0.01)
  expect(refused.length / honest, idsOf(refused).join('\n')).toBeLessThanOrEqual(0.15)
})

test('of those held out it refuses all but one in a hundred inventions', () => {
  const { honest, invented, refused, missed } = scorePairs(readTypicalHeldOut(), lexicon)
  expect(missed.length / invented, idsOf(missed).join('\n')).toBeLessThanOrEqual(0.02)
  expect(refused.length / honest).toBeLessThanOrEqual(0.2)
})

test.for([
  ['Report run time went from 50 minutes to 6', 'Cut the report run time by 44 minutes', true],
  ['Report run time went from 50 minutes to 6', 'Cut the report run time by 88 %', true],
  ['Report run time went from 50 minutes to 6', 'Cut the report run time by 90 %', false],
  ['Report run time went from 50 minutes to 6', 'Raised the report run time by 44 minutes', false],
  ['Baker at Crust & Co, 2010–2020', 'A decade as a baker at Crust & Co', true],
  ['Baker at Crust & Co, 2010–2020', 'Two decades as a baker at Crust & Co', false],
  ['Train dispatcher for two branch lines', 'Dispatched trains on two branch lines', true],
  ['Assistant train dispatcher for two branch lines', 'Dispatched trains on two branch lines', false],
  ['Looks after 40 hives on three sites', 'Looks after 40 hives on each of three sites', false],
  ['Newsletter every two weeks', 'A fortnightly newsletter', true],
  ['Paramedic, HCPC registered', 'HCPC-registered paramedic', true],
  ['Paramedic, registered in 2011', 'HCPC-registered paramedic', false],
  ['Wired sockets in new homes', 'Electrical work in houses: wired sockets', true],
  ['Wired sockets in new homes', 'Wired sockets in new homes and offices abroad', false],
  ['Cut and coloured hair', 'Gave haircuts', true],
  ['Laid bricks for housing', 'Bricklaying for housing', true],
  ['Ran a toddler group of ten in a nursery', 'Looked after ten toddlers in a nursery', true],
  ['Ran a toddler group of ten in a nursery', 'Ran a nursery with ten toddlers', false],
  ['Ordered supplies for the unit', 'Ordered supplies for the hospital', false],
  ['Sold tickets and guided guests', 'Sold tickets and programmes', false],
  ['Cooked lunch for 40 children', 'Cooked lunch for 40 children and staff', false],
  ['Mentored one engineer', 'Mentored a team of engineers', false],
  ['Worked closely with schools', 'Collaborated with schools', true],
  ['Implemented a filing system', 'Implementation of a filing system', true],
  ['Monitored anaesthesia', 'Monitored anesthesia', true],
  ['Watched 24 CCTV cameras', 'Watched 24 closed-circuit television cameras', true],
  ['Ran campaigns', 'Managed campaigns', true],
  ['Prepared animals for surgery', 'Performed surgery', false],
  ['Wrote tests for the payment service', 'Built the payment service', false],
  ['Manages 5 cooks when the chef is away', 'Manages 5 cooks', false],
  ['Ran a weekly reading group', 'Ran a daily reading group', false],
  ['Applied for a patent on a folding stand (pending)', 'Holds a patent on a folding stand', false],
  ['Responsible for one of the four warehouses', 'Responsible for the four warehouses', false],
  ['Prepared budgets, which the director approved', 'Approved budgets', false],
  ['Worked alongside the design team on the new logo', 'Designed the new logo', false],
  ['Performed routine maintenance', 'Performed routine maintenance and inspections', false],
] as const)('of “%s” it says of “%s”: %s', ([fact, line, supported]) => {
  expect(checkLine(line, factsOfTexts([fact]), { lexicon }).supported).toBe(supported)
})

const TEXTS = new URL('../fixtures/resumes/texts/', import.meta.url)
const MATCHES = new URL('../fixtures/match/', import.meta.url)

async function resumeOfText(name: string): Promise<Resume> {
  const reading = await readResume(new Uint8Array(readFileSync(new URL(name, TEXTS))), name)
  if (!reading.ok) throw new Error(reading.message)
  return reading.resume
}

const RESUMES: [string, Resume][] = [
  ...(await Promise.all(
    readdirSync(TEXTS)
      .filter((name) => name.endsWith('.txt'))
      .map(async (name): Promise<[string, Resume]> => [name, await resumeOfText(name)]),
  )),
  ...readdirSync(MATCHES).map((name): [string, Resume] => [
    name,
    Resume.parse(JSON.parse(readFileSync(new URL(name, MATCHES), 'utf8')).resume),
  ]),
]

/** Facts that a line of a résumé may repeat as they are. */
const told = (facts: readonly Fact[]): Fact[] =>
  facts.filter(({ text, part }) => part !== 'skills' && text.split(' ').length > 2)

const INVENTIONS: readonly (readonly [string, (line: string) => string])[] = [
  ['a figure', (line) => `${line} for 7,413 clients`],
  ['a skill', (line) => `${line} with COBOL`],
  ['an employer', (line) => `${line} at Qorvandel Industries`],
  ['a certificate', (line) => `${line}, PMP certified`],
  ['an outcome', (line) => `${line}, resulting in record profits`],
  ['a date', (line) => `${line} since 1997`],
]

describe.for(RESUMES)('%s', ([, resume]) => {
  const facts = factsOf(resume)

  test('every line is supported by its own facts', () => {
    const refused = told(facts).flatMap(({ text, of }) => {
      const { supported, reason } = checkLine(text, facts, { lexicon, under: of })
      return supported ? [] : [`${text} — ${reason}`]
    })
    expect(refused).toEqual([])
  })

  test.for(INVENTIONS)('%s added to any line is refused', ([, invent]) => {
    const passed = told(facts)
      .map(({ text }) => invent(text.replace(/[.!]$/, '')))
      .filter((line) => checkLine(line, facts, { lexicon }).supported)
    expect(passed).toEqual([])
  })
})
