import { existsSync, readFileSync } from 'node:fs'
import { EVERYTHING } from '@rolecall/server/ingest/source.ts'
import type { Ask, Source } from '@rolecall/server/ingest/source.ts'

const FIXTURES = new URL('../../fixtures/sources/', import.meta.url)

const at = (id: string, name: string): URL => new URL(`${id}/${name}`, FIXTURES)
const fixtureText = (id: string, name: string): string => readFileSync(at(id, name), 'utf8')
export const fixtureJson = (id: string, name: string): unknown => JSON.parse(fixtureText(id, name))

/** What the fixture of a source is the answer to. */
export function fixtureAsk(id: string): Ask {
  const given = existsSync(at(id, 'ask.json')) ? (fixtureJson(id, 'ask.json') as Partial<Ask>) : {}
  return { ...EVERYTHING, ...given }
}

const ending = ({ format }: Pick<Source, 'format'>): string => (format === 'xml' ? 'xml' : 'json')

export const fixtureAnswer = (source: Source): string => fixtureText(source.id, `answer.${ending(source)}`)
export const fixtureDetail = (source: Source): string | null =>
  source.detail ? fixtureText(source.id, `detail.${ending(source)}`) : null
