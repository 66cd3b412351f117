import { useId, useRef, useState } from 'react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { Chip } from './chip.tsx'
import { tagsIn } from './tags.ts'

interface Props {
  label: string
  tags: readonly string[]
  onAdd: (tags: string[]) => void
  onRemove: (tag: string) => void
  /** What the cross of a tag is called. */
  removeLabel: (tag: string) => string
  /** Tags used elsewhere, offered while typing. */
  known?: readonly string[]
  hint?: string
  placeholder?: string
}

/** Walks between the crosses of the tags and the field behind them. */
function useWalk() {
  const box = useRef<HTMLDivElement>(null)
  const walk = (by: number): boolean => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('[data-remove], input') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement) + by
    stops[at]?.focus()
    return at >= 0 && at < stops.length
  }
  return { box, walk }
}

function useTyped({ tags, onAdd }: Props) {
  const [typed, setTyped] = useState('')
  const take = (text: string): void => {
    const added = tagsIn(text, tags)
    if (added.length > 0) onAdd(added)
    setTyped('')
  }
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text')
    if (!/[,;\n]/.test(text)) return
    event.preventDefault()
    take(typed + text)
  }
  return { typed, setTyped, take, paste }
}

/** Enter or a comma adds what is typed; Backspace in the empty field goes to the last tag, arrows to the others. */
export function TagInput(props: Props) {
  const { label, tags, onRemove, removeLabel, known = [], hint, placeholder } = props
  const { box, walk } = useWalk()
  const { typed, setTyped, take, paste } = useTyped(props)
  const id = useId()
  const inField = (event: KeyboardEvent): void => {
    const adds = event.key === 'Enter' || event.key === ','
    if (adds && (typed.trim() !== '' || event.key === ',')) {
      event.preventDefault()
      take(typed)
    } else if (typed === '' && (event.key === 'Backspace' || event.key === 'ArrowLeft')) walk(-1)
  }
  const onTag = (event: KeyboardEvent, tag: string): void => {
    const removes = event.key === 'Backspace' || event.key === 'Delete'
    if (removes && walk(1)) onRemove(tag)
    else if (event.key === 'ArrowLeft') walk(-1)
    else if (event.key === 'ArrowRight') walk(1)
    else return
    event.preventDefault()
  }
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div
        ref={box}
        className="flex flex-wrap items-center gap-1 rounded-control border border-line-strong bg-card p-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent"
      >
        {tags.map((tag) => (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the cross within.
          <span key={tag} className="contents" onKeyDown={(event) => onTag(event, tag)}>
            <Chip removeLabel={removeLabel(tag)} onRemove={() => onRemove(tag)}>
              {tag}
            </Chip>
          </span>
        ))}
        <input
          id={id}
          list={`${id}-known`}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="min-h-6 min-w-24 grow bg-transparent px-1 outline-none"
          placeholder={placeholder}
          maxLength={60}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={inField}
          onPaste={paste}
          onBlur={() => take(typed)}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="text-12 text-ink-soft">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
