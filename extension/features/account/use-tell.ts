import { useSay, useUnderway } from '../../ui/toast.tsx'
import { explain } from './problems.ts'

const UNDO = 'Undo'

export interface Told {
  /** Null: nothing is said where it went well. */
  message: string | null
  /** What was done here, undone where it came to nothing. */
  back?: () => void
  undo?: () => void
}

/** Says how something ended that the server has a part in; where it came to nothing, why. */
export function useTell(): (work: Promise<unknown>, told: Told) => void {
  const say = useSay()
  const underway = useUnderway()
  return (work, { message, back, undo }) => {
    underway(work)
    work.then(
      () => message !== null && say({ message, ...(undo && { undo: { label: UNDO, run: undo } }) }),
      (error: unknown) => {
        back?.()
        say({ message: explain(error) })
      },
    )
  }
}
