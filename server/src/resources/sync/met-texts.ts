import type { Row } from '@libsql/client'
import { revsIn, TextLine, textOfBase } from '@rolecall/shared/sync/text-base.ts'
import type { TextBase, TextEdit } from '@rolecall/shared/sync/text-base.ts'
import type { MetText } from '@rolecall/shared/sync/wire.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { readBases } from './text-statements.ts'

const revOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))

const writing = (row: Row): TextEdit => ({
  rev: Number(row['rev']),
  device: textOf(row['device']),
  base: revOf(row['base_rev']),
  met: revOf(row['met_rev']),
})

interface Meeting {
  seq: number
  name: string
  theirs: string
  hlc: string
  base: TextBase | null
}

const textKey = (row: Row): string => `${textOf(row['entity'])} ${textOf(row['record'])} ${textOf(row['name'])}`

/** A text that is gone from the server cannot be told. */
function meetings(rows: Row[], lines: Row[]): Meeting[] {
  const byText = new Map(
    [...Map.groupBy(lines, textKey)].map(([key, writings]) => [key, new TextLine(writings.map(writing))]),
  )
  return rows
    .filter((row) => typeof row['theirs'] === 'string')
    .map((row) => ({
      seq: Number(row['seq']),
      name: textOf(row['name']),
      theirs: textOf(row['theirs']),
      hlc: textOf(row['hlc']),
      base: byText.get(textKey(row))?.baseOf(Number(row['rev']), Number(row['met_rev'])) ?? null,
    }))
}

/** What stood at these revisions, where the server still has it. Nothing is read where all texts began empty. */
async function basesOf(db: Db, me: UserId, met: Meeting[]): Promise<Map<string, string | null>> {
  const wanted = met.flatMap(({ base, name }) => (base ? revsIn(base).map((rev) => [rev, name] as const) : []))
  const real = wanted.filter(([rev]) => rev > 0)
  const { rows } = real.length > 0 ? await db.read(readBases(me, real)) : { rows: [] }
  return new Map(
    rows.map(({ rev, name, text }) => [`${Number(rev)} ${textOf(name)}`, typeof text === 'string' ? text : null]),
  )
}

/** The texts that the edits of a push met, by the number of the edit. */
export async function metTexts(db: Db, me: UserId, rows: Row[], lines: Row[]): Promise<Map<number, MetText[]>> {
  const met = meetings(rows, lines)
  const bases = await basesOf(db, me, met)
  const told = met.map(({ seq, name, theirs, hlc, base }) => {
    const textAt = (rev: number): string | null => (rev === 0 ? '' : (bases.get(`${rev} ${name}`) ?? null))
    return { seq, text: { name, base: base && textOfBase(base, textAt), theirs, hlc } }
  })
  return new Map([...Map.groupBy(told, ({ seq }) => seq)].map(([seq, all]) => [seq, all.map(({ text }) => text)]))
}
