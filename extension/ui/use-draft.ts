import { useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'

/**
 * What is being typed into a field of the browser's own for dates, until it is left. A date is half a date for most of
 * the time that somebody types it, and a year of 2026 is first the year 2: neither must be taken for what is meant.
 */
export function useDraft(value: string, keep: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const [incomplete, setIncomplete] = useState(false)
  const settle = (input: HTMLInputElement): void => {
    setIncomplete(input.validity.badInput)
    if (input.validity.badInput || draft === null) return
    setDraft(null)
    if (draft !== value) keep(draft)
  }
  const field = {
    value: draft ?? value,
    onType: setDraft,
    onBlur: ({ currentTarget }: FocusEvent<HTMLInputElement>) => settle(currentTarget),
    onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => key === 'Enter' && settle(currentTarget),
  }
  return { field, incomplete }
}
