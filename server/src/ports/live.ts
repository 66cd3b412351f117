import type { UserId } from '../session.ts'

/**
 * A bell for each person. It says that something moved, never what: whoever hears it looks for themselves, with their
 * own session. So a ring more does no harm, a ring missed is made good by the next one, and nothing private travels.
 */
export interface Live {
  ring(person: UserId): Promise<void>
  /** Gives a byte for each ring, or null where as many listen already as may. */
  listen(person: UserId): Promise<ReadableStream<Uint8Array> | null>
  /** Ends everybody's listening. */
  close(): void
}

interface Ringing {
  live: Live | null
  background: (job: Promise<unknown>) => void
}

/** To be called after every write to what is synced; the answer to the writer does not wait for it. */
export function tellOthers({ live, background }: Ringing, person: UserId): void {
  if (live) background(live.ring(person))
}
