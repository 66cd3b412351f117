import { keepEvident } from './evidence.ts'
import { keepSpellings } from './kept-words.ts'
import { LOOK_ALIKE, unpack } from './packed.ts'
import type { Form } from './packed.ts'
import { phrasesIn } from './phrases.ts'
import type { Stretch } from './phrases.ts'
import type { Skill, SkillSpan } from './skill.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { plantTrie } from './trie.ts'
import type { Reading, Trie } from './trie.ts'

export interface FindOptions {
  /** Also what the text calls a skill and no list has; its id is `phrase:` and the words. */
  phrases?: boolean
  /** Also fields of work that the text mentions without a sign that anybody has or wants them. For résumés. */
  mentions?: boolean
}

export interface Lexicon {
  readonly size: number
  skill(id: string): Skill | undefined
  /** The skills a text names, in order, none over another. */
  find(text: string, options?: FindOptions): SkillSpan[]
  /** The skill that goes by exactly this name, however it is capitalised. */
  named(name: string): Skill | undefined
}

/** How a stretch of text is written, however its words are joined. */
const writtenAs = (tokens: readonly Token[], from: number, to: number): string =>
  to - from === 1
    ? (tokens[from]?.raw ?? '')
    : tokens
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(' ')

const SHORTEST_SHOUT = 4

/** Capitals decide whether "Excel" is meant. "EXCEL" in a text that shouts leaves it open, so it needs company. */
function formWritten(tokens: readonly Token[], { from, to, form }: Reading): Form | null {
  if (!form.cased) return form
  const written = writtenAs(tokens, from, to)
  if (written.startsWith(form.capitals)) return form
  const isShouted = form.capitals.length >= SHORTEST_SHOUT && written === form.capitals.toUpperCase()
  return isShouted ? { ...form, needs: 'company' } : null
}

function firstReading(tokens: readonly Token[], readings: readonly Reading[]): Reading | null {
  for (const reading of readings) {
    const form = formWritten(tokens, reading)
    if (form) return form === reading.form ? reading : { ...reading, form }
  }
  return null
}

/** From left to right, the longest form at each place. Look-alikes are among them: they take the place of a skill. */
function readingsOf(trie: Trie, tokens: readonly Token[]): Reading[] {
  const found: Reading[] = []
  const steps = trie.stepsOf(tokens)
  for (let from = 0; from < tokens.length;) {
    const reading = firstReading(tokens, trie.readingsAt(tokens, steps, from))
    if (reading) found.push(reading)
    from = reading?.to ?? from + 1
  }
  return found
}

function skillSpan(skills: readonly Skill[], tokens: readonly Token[], { from, to, form }: Reading): SkillSpan[] {
  const skill = skills[form.skill]
  const start = tokens[from]?.start
  const end = tokens[to - 1]?.end
  if (!skill || start === undefined || end === undefined) return []
  return [{ id: skill.id, name: skill.name, category: skill.category, start, end }]
}

/** What a phrase is cannot be known from its words alone: it counts as a field of work. */
function phraseSpan(tokens: readonly Token[], { from, to }: Stretch): SkillSpan[] {
  const words = tokens.slice(from, to)
  const start = words[0]?.start
  const end = words.at(-1)?.end
  if (start === undefined || end === undefined) return []
  const id = `phrase:${words.map(({ word }) => word).join('-')}`
  return [{ id, name: words.map(({ raw }) => raw).join(' '), category: 'domain', start, end }]
}

function freePhrases(tokens: readonly Token[], readings: readonly Reading[]): SkillSpan[] {
  const taken = new Set<number>()
  for (const { from, to } of readings) for (let place = from; place < to; place++) taken.add(place)
  return phrasesIn(tokens, (place) => !taken.has(place)).flatMap((stretch) => phraseSpan(tokens, stretch))
}

export function openLexicon(packed: string): Lexicon {
  const { skills, forms } = unpack(packed)
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const trie = plantTrie(forms)
  const spellAt = keepSpellings()

  const find = (text: string, { phrases = false, mentions = false }: FindOptions = {}): SkillSpan[] => {
    const tokens = tokensOf(text, spellAt)
    const readings = readingsOf(trie, tokens)
    const named = readings.filter(({ form }) => form.skill !== LOOK_ALIKE)
    const known = keepEvident(tokens, named, mentions).flatMap((reading) => skillSpan(skills, tokens, reading))
    if (!phrases) return known
    return [...known, ...freePhrases(tokens, readings)].toSorted((a, b) => a.start - b.start)
  }

  const named = (name: string): Skill | undefined => {
    const tokens = tokensOf(name, spellAt)
    for (const token of tokens) token.joined = true
    const readings = trie.readingsAt(tokens, trie.stepsOf(tokens), 0)
    const whole = readings.find(({ to, form }) => to === tokens.length && form.skill !== LOOK_ALIKE)
    return whole && skills[whole.form.skill]
  }

  return { size: skills.length, skill: (id) => byId.get(id), find, named }
}
