import { dueSoon } from '@rolecall/shared/domain/due.ts'
import type { DueItem } from '@rolecall/shared/domain/due.ts'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { dayName, timeName, whenOf } from '../due/words.ts'
import type { Here } from '../due/words.ts'
import { COPY } from './copy.ts'
import { byDay } from './days.ts'
import { Entry } from './entry.tsx'
import type { EntryTools } from './entry.tsx'

const STEP = 100

interface Section {
  id: string
  title: string
  items: readonly DueItem[]
  /** The entries are of many days: each says its own. */
  mixed?: boolean
}

function sectionsOf(items: readonly DueItem[], today: string, here: Here, earlier: boolean): Section[] {
  const overdue = dueSoon(items, here).filter((item) => item.overdue)
  const rest = items.filter((item) => !overdue.includes(item))
  const days = [...byDay(rest)].map(([day, of]) => ({ id: day, title: dayName(day, here), items: of }))
  const anyTime = rest.filter(({ day, open }) => day === null && open)
  return [
    ...(earlier ? days.filter(({ id }) => id < today) : []),
    { id: 'overdue', title: COPY.overdue, items: overdue, mixed: true },
    ...days.filter(({ id }) => id >= today),
    { id: 'any', title: COPY.anyTime, items: anyTime },
  ].filter((section) => section.items.length > 0)
}

/** The sections of the first so many entries. */
function firstOf(sections: Section[], most: number): Section[] {
  let left = most
  return sections.flatMap((section) => {
    const items = section.items.slice(0, Math.max(0, left))
    left -= section.items.length
    return items.length === 0 ? [] : [{ ...section, items }]
  })
}

function Part({ section, here, tools }: { section: Section; here: Here; tools: EntryTools }) {
  const { id, title, items, mixed = false } = section
  const whenWords = (item: DueItem) => (mixed ? { when: whenOf({ day: item.day, at: null }, here) } : {})
  return (
    <section aria-label={title} className="grid gap-1 border-line not-first:border-t not-first:pt-3">
      <h2 className={id === 'overdue' ? 'font-semibold text-bad' : 'font-semibold'}>{title}</h2>
      <ul className="grid gap-1">
        {items.map((item) => (
          <Entry
            key={`${item.kind} ${item.id} ${timeName(item.at, here.zone)}`}
            item={item}
            {...tools}
            {...whenWords(item)}
          />
        ))}
      </ul>
    </section>
  )
}

interface Props {
  items: readonly DueItem[]
  here: Here
  tools: EntryTools
}

/** Day after day from now on, what is overdue above and what has no day below. */
export function Agenda({ items, here, tools }: Props) {
  const [earlier, setEarlier] = useState(false)
  const [most, setMost] = useState(STEP)
  const all = sectionsOf(items, tools.today, here, earlier)
  const count = all.reduce((sum, section) => sum + section.items.length, 0)
  const late = new Set(all.find(({ id }) => id === 'overdue')?.items)
  const hasEarlier = items.some((item) => item.day !== null && item.day < tools.today && !late.has(item))
  return (
    <div className="grid max-w-160 content-start gap-4 p-4">
      {hasEarlier ? (
        <Button look="link" size="inline" className="justify-self-start" onClick={() => setEarlier(!earlier)}>
          {earlier ? COPY.hideEarlier : COPY.earlier}
        </Button>
      ) : null}
      {firstOf(all, most).map((section) => (
        <Part key={section.id} section={section} here={here} tools={tools} />
      ))}
      {count === 0 ? <p className="text-ink-soft">{COPY.nothingAhead}</p> : null}
      {count > most ? (
        <Button className="justify-self-start" onClick={() => setMost(most + STEP)}>
          {COPY.showMore}
        </Button>
      ) : null}
    </div>
  )
}
