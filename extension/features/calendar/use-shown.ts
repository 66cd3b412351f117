import { useSyncExternalStore } from 'react'
import { isTyping } from '../../ui/is-typing.ts'
import { useEffect } from 'react'

const room = matchMedia('(width < 600px)')

const watch = (changed: () => void): (() => void) => {
  room.addEventListener('change', changed)
  return () => room.removeEventListener('change', changed)
}

/** True where a month would be too small to read. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => room.matches)

/** N adds, wherever the focus is, except while typing and below a window. */
export function useAddKey(add: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      add()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [add])
}
