import { planImport, planSentence, restoreEdits } from '@rolecall/shared/exchange/archive-plan.ts'
import type { PlannedRecord } from '@rolecall/shared/exchange/archive-plan.ts'
import type { Archive } from '@rolecall/shared/exchange/archive-read.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import type { Context } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { ApiError } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { writerOf } from '../../records/context.ts'
import type { UserId } from '../../session.ts'
import { keepFile } from '../files/store.ts'
import { restoreKept } from '../../kept/kept-of-jobs.ts'
import { writeAll } from './write-all.ts'

const HELD =
  'SELECT entity, record, json_group_object(name, hlc) AS clocks FROM field WHERE user_id = ? GROUP BY entity, record'

/** The plan asks for clocks alone: which value stands under one does not matter. */
async function heldClocks(db: Db, me: UserId): Promise<(entity: string, id: string) => Cells | undefined> {
  const { rows } = await db.read({ sql: HELD, args: [me] })
  const cells = new Map(
    rows.map((row) => {
      const clocks = JSON.parse(textOf(row['clocks'])) as Record<string, string>
      const held = Object.entries(clocks).map(([name, hlc]) => [name, { value: null, hlc }] as const)
      return [`${textOf(row['entity'])} ${textOf(row['record'])}`, Object.fromEntries(held) as Cells]
    }),
  )
  return (entity, id) => cells.get(`${entity} ${id}`)
}

/** A file that is refused does not hold up the others; it is named in the answer. */
async function restoreFiles(c: Context<SignedInEnv>, { files }: Archive): Promise<string[]> {
  const refused: string[] = []
  for (const { hash, extension, bytes } of files) {
    try {
      await keepFile(c.var.deps, c.var.me.id, {
        hash,
        bytes,
        name: `${hash.slice(0, 12)}.${extension}`,
        mime: undefined,
      })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      refused.push(`files/${hash}.${extension}`)
    }
  }
  return refused
}

/** A value that this version cannot have would be refused, and everything sent with it. */
function withoutMisfits({ misfits, cells, ...record }: PlannedRecord): PlannedRecord {
  const kept = Object.entries(cells).filter(([name]) => !misfits.includes(name))
  return { ...record, misfits: [], cells: Object.fromEntries(kept) }
}

export async function importArchive(c: Context<SignedInEnv>, archive: Archive, apply: boolean) {
  const writer = writerOf(c)
  const plan = planImport(archive.records, await heldClocks(writer.db, writer.me), writer.now)
  if (apply) await writeAll(writer, restoreEdits({ ...plan, records: plan.records.map(withoutMisfits) }))
  if (apply && archive.extra['jobs'] !== undefined) await restoreKept(c.var.deps, writer.me, archive.extra['jobs'])
  const refusedFiles = apply ? await restoreFiles(c, archive) : []
  return {
    kind: 'archive' as const,
    applied: apply,
    sentence: planSentence(plan),
    counts: plan.counts,
    byEntity: plan.byEntity,
    files: archive.files.length,
    damagedFiles: [...archive.damagedFiles, ...refusedFiles],
  }
}
