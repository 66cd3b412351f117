import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import type { Json, Op } from '@rolecall/shared/sync/op.ts'
import { SyncAnswer } from '@rolecall/shared/sync/wire.ts'
import { expect } from 'vitest'
import type { Person } from './people.ts'

const SYNC = '/api/v1/sync'
type Fields = Record<string, Json>

interface Edit {
  id?: string
  entity?: string
  wall?: number
}

/** One device of one person, as far as the wire shows it. */
export class Device {
  readonly id = crypto.randomUUID()
  readonly #person: Person
  #seq = 0
  cursor = 0

  constructor(person: Person) {
    this.#person = person
  }

  edit(fields: Fields, { id = crypto.randomUUID(), entity = 'application', wall = Date.now() }: Edit = {}): Op {
    const seq = ++this.#seq
    return { device: this.id, seq, hlc: formatHlc({ wall, counter: seq % 1000, device: this.id }), entity, id, fields }
  }

  post(ops: unknown[], cursor = this.cursor): Promise<Response> {
    return this.#person.ask(SYNC, { device: this.id, cursor, ops })
  }

  async sync(...ops: Op[]): Promise<SyncAnswer> {
    const response = await this.post(ops)
    expect(response.status).toBe(200)
    const answer = SyncAnswer.parse(await response.json())
    this.cursor = answer.cursor
    return answer
  }

  /** Everything the server has, from the beginning, as values by record. */
  async everything(): Promise<Map<string, Fields>> {
    const records = new Map<string, Fields>()
    this.cursor = 0
    for (let more = true; more;) {
      const answer = await this.sync()
      more = answer.more
      for (const { id, cells } of answer.changes)
        for (const [name, { value }] of Object.entries(cells)) records.set(id, { ...records.get(id), [name]: value })
    }
    return records
  }
}
