import { WORK_MODELS } from '@rolecall/shared/domain/posting-values.ts'
import { rankOfTime } from '@rolecall/shared/sync/rank.ts'

/** What lists, boards and calendars show of an application: five thousand of these are read at once, their texts are not. */
export interface BriefRow {
  id: string
  title: string
  company: string | null
  location: string | null
  workModel: (typeof WORK_MODELS)[number] | null
  pay: string | null
  deadline: string | null
  closed: boolean
  url: string
  site: string
  stage: string
  /** When it came to the stage it is at. */
  movedAt: string
  savedAt: string
  appliedAt: string | null
  /** The clock of its posting's newest edit; rows from before this was noted have none. */
  postingHlc?: string
  /** Where it stands in its column: where it was put, else by the time it was saved. */
  rank: string
  excitement: number | null
  tags: string[]
  contacts: string[]
  mergedInto: string | null
  deletedAt: string | null
}

type Values = Readonly<Record<string, unknown>>

const recordOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const family = (values: Values, name: string): [string, unknown][] =>
  Object.entries(values).filter(([field, value]) => field.startsWith(`${name}.`) && value !== null)

function movesOf(values: Values): { stage: string; at: string }[] {
  const events = family(values, 'event').map(([, value]) => recordOf(value))
  const undone = new Set(events.map((event) => event['undoes']))
  const held = family(values, 'event').filter(([field]) => !undone.has(field.slice('event.'.length)))
  return held
    .map(([, value]) => recordOf(value))
    .filter((event) => event['undoes'] === null)
    .map((event) => ({ stage: textOf(event['stage']) ?? '', at: textOf(event['at']) ?? '' }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

function tagsOf(values: Values): string[] {
  const tags = family(values, 'tag').flatMap(([, value]) => textOf(value) ?? [])
  return [...new Set(tags)].toSorted((a, b) => a.localeCompare(b))
}

// Nothing is parsed as a whole here: an edit may come from a newer version, and what cannot be read then must still be
// found, shown and passed on.
export function briefOf(id: string, values: Values, savedAt: string): BriefRow {
  const posting = recordOf(recordOf(values['snapshot'])['posting'])
  const fact = (name: string): unknown => values[`own.${name}`] ?? posting[name]
  const moves = movesOf(values)
  const excitement = values['excitement']
  return {
    id,
    title: textOf(fact('title')) ?? '',
    company: textOf(fact('company')),
    location: textOf(fact('location')),
    workModel: WORK_MODELS.find((model) => model === fact('workModel')) ?? null,
    pay: textOf(recordOf(fact('salary'))['text']),
    deadline: textOf(fact('deadline')) ?? textOf(fact('validThrough')),
    closed: fact('closed') === true,
    url: textOf(fact('url')) ?? '',
    site: textOf(posting['site']) ?? '',
    stage: textOf(values['status']) ?? 'saved',
    movedAt: moves.at(-1)?.at ?? savedAt,
    savedAt,
    appliedAt: moves.find(({ stage }) => stage === 'applied')?.at ?? null,
    rank: textOf(values['rank']) ?? rankOfTime(Date.parse(savedAt) || 0),
    excitement: typeof excitement === 'number' ? excitement : null,
    tags: tagsOf(values),
    contacts: [...new Set(family(values, 'contact').flatMap(([, link]) => textOf(recordOf(link)['contact']) ?? []))],
    mergedInto: textOf(values['mergedInto']),
    deletedAt: textOf(values['deletedAt']),
  }
}
