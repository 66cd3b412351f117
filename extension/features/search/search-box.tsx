import { Autocomplete } from '@base-ui/react/autocomplete'
import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { FormEvent, KeyboardEvent, RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { INPUT } from '../../ui/input.ts'
import { isTyping } from '../../ui/is-typing.ts'
import { OVERLAY } from '../../ui/overlay.ts'
import { COPY } from './copy.ts'
import { useSuggestions } from './use-suggestions.ts'
import type { Offer, Offers } from './use-suggestions.ts'

interface Props {
  /** The words that are searched for now. */
  words: string
  onSearch: (words: string) => void
  onPick: (offer: Offer) => void
}

/** `/` leads into the field from anywhere on the page. */
function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const slash = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event.target) || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    addEventListener('keydown', slash)
    return () => removeEventListener('keydown', slash)
  }, [field])
}

const Choice = ({ offer, onPick }: { offer: Offer; onPick: Props['onPick'] }) => (
  <Autocomplete.Item
    value={offer}
    className="flex min-h-8 items-center gap-3 rounded-control px-2 outline-none data-highlighted:bg-wash"
    onClick={() => onPick(offer)}
  >
    <span className="min-w-0 grow truncate">{offer.shown}</span>
    {offer.jobs === null ? null : <span className="text-12 text-ink-soft">{COPY.openJobs(offer.jobs)}</span>}
  </Autocomplete.Item>
)

/** What was highlighted last is not there any more once the list is shut. */
const NOTHING_ACTIVE = { 'aria-activedescendant': undefined }

/** There is one such field on the page. */
const LIST = 'search-suggestions'

/** Drawn in its place below the field, so that the rest of the page stays as reachable as it is. */
const Offered = ({ onPick }: Pick<Props, 'onPick'>) => (
  <Autocomplete.List
    id={LIST}
    aria-label={COPY.suggestions}
    className={cx(OVERLAY, 'absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-y-auto p-1')}
    onMouseDown={(event) => event.preventDefault()}
  >
    {(group: Offers) => (
      <Autocomplete.Group key={group.value} items={group.items} className="pb-1 last:pb-0">
        <Autocomplete.GroupLabel className="px-2 py-1 text-12 text-ink-soft">{group.value}</Autocomplete.GroupLabel>
        <Autocomplete.Collection>
          {(offer: Offer) => <Choice key={`${offer.kind} ${offer.key}`} offer={offer} onPick={onPick} />}
        </Autocomplete.Collection>
      </Autocomplete.Group>
    )}
  </Autocomplete.List>
)

interface TypingProps {
  field: RefObject<HTMLInputElement | null>
  typed: string
  isOpen: boolean
  onClear: () => void
  onFocus: () => void
  onKey: (event: KeyboardEvent) => void
  onLeave: () => void
}

const Typing = ({ field, typed, isOpen, onClear, onFocus, onKey, onLeave }: TypingProps) => (
  <>
    <Search
      size={16}
      strokeWidth={1.75}
      aria-hidden="true"
      className="pointer-events-none absolute start-2.5 top-2.5 text-ink-soft"
    />
    <Autocomplete.Input
      ref={field}
      aria-label={COPY.field}
      aria-expanded={isOpen}
      aria-controls={isOpen ? LIST : undefined}
      {...(isOpen ? {} : NOTHING_ACTIVE)}
      placeholder={COPY.placeholder}
      enterKeyHint="search"
      maxLength={500}
      autoComplete="off"
      className={cx(INPUT, 'peer min-h-9 ps-8.5 pe-9')}
      onFocus={onFocus}
      onKeyDown={onKey}
      onBlur={onLeave}
    />
    {typed === '' ? (
      <kbd className="pointer-events-none absolute end-2.5 top-2.25 rounded border border-line px-1.5 font-sans text-12 text-ink-soft peer-focus:hidden">
        {COPY.key}
      </kbd>
    ) : (
      <IconButton icon={X} label={COPY.clearField} className="absolute! end-0.5 top-0.5" onClick={onClear} />
    )}
  </>
)

/** What is typed, until it is searched for; another search brings its own words. */
function useTyped(words: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(words)
  const [held, setHeld] = useState(words)
  if (words !== held) {
    setHeld(words)
    setTyped(words)
  }
  return [typed, setTyped]
}

interface Typed {
  typed: string
  isOpen: boolean
  offers: Offers[]
  type: (typed: string) => void
  show: (open: boolean) => void
  focus: () => void
  /** A person types: what it may become is offered. */
  edit: (typed: string) => void
}

function useOffered(words: string): Typed {
  const [typed, type] = useTyped(words)
  const [open, show] = useState(false)
  const [used, setUsed] = useState(false)
  const offers = useSuggestions(typed, used)
  const edit = (next: string): void => {
    type(next)
    show(true)
  }
  return { typed, isOpen: open && offers.length > 0, offers, type, show, edit, focus: () => setUsed(true) }
}

/** Escape leaves what is offered first, then what is typed; the arrow down asks for what is offered. */
const keyIn =
  ({ typed, isOpen, type, show }: Typed) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') show(true)
    if (event.key !== 'Escape' || (!isOpen && typed === '')) return
    event.preventDefault()
    if (isOpen) show(false)
    else type('')
  }

interface FieldProps extends Props {
  typing: Typed
}

function Field({ typing, words, onSearch, onPick }: FieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const { typed, isOpen, offers, type, show } = typing
  useSlash(field)
  const pick = (offer: Offer): void => {
    show(false)
    type(offer.kind === 'title' || offer.kind === 'term' ? offer.shown : '')
    onPick(offer)
  }
  const clear = (): void => {
    type('')
    field.current?.focus()
    if (words !== '') onSearch('')
  }
  return (
    <Autocomplete.Root
      inline
      open={isOpen}
      items={offers}
      mode="none"
      value={typed}
      itemToStringValue={({ shown }: Offer) => shown}
      onValueChange={(next, { reason }) => reason !== 'item-press' && typing.edit(next)}
    >
      <Typing
        field={field}
        typed={typed}
        isOpen={isOpen}
        onClear={clear}
        onFocus={typing.focus}
        onKey={keyIn(typing)}
        onLeave={() => show(false)}
      />
      {isOpen ? <Offered onPick={pick} /> : null}
    </Autocomplete.Root>
  )
}

/** The words of a search. What is typed is offered in full below; Enter searches for it as it stands. */
export function SearchBox(props: Props) {
  const typing = useOffered(props.words)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    typing.show(false)
    props.onSearch(typing.typed.trim())
  }
  return (
    <search className="min-w-0 grow">
      <form className="flex gap-2" onSubmit={send}>
        <div className="relative min-w-0 grow">
          <Field {...props} typing={typing} />
        </div>
        <Button type="submit" look="primary" className="max-narrow:sr-only">
          {COPY.search}
        </Button>
      </form>
    </search>
  )
}
