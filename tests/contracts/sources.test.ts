import { Posting } from '@rolecall/shared/domain/posting.ts'
import { sources } from '@rolecall/server/ingest/sources.gen.ts'
import { describe, expect, test } from 'vitest'
import { fixtureAnswer, fixtureAsk, fixtureDetail, fixtureJson as json } from '../support/sources/fixture.ts'

const KEYS = new Proxy<Record<string, string>>({}, { get: (_, name) => `value of ${String(name)}` })

describe.for(sources.map((source) => [source.id, source] as const))('the source %s', ([id, source]) => {
  const ask = fixtureAsk(id)
  const answer = fixtureAnswer(source)

  test('reads its answer as expected', () => {
    const { postings, next } = source.read(answer, ask, null)
    const expected = json(id, 'expected.json') as { postings: object[]; next: string | null }
    expect(postings.map((posting) => Posting.parse(posting))).toMatchObject(expected.postings)
    expect(postings).toHaveLength(expected.postings.length)
    expect(next).toBe(expected.next)
  })

  test('names each job so that it is known again, and by an address of the web', () => {
    const { postings } = source.read(answer, ask, null)
    for (const { title, externalId, url, site, description } of postings) {
      expect({ site, titled: title.trim() !== '', named: externalId !== null }).toEqual({
        site: id,
        titled: true,
        named: true,
      })
      expect(url).toMatch(/^https?:\/\/[^/]+\//)
      expect(description ?? '').not.toMatch(/<\/?(?:p|br|li|div|span|strong)\b/i)
    }
  })

  test('asks by an encrypted connection, with the keys it says it needs and no others', () => {
    const asked = new Set<string>()
    const keys = new Proxy(KEYS, { get: (_, name) => (asked.add(String(name)), `secret-${String(name)}`) })
    const { url } = source.request(keys, ask, null)
    expect(new URL(url).protocol).toBe('https:')
    expect([...asked].toSorted()).toEqual([...source.needs].toSorted())
  })

  test('goes on where the answer before said', () => {
    const asked = (from: string | null): string => JSON.stringify(source.request(KEYS, ask, from))
    const { next } = source.read(answer, ask, null)
    if (next !== null) expect(asked(next)).not.toBe(asked(null))
  })

  const broken: readonly (readonly [name: string, body: string])[] = [
    ['nothing', ''],
    ['a web page', '<!doctype html><html><body>Just a moment</body></html>'],
    ['half of it', answer.slice(0, answer.length / 2)],
    ['null', 'null'],
    ['of another kind', source.format === 'xml' ? '<answer/>' : answer.replace(/\[[\s\S]*\]/, '7')],
  ]
  test.for(broken)('refuses the whole of an answer that is %s', ([, body]) => {
    expect(() => source.read(body, ask, null)).toThrow()
  })

  const { detail, boardAt } = source
  if (detail)
    test('reads one opening by itself', () => {
      const posting = detail.read(fixtureDetail(source) ?? '', ask)
      expect(Posting.parse(posting)).toMatchObject(json(id, 'detail-expected.json') as object)
    })

  if (boardAt)
    test('knows the boards it holds by their address', () => {
      const boards = json(id, 'boards.json') as Record<string, string | null>
      for (const [address, board] of Object.entries(boards))
        expect([address, boardAt(new URL(address))]).toEqual([address, board])
    })
})

test('no two sources have one id or one name', () => {
  for (const of of ['id', 'name'] as const)
    expect(new Set(sources.map((source) => source[of])).size).toBe(sources.length)
})
