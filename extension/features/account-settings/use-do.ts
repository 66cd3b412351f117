import { useSay } from '../../ui/toast.tsx'
import { explain } from '../account/problems.ts'

/** Does something on the server, says how it ended, and lets what is shown be read anew either way. */
export function useDo(after: () => void): (work: Promise<unknown>, words?: string) => void {
  const say = useSay()
  return (work, words) => {
    const done = work.then(
      () => words !== undefined && say({ message: words }),
      (error: unknown) => say({ message: explain(error) }),
    )
    void done.then(after)
  }
}
