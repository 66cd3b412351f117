import { LEARNING_LEVELS } from '@rolecall/shared/domain/learning/shapes.ts'
import { z } from 'zod'
import { limit } from '../records/request.ts'

/** Lists that never change while somebody leafs through them: a cursor is how many were shown. */
export const paging = {
  limit,
  cursor: z.coerce.number().int().min(0).max(100_000).default(0).meta({ description: '`next` of the page before' }),
}
export type Paging = { limit: number; cursor: number }

export const pageAt = <T>(all: readonly T[], { limit: most, cursor }: Paging) => ({
  items: all.slice(cursor, cursor + most),
  next: cursor + most < all.length ? String(cursor + most) : null,
  total: all.length,
})

export const maxHours = z.coerce.number().int().min(1).max(1_000).optional()
export const q = z.string().max(200).meta({ description: 'Each word must begin a word of it' })
export const level = z.enum(LEARNING_LEVELS).optional()
