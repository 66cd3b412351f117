import type { Courier } from './courier.ts'
import { SourceFault } from './fault.ts'
import type { Hold } from './hold.ts'
import type { Sighting } from '../catalogue/sighting.ts'
import type { RunParts } from './ports.ts'
import type { Cursor } from './run-shapes.ts'
import { saveRun } from './run-store.ts'
import type { RunRecord } from './run-store.ts'
import { saidOf } from './said.ts'
import { EVERYTHING } from './source.ts'
import type { Ask, Batch, Keys, Named, Source } from './source.ts'
import { soundSightings } from './sound.ts'

export interface VisitParts {
  parts: RunParts
  source: Source
  keys: Keys
  hold: Hold
  courier: Courier
  run: RunRecord
  cursor: Cursor
}

const BOARD_GONE = 'UPDATE board SET gone_at = coalesce(gone_at, ?3) WHERE source = ?1 AND board = ?2'
const BOARD_SEEN = 'UPDATE board SET last_run_at = ?3 WHERE source = ?1 AND board = ?2'

/** One turn of a run at its source: ask by ask, page by page, opening by opening, from where the turn before stopped. */
export class Visit {
  readonly #at: VisitParts
  readonly #cursor: Cursor
  #waiting: Sighting[] = []
  /** New or changed ones. */
  readonly jobs: number[] = []

  constructor(at: VisitParts) {
    this.#at = at
    this.#cursor = at.cursor
  }

  /** To the end of the run. */
  async goOn(): Promise<void> {
    const cursor = this.#cursor
    while (cursor.at < cursor.asks.length) {
      const goesOn = await this.#oneAsk(cursor.asks[cursor.at] ?? EVERYTHING)
      if (!goesOn) break
    }
    await this.#end()
  }

  /** Stores what was seen and notes how far the run is, in this order: what is seen twice is known again. */
  async keep(): Promise<void> {
    const { parts, run, hold, courier } = this.#at
    const sightings = this.#waiting
    this.#waiting = []
    for (let from = 0; from < sightings.length; from += parts.limits.batch)
      await this.#takeIn(sightings.slice(from, from + parts.limits.batch))
    run.counts.requests += courier.requests
    courier.requests = 0
    run.cursor = run.endedAt === null ? this.#cursor : null
    await saveRun(parts.catalogue, hold, run)
  }

