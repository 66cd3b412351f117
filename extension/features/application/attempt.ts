import { StoreError } from '../../store/errors.ts'
import type { TakeBack } from '../../store/records.ts'
import { useSay, useUnderway } from '../../ui/toast.tsx'
import { COPY } from './copy.ts'

interface Said {
  message: string
  undo?: () => Promise<void>
}

export const isStoreError = (error: unknown): boolean => error instanceof StoreError
export const messageOf = (error: unknown): string => (error instanceof StoreError ? error.message : COPY.unexpected)

/** Runs an edit and says how it ended; where it can be taken back, for ten seconds with one press. */
export function useAttempt(): (work: Promise<unknown>, said?: Said) => void {
  const say = useSay()
  const underway = useUnderway()
  const attempt = (work: Promise<unknown>, said?: Said): void => {
    const { undo } = said ?? {}
    const back = undo && { label: COPY.undo, run: () => attempt(undo(), { message: COPY.undone }) }
    underway(work)
    work.then(
      () => said && say({ message: said.message, ...(back && { undo: back }) }),
      (error: unknown) => say({ message: messageOf(error) }),
    )
  }
  return attempt
}

/** Runs an edit that gives back how to undo it, and offers that. */
export function useEdit(): (work: Promise<TakeBack>, message: string) => void {
  const attempt = useAttempt()
  return (work, message) => attempt(work, { message, undo: async () => (await work)() })
}
