import { Search } from 'lucide-react'
import { useEffect } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { INPUT } from '../../ui/input.ts'
import { cx } from '../../ui/cx.ts'
import { isTyping } from '../../ui/is-typing.ts'
import { COPY } from './copy.ts'

interface Props {
  field: RefObject<HTMLInputElement | null>
  value: string
  onType: (value: string) => void
}

export function SearchField({ field, value, onType }: Props) {
  useEffect(() => {
    const slash = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event.target) || !field.current?.checkVisibility()) return
      event.preventDefault()
      field.current.focus()
    }
    addEventListener('keydown', slash)
    return () => removeEventListener('keydown', slash)
  }, [field])
  // Escape closes the popup; while something is typed it clears that first.
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || value === '') return
    event.preventDefault()
    onType('')
  }
  return (
    <label className="relative block">
      <span className="sr-only">{COPY.search}</span>
      <Search
        size={16}
        strokeWidth={1.75}
        aria-hidden="true"
        className="pointer-events-none absolute start-2 top-2 text-ink-soft"
      />
      <input
        ref={field}
        type="search"
        placeholder={COPY.search}
        className={cx(INPUT, 'peer ps-8 pe-8')}
        value={value}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={clear}
      />
      <kbd className="pointer-events-none absolute end-2 top-1.75 rounded border border-line px-1.5 font-sans text-12 text-ink-soft peer-focus:hidden">
        {COPY.key}
      </kbd>
    </label>
  )
}