  async #takeIn(sightings: Sighting[]): Promise<void> {
    const { parts, run } = this.#at
    const taken = await parts.shelf.takeIn(run.number, sightings)
    for (const name of ['seen', 'fresh', 'changed', 'merged', 'failed'] as const) run.counts[name] += taken[name]
    this.jobs.push(...taken.jobs)
  }

  /** False where nothing more is to be asked in this run. */
  async #oneAsk(ask: Ask): Promise<boolean> {
    const { courier, hold } = this.#at
    try {
      while (await this.#onePage(ask)) if (this.#isSpent()) this.#cut()
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error
      const isGone = error.code === 'gone' && ask.board !== null
      if (isGone) await this.#writeBoard(BOARD_GONE, ask.board)
      else this.#noteFault(error)
      // Where not even the first request went well, the others need not be made.
      if (courier.isProbe || hold.isResting) return false
    }
    await this.#endAsk(ask)
    return !this.#isSpent()
  }

  /** One page and the openings it names. False at the end of the ask. */
  async #onePage(ask: Ask): Promise<boolean> {
    const cursor = this.#cursor
    await this.#openings(ask)
    if (cursor.pages > 0 && cursor.from === null) return false
    if (cursor.pages >= this.#mostPages(ask)) {
      cursor.whole = false
      return false
    }
    const batch = await this.#fetchPage(ask, cursor.from)
    this.#add(ask, batch.postings)
    cursor.open = await this.#toAskFor(ask, batch.open ?? [])
    cursor.pages++
    cursor.from = batch.next === cursor.from ? null : batch.next
    if (this.#waiting.length >= this.#at.parts.limits.batch) await this.keep()
    await this.#openings(ask)
    return cursor.from !== null
  }

  async #fetchPage(ask: Ask, from: string | null): Promise<Batch> {
    const { source, keys, courier, run } = this.#at
    const batch = await courier.fetch({
      request: source.request(keys, ask, from),
      read: (body) => source.read(body, ask, from),
      credits: (read) => read.credits ?? 0,
      mayBeGone: source.kind === 'board',
    })
    run.counts.credits += batch.credits ?? 0
    return batch
  }

  /** Those of which the list says what it said before are there still, and that is all there is to know. */
  async #toAskFor({ board }: Ask, named: readonly Named[]): Promise<Cursor['open']> {
    const { source, parts, run } = this.#at
    const of = { source: source.id, board }
    const open = named.map((one) => ({ id: one.id, said: saidOf(of, one, parts.clock.now()) }))
    const said = open.flatMap((one) => one.said ?? [])
    if (said.length === 0) return open
    const again = await parts.shelf.seenAgain(run.number, said)
    run.counts.seen += again.size
    return open.filter((one) => one.said === null || !again.has(one.said))
  }

  async #openings(ask: Ask): Promise<void> {
    const cursor = this.#cursor
    for (let opening = cursor.open[0]; opening !== undefined; opening = cursor.open[0]) {
      const posting = await this.#fetchOpening(ask, opening.id)
      if (posting) this.#add(ask, [posting], opening.said)
      cursor.open.shift()
      if (this.#waiting.length >= this.#at.parts.limits.batch) await this.keep()
    }
  }

  async #fetchOpening(ask: Ask, opening: string) {
    const { source, keys, courier, run } = this.#at
    const { detail } = source
    if (!detail) return null
    try {
      const posting = await courier.fetch({
        request: detail.request(keys, ask, opening),
        read: (body) => detail.read(body, ask),
        credits: () => detail.credits,
        mayBeGone: true,
      })
      run.counts.credits += detail.credits
      return posting
    } catch (error) {
      if (!(error instanceof SourceFault) || this.#at.hold.isResting) throw error
      // Closed since the list was written.
      if (error.code !== 'gone') this.#noteFault(error)
      return null
    }
  }

  #add({ board }: Ask, postings: Batch['postings'], said: string | null = null): void {
    const { source, parts, run } = this.#at
    const { sound, unsound } = soundSightings({ source: source.id, board, said }, postings, parts.clock.now())
    run.counts.failed += unsound
    this.#waiting.push(...sound)
  }

  #noteFault({ message }: SourceFault): void {
    const { run } = this.#at
    run.counts.failed++
    run.error = message
    this.#cursor.whole = false
  }

  async #writeBoard(sql: string, board: string | null): Promise<void> {
    const { parts, source } = this.#at
    await parts.catalogue.write([{ sql, args: [source.id, board, parts.clock.now()] }])
  }

  async #endAsk({ board }: Ask): Promise<void> {
    const { run, source, parts } = this.#at
    const cursor = this.#cursor
    if (board !== null && cursor.whole) {
      // Only once everything seen is stored is it known what was not seen.
      await this.keep()
      await this.#writeBoard(BOARD_SEEN, board)
      run.counts.closed += await parts.shelf.closeAbsent({ source: source.id, board, run: run.number })
    }
    cursor.allWhole &&= cursor.whole
    Object.assign(cursor, { at: cursor.at + 1, from: null, pages: 0, open: [], whole: true })
  }

  async #end(): Promise<void> {
    const { run, source, parts, courier } = this.#at
    const cursor = this.#cursor
    await this.keep()
    const all = cursor.at >= cursor.asks.length && cursor.allWhole
    if (all && source.kind === 'api' && source.lists === 'everything')
      run.counts.closed += await parts.shelf.closeAbsent({ source: source.id, board: null, run: run.number })
    const nothing = courier.isProbe && run.counts.seen === 0 && run.error !== null
    run.state = nothing ? 'failed' : run.error === null ? 'done' : 'partial'
    run.endedAt = parts.clock.now()
    await this.keep()
  }

  #isSpent(): boolean {
    const { run, source, parts, courier } = this.#at
    const { credits = Infinity } = source.limits
    const requests = run.counts.requests + courier.requests
    const jobs = run.counts.seen + this.#waiting.length
    return run.counts.credits >= credits || requests >= parts.limits.requests || jobs >= parts.limits.jobs
  }

  /** The rest of the ask is left out. */
  #cut(): void {
    Object.assign(this.#cursor, { from: null, open: [], whole: false })
  }

  #mostPages({ board }: Ask): number {
    const { source, parts, run } = this.#at
    if (board !== null || run.kind === 'deep' || run.kind === 'asked') return source.limits.pages
    return Math.min(source.limits.pages, source.countries ? parts.limits.pagesOfCountry : parts.limits.pages)
  }
}
