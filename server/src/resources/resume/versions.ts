import { RESUME } from '@rolecall/shared/domain/resume-record.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'
import { textOf } from '../../ports/row.ts'
import { recordError } from '../../records/errors.ts'
import { VALUES, valuesIn } from '../../records/record.ts'
import type { Writer } from '../../records/store.ts'

export const Versions = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        addedAt: z.string(),
        basedOn: z.uuid().nullable().meta({ description: 'The résumé it was tailored from' }),
        replacedBy: z.uuid().nullable().meta({ description: 'The newer version of it' }),
        application: z.uuid().nullable().meta({ description: 'The application it was tailored for' }),
      }),
    ),
  })
  .meta({ ref: 'ResumeVersions', id: 'ResumeVersions' })
export type Version = z.infer<typeof Versions>['items'][number]

const READ = `
  SELECT record, ${VALUES} AS all_values FROM field
  WHERE user_id = ? AND entity = '${RESUME}'
    AND name IN ('name', 'addedAt', 'basedOn', 'replacedBy', 'application', 'deletedAt') GROUP BY record`

const maybe = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)

const versionOf = (id: string, values: Record<string, Json>): Version => ({
  id,
  name: maybe(values['name']) ?? '',
  addedAt: maybe(values['addedAt']) ?? '',
  basedOn: maybe(values['basedOn']),
  replacedBy: maybe(values['replacedBy']),
  application: maybe(values['application']),
})

/** Two résumés are of one family where one was tailored from the other, or took its place. */
function familyOf(id: string, all: readonly Version[]): Version[] {
  const family = new Set([id])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { id: one, basedOn, replacedBy } of all) {
      const near = [one, basedOn, replacedBy].filter((other) => other !== null)
      if (near.some((other) => family.has(other))) for (const other of near) family.add(other)
    }
  }
  return all.filter((one) => family.has(one.id))
}

/** Every version of a résumé that is not in the trash, the newest first. */
export async function versionsOf({ db, me }: Writer, id: string): Promise<z.infer<typeof Versions>> {
  const { rows } = await db.read({ sql: READ, args: [me] })
  const all = rows
    .map((row) => ({ id: textOf(row['record']), values: valuesIn(row) }))
    .filter(({ values }) => maybe(values['deletedAt']) === null)
    .map((row) => versionOf(row.id, row.values))
  if (!all.some((one) => one.id === id)) throw recordError('no-such-record')
  return { items: familyOf(id, all).toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1)) }
}
