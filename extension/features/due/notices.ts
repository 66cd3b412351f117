import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { inAnHour, tomorrowMorning } from '@rolecall/shared/domain/tellings.ts'
import { COPY } from './copy.ts'
import { isReminder, jobOf, momentWords, whatOf, whenOf } from './words.ts'
import type { Here } from './words.ts'

/** What a notification says. What it is about stands in its id: the worker that showed it may be gone by the click. */
export interface Notice {
  id: string
  title: string
  message: string
  buttons: readonly string[]
}

const MARK = 'due'
/** More than these at once are told in one. */
const MOST = 3
const MANY = `${MARK}|many`

const idOf = ({ kind, id, application }: DueItem): string => [MARK, kind, id, application ?? ''].join('|')

export const isNotice = (id: string): boolean => id.startsWith(`${MARK}|`)

/** Null: it tells of several things. */
export function aboutOf(notice: string): { kind: string; id: string; application: string | null } | null {
  const [, kind = '', id, application] = notice.split('|')
  return id === undefined ? null : { kind, id, application: application || null }
}

function titleOf(item: DueItem, here: Here): string {
  const { kind, day, at } = item
  if (kind === 'interview') return `${whatOf(item)}: ${at === null ? '' : momentWords(at, here)}`
  if (kind !== 'deadline') return whatOf(item)
  const when = whenOf({ day, at }, here)
  return COPY.applyBy(/^(?:Today|Tomorrow)/.test(when) ? when.charAt(0).toLowerCase() + when.slice(1) : when)
}

/** What follows up is not pressing: it waits for another day, everything else for an hour. */
const isPressing = (kind: string): boolean => kind !== 'follow-up'

export const snoozeTo = (kind: string, { now, zone }: Here): number =>
  (isPressing(kind) ? null : tomorrowMorning(now, zone)) ?? inAnHour(now)

function noticeOf(item: DueItem, here: Here): Notice {
  const { kind, at } = item
  const late = isReminder(item) && at !== null && here.now - at > 60 * 60_000 ? whenOf(item, here) : ''
  const message = [kind === 'follow-up' ? COPY.kinds[kind] : '', jobOf(item), late].filter(Boolean).join(' · ')
  const put = isPressing(kind) ? COPY.inAnHour : COPY.tomorrowMorning
  return { id: idOf(item), title: titleOf(item, here), message, buttons: isReminder(item) ? [COPY.done, put] : [] }
}

export function noticesOf(items: readonly DueItem[], here: Here): Notice[] {
  if (items.length <= MOST) return items.map((item) => noticeOf(item, here))
  const lines = items.slice(0, MOST).map((item) => titleOf(item, here))
  const message = [...lines, COPY.manyMore(items.length - MOST)].join('\n')
  return [{ id: MANY, title: COPY.many(items.length), message, buttons: [] }]
}

/** Those on the screen that tell of nothing any more: done, put off or gone, here or on another device. */
export function outdated(shown: readonly string[], standing: readonly DueItem[]): string[] {
  const ids = new Set(standing.map(idOf))
  const holds = (id: string): boolean => (id === MANY ? standing.length > 0 : ids.has(id))
  return shown.filter((id) => isNotice(id) && !holds(id))
}
