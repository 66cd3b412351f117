import { ContactLink, DocumentLink } from './application.ts'
import { companyKeyOf } from './dedupe/company-key.ts'
import { titleKeyOf } from './dedupe/title-key.ts'
import { membersOf } from './family.ts'
import type { Member } from './family.ts'
import type { Posting } from './posting.ts'
import { EVENT_FAMILY, statusChanges } from './status-event.ts'
import type { StatusEvent } from './status-event.ts'
import { canonicalUrl } from './url.ts'
import { wordsOf } from './words.ts'
import { z } from 'zod'

type Values = Readonly<Record<string, unknown>>

export interface Linkable {
  id: string
  /** The address that stands for the vacancy. */
  canonical: string
  values: Values
}

const apartFrom = (values: Values, other: string): boolean => values[`apart.${other}`] === true

/** The person said that these two are not the same vacancy, on either of them. */
const areApart = (one: Linkable, other: Linkable): boolean =>
  apartFrom(one.values, other.id) || apartFrom(other.values, one.id)

const mergedInto = ({ values }: Linkable): string | null =>
  typeof values['mergedInto'] === 'string' ? values['mergedInto'] : null

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null
const inside = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)

/** The title where no page was read for it. */
function typedTitle({ values: { snapshot } }: Pick<Linkable, 'values'>): string | null {
  if (inside(inside(inside(snapshot, 'origins'), 'title'), 'origin') !== 'person') return null
  const title = inside(inside(snapshot, 'posting'), 'title')
  return typeof title === 'string' ? wordsOf(title).join(' ') : null
}

/** Several jobs may stand at one address: those that were typed by hand are told apart by their titles. */
export function sameAtAddress(one: Pick<Linkable, 'values'>, other: Pick<Linkable, 'values'>): boolean {
  const [title, otherTitle] = [typedTitle(one), typedTitle(other)]
  return title === null || otherTitle === null || title === otherTitle
}

/**
 * Which live applications of one address become copies of which: the smallest id, which is the oldest, stays. Every
 * device finds the same, and finds nothing more to do once it was done.
 */
export function linksOf(applications: Linkable[]): { id: string; into: string }[] {
  const named = applications.filter(({ canonical }) => canonical !== '')
  return [...Map.groupBy(named, ({ canonical }) => canonical).values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return sorted.flatMap((copy, place) => {
      if (mergedInto(copy) !== null) return []
      const into = sorted
        .slice(0, place)
        .find((one) => mergedInto(one) === null && !areApart(one, copy) && sameAtAddress(one, copy))
      return into ? [{ id: copy.id, into: into.id }] : []
    })
  })
}

/**
 * The application that a copy is shown with: itself where it is none, or where what it was merged into is gone. Where
 * two devices merged crosswise the smallest id of the circle stays.
 */
export function primaryOf(id: string, intoOf: (id: string) => string | null | undefined): string {
  const path = [id]
  for (;;) {
    const next = intoOf(path.at(-1) ?? id)
    // Undefined: there is no such application any more.
    if (next === null || next === undefined || intoOf(next) === undefined) return path.at(-1) ?? id
    const seen = path.indexOf(next)
    if (seen >= 0) return path.slice(seen).reduce((least, one) => (one < least ? one : least))
    path.push(next)
  }
}

export const SAME_REASONS = ['apply-address', 'job-id', 'company-and-title'] as const
export type SameReason = (typeof SAME_REASONS)[number]

/** What is looked at, of each posting, as the person sees it. */
export type Compared = Pick<
  Posting,
  'canonicalUrl' | 'applyUrl' | 'ats' | 'externalId' | 'title' | 'company' | 'location' | 'workModel'
>

const addressOf = (url: string | null): string => (url ? canonicalUrl(url) : '')

/** Two places do not contradict each other where one is unknown, both are remote, or they share the name of a place. */
function placesAgree(a: Compared, b: Compared): boolean {
  const [one, other] = [wordsOf(a.location ?? ''), new Set(wordsOf(b.location ?? ''))]
  if (one.length === 0 || other.size === 0) return true
  if (a.workModel === 'remote' && b.workModel === 'remote') return true
  return one.some((word) => word.length > 2 && other.has(word))
}

function sameApply(a: Compared, b: Compared): boolean {
  const [one, other] = [addressOf(a.applyUrl), addressOf(b.applyUrl)]
  if (one !== '' && (one === other || one === b.canonicalUrl)) return true
  return other !== '' && other === a.canonicalUrl
}

/** Why two postings are likely the same vacancy, to be proposed to the person and never done silently; null: they are not. */
export function likelySame(a: Compared, b: Compared): SameReason | null {
  if (sameApply(a, b)) return 'apply-address'
  const [company, otherCompany] = [companyKeyOf(a.company) ?? '', companyKeyOf(b.company) ?? '']
  const sameCompany = company === otherCompany
  const sameJob = a.ats !== null && a.ats === b.ats && a.externalId !== null && a.externalId === b.externalId
  if (sameJob && (sameCompany || company === '' || otherCompany === '')) return 'job-id'
  const [title, otherTitle] = [titleKeyOf(a.title), titleKeyOf(b.title)]
  return sameCompany && company !== '' && title !== '' && title === otherTitle && placesAgree(a, b)
    ? 'company-and-title'
    : null
}

export interface GroupMember {
  id: string
  values: Values
  /** Where its posting was seen. */
  addresses: string[]
}

/** What stands in a set of one application of the group; edits of it are made there. */
export interface Owned<T> extends Member<T> {
  of: string
}

/** A merged group as it is shown: what the copies have stands with what the primary has, and nothing is lost of either. */
export interface GroupView {
  addresses: string[]
  aliases: Owned<string>[]
  tags: string[]
  contacts: Owned<ContactLink>[]
  documents: Owned<DocumentLink>[]
  events: Member<StatusEvent>[]
  status: string
  /** The notes of each that has some, the primary's first. */
  notes: { id: string; text: string }[]
}

/** What several of them have alike is that of the first. */
const unique = <T extends { value: unknown }>(all: T[]): T[] =>
  [...Map.groupBy(all, ({ value }) => JSON.stringify(value)).values()].flatMap(([first]) => first ?? [])

const eventsOf = ({ values }: GroupMember): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(`${EVENT_FAMILY}.`)))

export function groupFields(primary: GroupMember, copies: GroupMember[]): GroupView {
  const all = [primary, ...copies.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
  const members = <T>(family: string, shape: z.ZodType<T>): Owned<T>[] =>
    unique(
      all.flatMap(({ id, values }) =>
        membersOf(values, family, shape).map(({ key, field, value }) => ({ key, field, value, of: id })),
      ),
    )
  const aliases = members('alias', z.string())
  const events = statusChanges(Object.assign({}, ...all.map(eventsOf)) as Values)
  const status = events.at(-1)?.value.stage ?? primary.values['status']
  return {
    addresses: [...new Set([...all.flatMap(({ addresses }) => addresses), ...aliases.map(({ value }) => value)])],
    aliases,
    tags: members('tag', z.string())
      .map(({ value }) => value)
      .toSorted((a, b) => (a < b ? -1 : 1)),
    contacts: members('contact', ContactLink),
    documents: members('document', DocumentLink),
    events,
    status: typeof status === 'string' ? status : 'saved',
    notes: all.flatMap(({ id, values: { notes } }) =>
      typeof notes === 'string' && notes !== '' ? [{ id, text: notes }] : [],
    ),
  }
}
