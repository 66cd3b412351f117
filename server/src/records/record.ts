import type { InStatement, Row } from '@libsql/client'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'
import { textOf } from '../ports/row.ts'
import type { UserId } from '../session.ts'

/** A record as its fields stand now, the clocks left out. */
export interface KeptRecord {
  id: string
  /** The revision of its newest change. */
  rev: number
  values: Record<string, Json>
}

/** All fields of one record as one JSON text; `of` names the columns that say whose and which. */
export const VALUES = 'json_group_object(name, json(value))'

export const readStatement = (me: UserId, entity: string, id: string): InStatement => ({
  sql: `SELECT record AS id, max(rev) AS rev, ${VALUES} AS all_values FROM field
    WHERE user_id = ? AND entity = ? AND record = ? GROUP BY record`,
  args: [me, entity, id],
})

export const valuesIn = (row: Row): Record<string, Json> =>
  JSON.parse(textOf(row['all_values'])) as Record<string, Json>

export const recordOf = (row: Row): KeptRecord => ({
  id: textOf(row['id']),
  rev: Number(row['rev']),
  values: valuesIn(row),
})

/** The shape of a record in an answer. What a newer version added stands beside the fields known here. */
export const recordShape = (name: string, fields: Readonly<Record<string, z.ZodType>>) =>
  z
    .object({
      id: z.uuid(),
      rev: z.number().int().meta({ description: 'Send it back as If-Match to change exactly this' }),
      values: z.object(fields).partial().catchall(z.json()),
    })
    .meta({ ref: name, id: name })

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'The cursor of the next page; null on the last' }),
    total: z.number().int().optional(),
  })
