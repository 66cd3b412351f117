import { ChevronRight, Plus } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { editResume } from '../../store/resumes.ts'
import type { ResumeView } from '../../store/collections.ts'
import { Button } from '../../ui/button.tsx'
import { useEdit } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { ItemFields } from './item-fields.tsx'
import { fits, headOf, underOf } from './sections.ts'
import type { Item, Section } from './sections.ts'

interface OneProps {
  section: Section
  item: Item
  onKeep: (item: Item, label: string) => boolean
  onRemove: () => void
  open?: boolean
}

/** One job, one school: a line that opens into its fields. */
function One({ section, item, onKeep, onRemove, open = false }: OneProps) {
  const [shown, setShown] = useState(open)
  const under = underOf(item, section, COPY.until)
  const head = headOf(item, section) || COPY.untitled
  return (
    <li className="border-b border-line last:border-b-0">
      <details className="fold" open={shown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary className="flex min-h-10 items-start gap-1.5 rounded-control py-2">
          <ChevronRight
            size={14}
            strokeWidth={1.75}
            aria-hidden="true"
            className="fold-arrow mt-0.5 shrink-0 text-ink-soft transition-[rotate]"
          />
          <span className="grid min-w-0 gap-0.5">
            <span className="font-medium wrap-anywhere">{head}</span>
            {under === '' ? null : <span className="text-12 text-ink-soft wrap-anywhere">{under}</span>}
          </span>
        </summary>
        {shown ? (
          <div className="grid gap-3 ps-5 pb-4">
            <ItemFields item={item} fields={section.fields} onKeep={onKeep} />
            <Button
              look="danger"
              size="small"
              className="justify-self-start"
              aria-label={COPY.removeOne(head)}
              onClick={onRemove}
            >
              {COPY.remove}
            </Button>
          </div>
        ) : null}
      </details>
    </li>
  )
}

export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="grid gap-2">
    <h2 className="text-16 font-semibold">{title}</h2>
    {children}
  </section>
)

function useItems(resume: ResumeView, { part, one }: Section) {
  const items: readonly Item[] = resume[part]
  const edit = useEdit()
  const set = (next: readonly Item[], message: string): boolean => {
    if (!fits(part, next)) return false
    edit(editResume(resume.id, { [part]: next }), message)
    return true
  }
  return {
    items,
    change: (at: number, item: Item, label: string) =>
      set(
        items.map((held, place) => (place === at ? item : held)),
        COPY.kept(label),
      ),
    add: (item: Item, label: string) => set([...items, item], COPY.kept(label)),
    remove: (at: number) =>
      set(
        items.filter((_, place) => place !== at),
        COPY.removed(one.replace(/^an? /, '').replace(/^./, (letter) => letter.toUpperCase())),
      ),
  }
}

/** A part of the résumé that is a list. What is added is kept with its first field that may stand alone. */
export function SectionPart({ resume, section }: { resume: ResumeView; section: Section }) {
  const { items, change, add, remove } = useItems(resume, section)
  const [draft, setDraft] = useState<Item | null>(null)
  const keepDraft = (item: Item, label: string): boolean => {
    const kept = Object.keys(item).length > 0 && add(item, label)
    setDraft(kept ? null : item)
    return true
  }
  return (
    <Part title={section.title}>
      {items.length === 0 && draft === null ? <p className="text-ink-soft">{COPY.empty}</p> : null}
      <ul>
        {items.map((item, at) => (
          <One
            // oxlint-disable-next-line react/no-array-index-key -- an item has no name of its own, only its place.
            key={at}
            section={section}
            item={item}
            onKeep={(next, label) => change(at, next, label)}
            onRemove={() => remove(at)}
          />
        ))}
        {draft === null ? null : (
          <One key="draft" open section={section} item={draft} onKeep={keepDraft} onRemove={() => setDraft(null)} />
        )}
      </ul>
      <Button
        look="link"
        size="inline"
        className="justify-self-start"
        disabled={draft !== null}
        onClick={() => setDraft({})}
      >
        <Plus size={14} strokeWidth={2} aria-hidden="true" />
        {COPY.addOne(section.one)}
      </Button>
    </Part>
  )
}
