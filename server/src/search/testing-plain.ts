import { kilometres } from '@rolecall/shared/domain/kilometres.ts'
import type { Field, Query } from '@rolecall/shared/domain/search/query.ts'
import { FACET_NAMES } from '@rolecall/shared/domain/search/search-ask.ts'
import type { FacetName, SearchAsk } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import { isClosing } from '@rolecall/shared/domain/search/index/closing-words.ts'
import { wordsIn } from '@rolecall/shared/domain/search/words-in.ts'

/**
 * The same search done the slow way: every job is looked at, word by word. It shares with the index how a text is taken
 * apart and which words are closing words, and nothing else.
 */
export class PlainSearch {
  #read: { doc: SearchDoc; dead: boolean; fields: Record<Field | 'text', string[]>; length: number }[] = []

  take(doc: SearchDoc): void {
    this.remove(doc.job)
    const fields = {
      title: wordsIn(doc.title),
      company: wordsIn(doc.company ?? ''),
      skill: wordsIn(doc.skills.map(({ name }) => name).join(' ')),
      text: wordsIn(doc.text),
    }
    this.#read.push({ doc, dead: false, fields, length: Object.values(fields).flat().length })
  }

  remove(job: number): void {
    for (const one of this.#read) if (one.doc.job === job) one.dead = true
  }

  /** As when segments are merged: until then, the dead are counted when it is asked how rare a word is. */
  forgetDead(): void {
    this.#read = this.#read.filter(({ dead }) => !dead)
  }

  find(ask: SearchAsk): {
    jobs: number[]
    scores: Map<number, number>
    facets: Record<FacetName, Map<string, number>>
  } {
    const query = withoutClosing(ask.query)
    const open = this.#read.filter(({ dead }) => !dead)
    const met = open.filter(({ fields }) => {
      const excluded = ask.excludedWords.map(wordsIn).filter(({ length }) => length > 0)
      return (
        (query === null || matches(query, fields)) && !excluded.some((words) => leaf(words, null, false, fields) > 0)
      )
    })
    const narrowed = met.filter(({ doc }) => within(doc, ask))
    const passing = narrowed.filter(({ doc }) => FACET_NAMES.every((facet) => chosen(doc, ask, facet)))
    const facets = FACET_NAMES.map((facet) => {
      const counted = narrowed.filter(({ doc }) =>
        FACET_NAMES.every((one) => (one === facet && !allOfSkills(ask, facet)) || chosen(doc, ask, one)),
      )
      const counts = new Map<string, number>()
      for (const key of counted.flatMap(({ doc }) => keysOf(doc, facet))) counts.set(key, (counts.get(key) ?? 0) + 1)
      return [facet, counts] as const
    })
    const scores = new Map(passing.map((one) => [one.doc.job, query === null ? 0 : this.#score(query, one)]))
    const jobs = passing
      .map(({ doc }) => ({ doc, key: keyOf(doc, ask, scores.get(doc.job) ?? 0, query === null) }))
      .toSorted((a, b) => b.key - a.key || secondsOf(b.doc) - secondsOf(a.doc) || b.doc.job - a.doc.job)
      .map(({ doc }) => doc.job)
    return { jobs, scores, facets: Object.fromEntries(facets) as Record<FacetName, Map<string, number>> }
  }

  #score(query: Query, one: { fields: Fields; length: number }): number {
    if (query.kind === 'not') return 0
    if (query.kind !== 'words') {
      const parts = query.parts.filter((part) => query.kind === 'all' || matches(part, one.fields))
      return parts.reduce((sum, part) => sum + this.#score(part, one), 0)
    }
    const { words, field, begins } = query
    const jobs = this.#read.filter(({ fields }) => leaf(words, field, begins, fields) > 0).length
    const all = this.#read.length
    // A phrase is counted in its field alone, a word everywhere.
    const weighted = leaf(words, words.filter((word) => !isClosing(word)).length > 1 ? field : null, begins, one.fields)
    const share = (weighted * 2.2) / (weighted + 1.2 * (0.25 + (0.75 * one.length) / 700))
    return share * Math.max(1e-6, Math.log((all - jobs + 0.5) / (jobs + 0.5)))
  }
}

type Fields = Record<Field | 'text', string[]>
const WEIGHTS = { title: 10, company: 4, skill: 5, text: 1 }

const idle = (part: Query): boolean =>
  part.kind === 'words' && part.field === null && !part.begins && part.words.every(isClosing)

function withoutClosing(query: Query | null): Query | null {
  if (query === null || query.kind === 'words') return query
  if (query.kind === 'not') return { kind: 'not', part: withoutClosing(query.part) ?? query.part }
  const parts = query.parts.map((part) => withoutClosing(part) ?? part)
  const telling = query.kind === 'all' ? parts.filter((part) => !idle(part)) : parts
  return { kind: query.kind, parts: telling.some((part) => part.kind !== 'not') ? telling : parts }
}

function matches(query: Query, fields: Fields): boolean {
  if (query.kind === 'not') return !matches(query.part, fields)
  if (query.kind === 'words') return leaf(query.words, query.field, query.begins, fields) > 0
  return query.kind === 'all'
    ? query.parts.every((part) => matches(part, fields))
    : query.parts.some((part) => matches(part, fields))
}

/** How often it stands there, each time with the weight of the field. */
function leaf(words: readonly string[], field: Field | null, begins: boolean, fields: Fields): number {
  const first = words.findIndex((word) => !isClosing(word))
  const last = words.length - 1
  const beginning = begins && (words[last]?.length ?? 0) >= 3
  if (first === -1 && !beginning && words.length > 1) {
    const each = words.map((word) => leaf([word], field, false, fields))
    return each.every(Boolean) ? Number(each[0]) : 0
  }
  let sum = 0
  for (const [name, said] of Object.entries(fields)) {
    if (field !== null && name !== field) continue
    // Closing words at either end stand for nothing, not even for a word that has to be there.
    for (let at = -words.length; at < said.length; at++) {
      const met = words.every((word, step) => {
        if (step === last && beginning) return said[at + step]?.startsWith(word)
        return (words.length > 1 && isClosing(word)) || said[at + step] === word
      })
      if (met) sum += WEIGHTS[name as keyof typeof WEIGHTS]
    }
  }
  return sum
}

const secondsOf = ({ postedAt, firstSeenAt }: SearchDoc): number => Math.floor((postedAt ?? firstSeenAt) / 1_000)

function keyOf(doc: SearchDoc, { sort, place }: SearchAsk, score: number, nothingAsked: boolean): number {
  if (sort === 'pay') return Math.round(doc.payMax ?? doc.payMin ?? -1)
  if (sort === 'distance' && place) return -away(doc, place)
  return sort === 'relevance' && !nothingAsked ? score : secondsOf(doc)
}

const away = ({ north, east }: SearchDoc, place: { north: number; east: number }): number =>
  north === null || east === null ? 100_000 : kilometres(place, { north: Math.fround(north), east: Math.fround(east) })

function within(doc: SearchDoc, ask: SearchAsk): boolean {
  const { payMin, payMax } = doc
  const [from, to] = [payMin ?? payMax, payMax ?? payMin]
  const paid = from !== null && to !== null
  const paysEnough = !paid || (to >= (ask.pay.min ?? 0) && from <= (ask.pay.max ?? Number.POSITIVE_INFINITY))
  const open =
    doc.remoteCountries.length === 0 ? doc.country === ask.remoteFor : doc.remoteCountries.includes(ask.remoteFor ?? '')
  return (
    (paid ? paysEnough : !ask.onlyWithPay) &&
    (!ask.visa || doc.visa === 'offered') &&
    (ask.remoteFor === null || (doc.workModel === 'remote' && open)) &&
    (ask.postedSince === null || secondsOf(doc) * 1_000 >= ask.postedSince) &&
    (ask.firstSeenAfter === null || doc.firstSeenAt > ask.firstSeenAfter) &&
    (ask.place?.km == null || away(doc, ask.place) <= ask.place.km) &&
    !ask.excludedCompanies.includes(doc.companyKey ?? '') &&
    !ask.withoutJobs.includes(doc.job)
  )
}

function keysOf(doc: SearchDoc, facet: FacetName): string[] {
  const one = {
    country: doc.country,
    remote: doc.workModel,
    level: doc.level,
    type: doc.employmentType,
    language: doc.language,
    company: doc.companyKey,
  }
  if (facet === 'skills') return doc.skills.map(({ id }) => id)
  if (facet === 'source') return [...doc.sources]
  const key = one[facet]
  return key ? [key] : []
}

const allOfSkills = ({ skills }: SearchAsk, facet: FacetName): boolean => facet === 'skills' && skills.mode === 'all'

function chosen(doc: SearchDoc, ask: SearchAsk, facet: FacetName): boolean {
  const { countries, remote, levels, types, languages, sources, companies, skills } = ask
  const asked = {
    country: countries,
    remote,
    skills: skills.ids,
    level: levels,
    type: types,
    language: languages,
    source: sources,
    company: companies,
  }[facet]
  const keys = keysOf(doc, facet)
  if (asked.length === 0) return true
  return allOfSkills(ask, facet) ? asked.every((key) => keys.includes(key)) : asked.some((key) => keys.includes(key))
}
