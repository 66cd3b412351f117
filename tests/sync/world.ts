import type { Db } from '@rolecall/server/ports/db.ts'
import { textOf } from '@rolecall/server/ports/row.ts'
import type { UserId } from '@rolecall/server/session.ts'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { conflictsOf } from '../../extension/store/conflicts.ts'
import { claimStore } from '../../extension/store/owner.ts'
import { peekMeta } from '../../extension/store/meta.ts'
import { Device } from '../../extension/store/test-support.ts'
import { drain } from '../../extension/sync/drain.ts'
import { Profile } from '../../extension/sync/test-support.ts'
import { ACTS } from './acts.ts'
import { Line } from './line.ts'
import type { Fate } from './line.ts'

const START = Date.parse('2026-03-02T09:00:00Z')

export type Step =
  | { kind: 'act'; at: number; act: string; pick: number }
  | { kind: 'sync'; at: number; fate: Fate }
  | { kind: 'arrive'; at: number }
  | { kind: 'restart'; at: number }
  | { kind: 'clock'; at: number; ahead: number }

interface Member {
  profile: Profile
  line: Line
}

const capturedAt = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'capturedAt' in value ? value.capturedAt : value

/** Of a reading of a page only which one it was: what was replaced is kept without the words of the posting. */
function told(entity: string, id: string, name: string, value: unknown): string {
  const kept = name === 'snapshot' || name.startsWith('version.') ? capturedAt(value) : value
  return `${entity} ${id} ${name} ${JSON.stringify(kept)}`
}

/** One person with some devices around one server, and everything that can go wrong between them. */
export class World {
  readonly members: Member[] = []
  private readonly db: Db
  private readonly me: UserId
  private time = START
  private words = 0

  constructor(db: Db, me: UserId) {
    this.db = db
    this.me = me
  }

  async join(ahead: number): Promise<Member> {
    const profile = new Profile('https://api.example', new Device(this.time + ahead))
    const line = new Line(
      this.db,
      this.me,
      () => (this.time += 1),
      async (fate) => {
        if (fate === 'killed') profile.device.restart()
        // The answer is on its way while the person goes on.
        for (const act of fate === 'busy' ? ['move', 'note', 'rank'] : []) await this.act(profile, act, this.words)
      },
    )
    profile.line = line.fetch
    profile.session = { token: 't', userId: this.me, email: 'a@example.com', apiUrl: profile.apiUrl }
    await claimStore(profile.store, this.me, false)
    const member = { profile, line }
    this.members.push(member)
    return member
  }

  async take(step: Step): Promise<void> {
    this.time += 40
    for (const { profile } of this.members) profile.device.time += 40
    const member = this.members[step.at % this.members.length]
    if (!member) return
    const { profile, line } = member
    if (step.kind === 'act') await this.act(profile, step.act, step.pick)
    if (step.kind === 'restart') profile.device.restart()
    if (step.kind === 'clock') profile.device.time = this.time + step.ahead
    if (step.kind === 'arrive') await line.arriveLate()
    if (step.kind === 'sync') await this.sync(member, step.fate)
  }

  private async act({ store }: Profile, act: string, pick: number): Promise<void> {
    await ACTS[act]?.({ store, pick, word: `word${this.words++}` })
  }

  private async sync({ profile, line }: Member, fate: Fate): Promise<void> {
    line.fate = fate
    // A killed worker takes its trip with it.
    await drain(profile.ports, 'now').catch((error: unknown) => {
      if (fate !== 'killed') throw error
      profile.device.restart()
    })
  }

  /** The line is good again: everybody syncs until nobody has anything more to say. False: it never ends. */
  async settle(): Promise<boolean> {
    for (const { line } of this.members) await line.arriveLate()
    for (let round = 0; round < 30; round++) {
      let said = false
      for (const member of this.members) {
        if (await this.hasAll(member)) continue
        await this.sync(member, 'well')
        said = true
      }
      if (!said) return true
    }
    return false
  }

  /** This device has heard everything, and everything it has to say was heard. */
  private async hasAll({ profile: { store } }: Member): Promise<boolean> {
    const [meta, waiting] = await Promise.all([peekMeta(store), store.outbox.count()])
    return waiting === 0 && meta?.cursor === (await this.revision())
  }

  async revision(): Promise<number> {
    const { rows } = await this.db.read({ sql: 'SELECT rev FROM person_rev WHERE user_id = ?', args: [this.me] })
    return Number(rows[0]?.['rev'] ?? 0)
  }

  /** How many edits were made, on all devices together. */
  async edits(): Promise<number> {
    const metas = await Promise.all(this.members.map(({ profile }) => peekMeta(profile.store)))
    return metas.reduce((sum, meta) => sum + (meta?.nextSeq ?? 1) - 1, 0)
  }

  async waiting(): Promise<number> {
    const counts = await Promise.all(this.members.map(({ profile }) => profile.store.outbox.count()))
    return counts.reduce((sum, count) => sum + count, 0)
  }

  /** All that a device holds of the person's records, and what it derived from them for its lists. */
  async replica({ profile: { store } }: Member): Promise<unknown> {
    const rows = (await store.records.toArray()).map(({ entity, id, addresses, about, savedAt, deleted, cells }) => {
      const sorted = Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1))
      return { entity, id, addresses, about, savedAt, deleted, cells: sorted }
    })
    return { rows, briefs: await store.briefs.toArray(), texts: await store.texts.toArray() }
  }

  /** The values of acknowledged edits that neither hold now nor stand in the log of what was replaced. */
  async lost(): Promise<string[]> {
    const sql = 'SELECT entity, record, fields FROM op WHERE user_id = ?'
    const { rows } = await this.db.read({ sql, args: [this.me] })
    const held = await this.everHeld()
    return rows.flatMap((row) => {
      const fields = JSON.parse(textOf(row['fields'])) as Record<string, unknown>
      return Object.entries(fields)
        .map(([name, value]) => told(textOf(row['entity']), textOf(row['record']), name, value))
        .filter((value) => !held.has(value))
    })
  }

  private async everHeld(): Promise<Set<string>> {
    const held = new Set<string>()
    for (const { profile } of this.members) {
      for (const { entity, id, cells } of await profile.store.records.toArray())
        for (const [name, { value }] of Object.entries(cells)) held.add(told(entity, id, name, value))
      for (const { entity, id, name, value } of await profile.store.past.toArray())
        held.add(told(entity, id, name, value))
    }
    return held
  }

  /** The notes of the first application, and what was put aside beside them, as the first device has them. */
  async notes(): Promise<string[]> {
    const rows = (await this.members[0]?.profile.store.records.toArray()) ?? []
    const values = valuesOf(rows.find(({ entity }) => entity === APPLICATION)?.cells ?? {})
    const { notes } = values
    return [typeof notes === 'string' ? notes : '', ...conflictsOf(values).map(({ value }) => value.text)]
  }

  close(): void {
    for (const { profile } of this.members) profile.store.close()
  }
}
