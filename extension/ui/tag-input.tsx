import { useId, useRef, useState } from 'react'
import type { ChangeEvent, ClipboardEvent, KeyboardEvent } from 'react'
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

interface PartProps extends Props {
  walk: (by: number) => boolean
}

function Taken({ tags, onRemove, removeLabel, walk }: PartProps) {
  // The focus moves on first: what is taken away cannot hold it.
  const remove = (tag: string): void => {
    walk(1)
    onRemove(tag)
  }
  const press = (event: KeyboardEvent, tag: string): void => {
    if (event.key === 'Backspace' || event.key === 'Delete') remove(tag)
    else if (event.key === 'ArrowLeft') walk(-1)
    else if (event.key === 'ArrowRight') walk(1)
    else return
    event.preventDefault()
  }
  return tags.map((tag) => (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the cross within.
    <span key={tag} className="contents" onKeyDown={(event) => press(event, tag)}>
      <Chip removeLabel={removeLabel(tag)} onRemove={() => remove(tag)}>
        {tag}
      </Chip>
    </span>
  ))
}

function useTyped({ tags, onAdd, walk }: PartProps) {
  const [typed, setTyped] = useState('')
  const take = (text: string): void => {
    const added = tagsIn(text, tags)
    if (added.length > 0) onAdd(added)
    setTyped('')
  }
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text')
    if (!/[,;\n]/.test(text)) return
    event.preventDefault()
    take(typed + text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const adds = event.key === ',' || (event.key === 'Enter' && typed.trim() !== '')
    if (adds) {
      event.preventDefault()
      take(typed)
    } else if (typed === '' && (event.key === 'Backspace' || event.key === 'ArrowLeft')) walk(-1)
  }
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => setTyped(target.value)
  return { value: typed, onChange, onKeyDown, onPaste, onBlur: () => take(typed) }
}

function Typing({ id, ...props }: PartProps & { id: string }) {
  const { tags, known = [], hint, placeholder } = props
  const typing = useTyped(props)
  return (
    <>
      <input
        {...typing}
        id={id}
        list={`${id}-known`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="min-h-6 min-w-16 grow bg-transparent px-1 outline-none"
        placeholder={placeholder}
        maxLength={200}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
      </datalist>
    </>
  )
}

/** Enter or a comma adds what is typed; Backspace in the empty field goes to the last tag, arrows to the others. */
export function TagInput(props: Props) {
  const { label, hint } = props
  const { box, walk } = useWalk()
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div
        ref={box}
        className="flex flex-wrap items-center gap-1 rounded-control border border-line-strong bg-card p-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent"
      >
        <Taken {...props} walk={walk} />
        <Typing {...props} walk={walk} id={id} />
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="text-12 text-ink-soft">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
