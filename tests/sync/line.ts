import { syncPerson } from '@rolecall/server/resources/sync/store.ts'
import type { Db } from '@rolecall/server/ports/db.ts'
import type { UserId } from '@rolecall/server/session.ts'
import { SyncRequest } from '@rolecall/shared/sync/wire.ts'

/** What becomes of one trip: it goes well, is lost on either way, is sent twice or arrives much later; or what else happens meanwhile. */
export const FATES = ['well', 'lost-there', 'lost-back', 'twice', 'late', 'killed', 'busy'] as const
export type Fate = (typeof FATES)[number]

/** The server as a device reaches it: its real store, behind a line that fails as it is told to. */
export class Line {
  /** Requests that are still on their way although nobody waits for them any more. */
  readonly late: SyncRequest[] = []
  fate: Fate = 'well'
  private readonly db: Db
  private readonly me: UserId
  private readonly clock: () => number
  private readonly meanwhile: (fate: Fate) => Promise<void>

  constructor(db: Db, me: UserId, clock: () => number, meanwhile: (fate: Fate) => Promise<void>) {
    this.db = db
    this.me = me
    this.clock = clock
    this.meanwhile = meanwhile
  }

  private ask = (request: SyncRequest) => syncPerson(this.db, this.me, request, this.clock())

  async arriveLate(): Promise<void> {
    for (const request of this.late.splice(0)) await this.ask(request)
  }

  fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    const request = SyncRequest.parse(await new Request('https://api.example', { method: 'POST', ...init }).json())
    const { fate } = this
    this.fate = 'well'
    if (fate === 'late') this.late.push(request)
    if (fate === 'late' || fate === 'lost-there') throw new TypeError('lost on the way there')
    if (fate === 'twice') await this.ask(request)
    const answer = await this.ask(request)
    if (fate === 'lost-back') throw new TypeError('lost on the way back')
    await this.meanwhile(fate)
    return Response.json(answer)
  }
}
