import { shapeOf } from '@rolecall/shared/domain/entities.ts'
import type { Json, Op } from '@rolecall/shared/sync/op.ts'
import type { Refusal } from '@rolecall/shared/sync/wire.ts'
import { sha256, utf8 } from '@rolecall/shared/exchange/bytes.ts'

const MAX_OP_LENGTH = 2_000_000
/** SQLite reads JSON of up to 1,000 levels; nobody writes by hand what is deeper than this. */
const MAX_DEPTH = 200

/** An edit as the database takes it: its fields as text, and a hash by which a repeat is known. */
export interface JudgedOp {
  op: Op
  fields: string
  hash: string
  refusal: Refusal | null
}

const isDeeper = (value: Json, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

/** What this version knows is held to its shape; what a newer client sends beside it is kept as it is. */
function hasBadField({ entity, fields }: Pick<Op, 'entity' | 'fields'>): boolean {
  return Object.entries(fields).some(([name, value]) => {
    if (isDeeper(value, MAX_DEPTH)) return true
    const shape = shapeOf(entity, name)
    return shape !== null && !shape.safeParse(value).success
  })
}

/** Why an edit cannot be taken, whoever makes it. */
export function faultOf(edit: Pick<Op, 'entity' | 'fields'>, length: number): 'too-large' | 'bad-field' | null {
  if (length > MAX_OP_LENGTH) return 'too-large'
  return hasBadField(edit) ? 'bad-field' : null
}

const refusalOf = (op: Op, device: string, length: number): Refusal | null =>
  op.device === device ? faultOf(op, length) : 'wrong-device'

async function judgeOp(op: Op, device: string): Promise<JudgedOp> {
  const fields = JSON.stringify(op.fields)
  const bases = op.bases ? ` ${JSON.stringify(op.bases)}` : ''
  const hash = await sha256(utf8(`${op.hlc} ${op.entity} ${op.id} ${fields}${bases}`))
  return { op, fields, hash, refusal: refusalOf(op, device, fields.length) }
}

/** Decides on each edit by itself: one that is refused does not hold up the others of its push. */
export const judge = (ops: Op[], device: string): Promise<JudgedOp[]> =>
  Promise.all(ops.map((op) => judgeOp(op, device)))
