import { isLongText } from '@rolecall/shared/domain/entities.ts'
import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import type { Op } from '@rolecall/shared/sync/op.ts'
import type { SentText } from './text-statements.ts'

const madeFrom = (op: Op, base: string | null | undefined): SentText['from'] => {
  if (base === undefined) return 'plain'
  if (base === null) return 'new'
  return parseHlc(base)?.device === op.device ? 'own' : 'other'
}

/** A client may name a base for any text; of those it names none for, the ones this version knows as long ones count. */
const textsOf = (op: Op): string[] =>
  Object.keys(op.fields).filter(
    (name) => typeof op.fields[name] === 'string' && (op.bases?.[name] !== undefined || isLongText(op.entity, name)),
  )

/** The long texts that a push carries. */
export function sentTexts(ops: Op[]): SentText[] {
  const written = new Map<string, number>()
  return ops.flatMap((op) =>
    textsOf(op).map((name): SentText => {
      const key = `${op.entity} ${op.id} ${name}`
      const base = op.bases?.[name]
      const from = madeFrom(op, base)
      const follows = from === 'own' ? (written.get(key) ?? null) : null
      written.set(key, op.seq)
      return { seq: op.seq, name, from, base: base ?? null, follows }
    }),
  )
}
