import type { InStatement } from '@libsql/client'
import type { UserId } from '../../session.ts'

/** One long text in a pushed edit, and what it was made from. */
export interface SentText {
  seq: number
  name: string
  /** plain: the sender does not say; new: from nothing; own: from its own text; other: from the text of clock `base`. */
  from: 'plain' | 'new' | 'own' | 'other'
  base: string | null
  /** An edit before it in the same push wrote the same text. */
  follows: boolean
}

const SAME_TEXT = (edit: string): string =>
  `earlier.user_id = ?1 AND earlier.entity = ${edit}.entity AND earlier.record = ${edit}.record
    AND earlier.name = ${edit}.name AND earlier.rev < ${edit}.rev`

/** Made from an edit that itself met another: what counts is the text that one was made from. */
const STANDING = (which: string): string => `(
  SELECT iif(earlier.met_rev IS NULL, earlier.rev, earlier.base_rev) FROM text_edit earlier
  WHERE ${SAME_TEXT('fresh')} AND ${which} ORDER BY earlier.rev DESC LIMIT 1)`

/** A device's edits are one line, whatever their clocks say: its own base is its own edit before. */
const TAKE = `
  INSERT INTO text_edit (user_id, entity, record, name, rev, device, hlc, base_rev, met_rev)
  WITH sent AS (
    SELECT value ->> 0 AS seq, value ->> 1 AS name, value ->> 2 AS made_from, value ->> 3 AS base FROM json_each(?3)
  ), fresh AS (
    SELECT op.entity, op.record, sent.name, op.rev, op.hlc, sent.made_from, sent.base
    FROM person_rev CROSS JOIN sent CROSS JOIN op
      ON op.user_id = ?1 AND op.device = ?2 AND op.seq = sent.seq AND op.rev > person_rev.rev
    WHERE person_rev.user_id = ?1
  ), based AS (
    SELECT fresh.*, CASE made_from WHEN 'new' THEN 0
      WHEN 'own' THEN ${STANDING('earlier.device = ?2')}
      WHEN 'other' THEN ${STANDING('earlier.hlc = fresh.base')} END AS base_rev
    FROM fresh
  )
  SELECT ?1, entity, record, name, rev, ?2, hlc, base_rev,
    CASE WHEN made_from <> 'plain' THEN (
      SELECT max(earlier.rev) FROM text_edit earlier
      WHERE ${SAME_TEXT('based')} AND earlier.rev > coalesce(based.base_rev, 0)
        AND earlier.device <> ?2 AND earlier.met_rev IS NULL
    ) END
  FROM based`

const READ = `
  SELECT mine.seq, edit.name, edit.base_rev, theirs.hlc,
    base.fields ->> ('$."' || edit.name || '"') AS base, theirs.fields ->> ('$."' || edit.name || '"') AS theirs
  FROM json_each(?3) sent
  CROSS JOIN op mine ON mine.user_id = ?1 AND mine.device = ?2 AND mine.seq = sent.value ->> 0
  CROSS JOIN text_edit edit ON edit.user_id = ?1 AND edit.entity = mine.entity AND edit.record = mine.record
    AND edit.name = sent.value ->> 1 AND edit.rev = mine.rev
  CROSS JOIN op theirs ON theirs.user_id = ?1 AND theirs.rev = edit.met_rev
  LEFT JOIN op base ON base.user_id = ?1 AND base.rev = edit.base_rev`

/** Writes through the API say nothing of a base: each is the next in the line of texts. */
const TAKE_WRITTEN = `
  INSERT INTO text_edit (user_id, entity, record, name, rev, device, hlc)
  SELECT ?1, op.entity, op.record, text.value ->> 1, op.rev, op.device, op.hlc
  FROM person_rev CROSS JOIN op ON op.user_id = ?1 AND op.rev > person_rev.rev
  CROSS JOIN json_each(?2) text ON text.value ->> 0 = op.entity
  WHERE person_rev.user_id = ?1 AND json_type(op.fields, '$."' || (text.value ->> 1) || '"') = 'text'`

const asJson = (texts: SentText[]): string =>
  JSON.stringify(texts.map(({ seq, name, from, base }) => [seq, name, from, base]))

/** Before the revisions are counted on. What follows within the push stands on what it follows, so it comes second. */
export const takeTexts = (me: UserId, device: string, texts: SentText[]): InStatement[] =>
  [texts.filter(({ follows }) => !follows), texts.filter(({ follows }) => follows)]
    .filter((some) => some.length > 0)
    .map((some) => ({ sql: TAKE, args: [me, device, asJson(some)] }))

export const readTexts = (me: UserId, device: string, texts: SentText[]): InStatement => ({
  sql: READ,
  args: [me, device, asJson(texts.filter(({ from }) => from !== 'plain'))],
})

/** `longTexts`: each kind of record with the name of a long text it has. */
export const takeWrittenTexts = (me: UserId, longTexts: (readonly [string, string])[]): InStatement => ({
  sql: TAKE_WRITTEN,
  args: [me, JSON.stringify(longTexts)],
})
