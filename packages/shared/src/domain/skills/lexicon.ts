import { keepEvident } from './evidence.ts'
import { LOOK_ALIKE, unpack } from './packed.ts'
import type { Form } from './packed.ts'
import { phrasesIn } from './phrases.ts'
import type { Stretch } from './phrases.ts'
import type { Skill, SkillSpan } from './skill.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { plantTrie } from './trie.ts'
import type { Reading } from './trie.ts'

export interface FindOptions {
  /** Also what the text calls a skill and no list has; its id is `phrase:` and the words. */
  phrases?: boolean
}

export interface Lexicon {
  readonly size: number
  skill(id: string): Skill | undefined
  /** The skills a text names, in order, none over another. */
  find(text: string, options?: FindOptions): SkillSpan[]
  /** The skill that goes by exactly this name, however it is capitalised. */
  named(name: string): Skill | undefined
}

function isWritten(text: string, tokens: readonly Token[], { from, to, form }: Reading): boolean {
  if (!form.cased) return true
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? 0
  const written = text.slice(start, end).replaceAll(/[\s-]+/g, ' ')
  return written.startsWith(form.text.replaceAll('-', ' ').replace(/^\./, ''))
}

function phraseSpan(tokens: readonly Token[], { from, to }: Stretch): SkillSpan[] {
  const words = tokens.slice(from, to)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return []
  const name = words.map(({ raw }) => raw).join(' ')
  const id = `phrase:${words.map(({ word }) => word).join('-')}`
  return [{ id, name, category: 'domain', start: first.start, end: last.end }]
}

export function openLexicon(packed: string): Lexicon {
  const { skills, forms } = unpack(packed)
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const trie = plantTrie(forms)

  function readingsOf(text: string, tokens: readonly Token[]): Reading[] {
    const found: Reading[] = []
    const steps = trie.stepsOf(tokens)
    for (let from = 0; from < tokens.length;) {
      const reading = trie.readingsAt(tokens, steps, from).find((one) => isWritten(text, tokens, one))
      if (reading) found.push(reading)
      from = reading?.to ?? from + 1
    }
    return found
  }

  const spanOf = (tokens: readonly Token[], { from, to, form }: Reading): SkillSpan[] => {
    const skill = skills[form.skill]
    const start = tokens[from]?.start
    const end = tokens[to - 1]?.end
    if (!skill || start === undefined || end === undefined) return []
    return [{ id: skill.id, name: skill.name, category: skill.category, start, end }]
  }

  const find = (text: string, { phrases = false }: FindOptions = {}): SkillSpan[] => {
    const tokens = tokensOf(text)
    const readings = readingsOf(text, tokens)
    const known = keepEvident(tokens, readings.filter(({ form }) => form.skill !== LOOK_ALIKE)).flatMap((reading) => spanOf(tokens, reading))
    if (!phrases) return known
    const taken = new Set(readings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)))
    const free = phrasesIn(tokens, (place) => !taken.has(place)).flatMap((stretch) => phraseSpan(tokens, stretch))
    return [...known, ...free].toSorted((a, b) => a.start - b.start)
  }

  const named = (name: string): Skill | undefined => {
    const tokens = tokensOf(name).map((token) => ({ ...token, joined: true }))
    const whole = trie.readingsAt(tokens, trie.stepsOf(tokens), 0).filter(({ to }) => to === tokens.length)
    const isOf = ({ skill }: Form): boolean => skill !== LOOK_ALIKE
    return skills[whole.find(({ form }) => isOf(form))?.form.skill ?? LOOK_ALIKE]
  }

  return { size: skills.length, skill: (id) => byId.get(id), find, named }
}
