import { useEffect } from 'react'
import { COPY } from './copy.ts'

/** Names the browser's tab while it is drawn. What lies on top is drawn later and gives the name back when it goes. */
export function Title({ words }: { words: string }) {
  useEffect(() => {
    const before = document.title
    document.title = COPY.title(words)
    return () => void (document.title = before)
  }, [words])
  return null
}
