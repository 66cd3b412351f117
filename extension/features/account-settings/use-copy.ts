import { useSay } from '../../ui/toast.tsx'
import { COPY } from './copy.ts'

/** Puts a text into the clipboard and says whether that worked. */
export function useCopy(): (text: string) => void {
  const say = useSay()
  return (text) =>
    void navigator.clipboard.writeText(text).then(
      () => say({ message: COPY.copied }),
      () => say({ message: COPY.notCopied }),
    )
}
