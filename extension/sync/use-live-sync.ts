import { useEffect } from 'react'
import { askForSync } from '../platform/messages.ts'
import { useSession } from '../platform/session.ts'
import { localStore } from '../store/local-store.ts'
import { peekMeta } from '../store/meta.ts'

/** An event of the window itself; its detail is how many notices there are that nobody has seen. */
export const NOTICES_CAME = 'rolecall-notices'

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Asks the background for what is new, unless this device has it: most of what moves is its own work. */
async function pullTo(rev: number): Promise<void> {
  const cursor = (await peekMeta(localStore))?.cursor ?? 0
  if (rev !== cursor) askForSync('now')
}

const line: typeof fetch = (...request) => fetch(...request)

const moved = (rev: number): void => void pullTo(rev)

/** The background tells of it outside of this window; what shows notices in here reads them again. */
function noticed(unseen: number): void {
  askForSync('now')
  dispatchEvent(new CustomEvent(NOTICES_CAME, { detail: unseen }))
}

async function follow(apiUrl: string, token: string, signal: AbortSignal): Promise<void> {
  const { followServer } = await import('./live.ts')
  await followServer({ apiUrl, token, signal, pause, fetch: line, moved, noticed })
}

/** While this window is open, what other devices do is here at once. */
export function useLiveSync(): void {
  const { session } = useSession()
  const apiUrl = session?.apiUrl
  const token = session?.token
  useEffect(() => {
    if (!apiUrl || !token) return
    const open = new AbortController()
    void follow(apiUrl, token, open.signal)
    // A window that was long behind others may have slept through what the server told.
    const back = (): void => askForSync('now')
    addEventListener('focus', back)
    return () => {
      open.abort()
      removeEventListener('focus', back)
    }
  }, [apiUrl, token])
}
