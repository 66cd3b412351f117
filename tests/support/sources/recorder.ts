import type { Sighting } from '@rolecall/server/catalogue/sighting.ts'
import type { Shelf } from '@rolecall/server/ingest/ports.ts'

/** Keeps what runs bring in, each opening once, and what they say is gone. */
export class Recorder implements Shelf {
  readonly stored = new Map<string, Sighting>()
  readonly closed: { source: string; board: string | null; run: number }[] = []
  /** How many came with each call. */
  readonly calls: number[] = []

  readonly takeIn: Shelf['takeIn'] = async (_, sightings) => {
    let fresh = 0
    for (const one of sightings) {
      const key = `${one.source} ${one.posting.externalId}`
      if (!this.stored.has(key)) fresh++
      this.stored.set(key, one)
    }
    this.calls.push(sightings.length)
    return { seen: sightings.length, fresh, changed: 0, merged: 0, linked: 0, failed: 0, jobs: [] }
  }

  /** It keeps nothing of what lists say. */
  readonly seenAgain: Shelf['seenAgain'] = async () => new Set()

  readonly closeAbsent: Shelf['closeAbsent'] = async (of) => {
    this.closed.push(of)
    return 0
  }

  of(source: string): Sighting[] {
    return [...this.stored.values()].filter((one) => one.source === source)
  }
}
