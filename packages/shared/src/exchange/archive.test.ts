import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { APPLICATION } from '../domain/application.ts'
import { emptyPosting } from '../domain/posting-values.ts'
import { formatHlc } from '../sync/hlc.ts'
import { cellsOf, mergeCells } from '../sync/merge.ts'
import type { Cells } from '../sync/merge.ts'
import { planImport, planSentence, restoreEdits } from './archive-plan.ts'
import { readArchive } from './archive-read.ts'
import type { Archive } from './archive-read.ts'
import { ARCHIVE_JSON } from './archive-shape.ts'
import type { ArchiveRecord } from './archive-shape.ts'
import { writeArchive } from './archive-write.ts'
import type { Bytes } from './bytes.ts'
import { sha256, utf8 } from './bytes.ts'
import { readCsvBytes } from './csv.ts'
import { ExchangeError } from './failures.ts'
import { openZip } from './zip-read.ts'
import { writeZip } from './zip-write.ts'

const DEVICES = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
const AT = '2026-03-01T09:00:00.000Z'
const NOW = Date.parse('2026-04-01T00:00:00Z')
const clock = (wall: number, device = DEVICES[0] ?? ''): string => formatHlc({ wall, counter: 0, device })

const clocks = fc
  .tuple(fc.integer({ min: 1, max: NOW }), fc.constantFrom(...DEVICES))
  .map(([wall, device]) => clock(wall, device))
const names = fc.constantFrom(
  'status',
  'notes',
  'snapshot',
  'deletedAt',
  'tag.ab12',
  'event.0f',
  'brandNew',
  'constructor',
  'toString',
)
const cell = fc.record({ value: fc.jsonValue({ depthSize: 'small' }), hlc: clocks })
const cells = fc.dictionary(names, cell, { minKeys: 1, maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<Cells>
const records: fc.Arbitrary<ArchiveRecord[]> = fc.uniqueArray(
  fc.record({ entity: fc.constantFrom('application', 'contact', 'futureThing'), id: fc.uuid(), cells }),
  { selector: ({ entity, id }) => `${entity} ${id}`, maxLength: 6 },
)
const files = fc.array(
  fc.record({
    bytes: fc.uint8Array({ maxLength: 40 }).map((bytes) => Uint8Array.from(bytes)),
    extension: fc.constantFrom('pdf', '.PDF', '../x', ''),
  }),
  { maxLength: 3 },
)

const read = (zip: Bytes): Promise<Archive> => readArchive(openZip(zip))
const sorted = (list: ArchiveRecord[]): ArchiveRecord[] =>
  list.toSorted((a, b) => (`${a.entity} ${a.id}` < `${b.entity} ${b.id}` ? -1 : 1))
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const equal = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, at) => byte === b[at])
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof ExchangeError) return error.code
  if (error !== null) throw error
  return 'none'
}
const zipOf = (content: unknown): Promise<Bytes> =>
  writeZip([{ name: ARCHIVE_JSON, bytes: utf8(typeof content === 'string' ? content : JSON.stringify(content)) }])
const head = { format: 'rolecall-export', version: 1, exportedAt: AT, records: [], files: [] }

describe('an export', () => {
  it('restores everything: unknown kinds, unknown fields, what is in the trash, every clock and every file', async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        files,
        fc.dictionary(fc.constantFrom('settings', '__proto__', 'constructor'), fc.jsonValue()),
        async (all, kept, extra) => {
          const first = await writeArchive({ exportedAt: AT, records: all, files: kept, extra })
          const back = await read(first)
          expect(back.records).toEqual(json(sorted(all)))
          expect(json(back.extra)).toEqual(json(extra))
          expect(new Set(back.files.map(({ bytes }) => bytes.join()))).toEqual(
            new Set(kept.map(({ bytes }) => bytes.join())),
          )
          // What was restored and exported again is the same file, byte for byte.
          expect(equal(await writeArchive({ ...back, exportedAt: AT }), first)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('restored into an empty account gives the same records, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const back = await read(await writeArchive({ exportedAt: AT, records: all, files: [] }))
        const account = new Map<string, ArchiveRecord>()
        const held = (entity: string, id: string): Cells | undefined => account.get(`${entity} ${id}`)?.cells
        const plan = planImport(back.records, held, NOW)
        for (const { entity, id, hlc, fields } of restoreEdits(plan)) {
          account.set(`${entity} ${id}`, {
            entity,
            id,
            cells: mergeCells(held(entity, id) ?? {}, cellsOf(fields, hlc)),
          })
        }
        expect(sorted([...account.values()])).toEqual(back.records)
        expect(planImport(back.records, held, NOW).counts).toEqual({
          new: 0,
          changed: 0,
          same: account.size,
          newerHere: 0,
          misfits: 0,
        })
        const again = await writeArchive({ exportedAt: AT, records: [...account.values()], files: [] })
        expect(equal(again, await writeArchive({ exportedAt: AT, records: all, files: [] }))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('has a table for people for each kind of record, and a schema that describes the rest', async () => {
    const snapshot = {
      captureVersion: 2,
      capturedAt: AT,
      posting: { ...emptyPosting('https://jobs.example.com/7'), title: '=Baker', company: 'Oven & Co' },
      origins: {},
      warnings: [],
    }
    const fields = {
      snapshot,
      status: 'applied',
      savedAt: AT,
      'own.company': 'Oven and Sons',
      'tag.aa': 'bread',
      notes: 'line\nbreak',
    }
    const all = [
      { entity: APPLICATION, id: DEVICES[0] ?? '', cells: cellsOf(fields, clock(1)) },
      { entity: 'contact', id: DEVICES[1] ?? '', cells: cellsOf({ name: 'Ada', odd: { a: 1 } }, clock(1)) },
    ]
    const zip = openZip(
      await writeArchive({ exportedAt: AT, records: all, files: [{ bytes: utf8('cv'), extension: 'PDF' }] }),
    )
    expect(zip.map(({ name }) => name)).toEqual([
      ARCHIVE_JSON,
      'schema.json',
      'applications.csv',
      'contacts.csv',
      `files/${await sha256(utf8('cv'))}.pdf`,
    ])
    const bytes = async (name: string): Promise<Bytes> =>
      (await zip.find((item) => item.name === name)?.read()) ?? utf8('')
    const [headings = [], row = []] = readCsvBytes(await bytes('applications.csv')).rows
    const applications = Object.fromEntries(headings.map((heading, at) => [heading, row[at]]))
    expect(applications).toMatchObject({
      'Job title': '=Baker',
      Company: 'Oven and Sons',
      Tags: 'bread',
      Notes: 'line\nbreak',
    })
    expect(new TextDecoder().decode(await bytes('applications.csv'))).toContain("'=Baker")
    expect(readCsvBytes(await bytes('contacts.csv')).rows[1]).toContain('{"a":1}')
    const schema = JSON.parse(new TextDecoder().decode(await bytes('schema.json'))) as Parameters<
      typeof z.fromJSONSchema
    >[0]
    const written: unknown = JSON.parse(new TextDecoder().decode(await bytes(ARCHIVE_JSON)))
    expect(z.fromJSONSchema(schema).safeParse(written).success).toBe(true)
    expect(z.fromJSONSchema(schema).safeParse({ ...head, records: [{ entity: 'application' }] }).success).toBe(false)
  })

  it('keeps what is whole when a file in it is not', async () => {
    const zip = openZip(
      await writeArchive({
        exportedAt: AT,
        records: [],
        files: [
          { bytes: utf8('cv'), extension: 'pdf' },
          { bytes: utf8('letter'), extension: 'pdf' },
        ],
      }),
    )
    const entries = await Promise.all(
      zip.map(async ({ name, read: unpack }) => ({
        name,
        bytes: name.includes(await sha256(utf8('cv'))) ? utf8('other') : await unpack(),
      })),
    )
    const back = await read(await writeZip(entries))
    expect(back.files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['letter'])
    expect(back.damagedFiles).toHaveLength(1)
  })
})

describe('a file that is no good export', () => {
  it.each([
    ['archive-not-ours', { hello: 'world' }],
    ['archive-not-ours', [1]],
    ['archive-newer', { ...head, version: 2 }],
    ['archive-broken', '{"format":"rolecall-export"'],
    ['archive-broken', { ...head, records: [{ entity: 'application', id: 'x', cells: {} }] }],
    [
      'archive-broken',
      { ...head, records: [{ entity: 'application', id: DEVICES[0], cells: { notes: { value: 'x', hlc: 'soon' } } }] },
    ],
    [
      'archive-broken',
      { ...head, records: [{ entity: 'application', id: DEVICES[0], cells: { '../x': { value: 1, hlc: clock(1) } } }] },
    ],
    ['archive-broken', { ...head, files: [{ hash: '../../x', path: 'files/x', size: 1 }] }],
    [
      'archive-broken',
      `{"format":"rolecall-export","version":1,"exportedAt":"${AT}","files":[],"records":[{"entity":"application","id":"${DEVICES[0] ?? ''}","cells":{"notes":{"hlc":"${clock(1)}","value":${'['.repeat(50_000)}${']'.repeat(50_000)}}}}]}`,
    ],
  ] as const)('is refused as %s', async (code, content) => {
    expect(await codeOf(zipOf(content).then(read))).toBe(code)
  })

  it('cannot name a file outside its own folder', async () => {
    const hash = await sha256(utf8('x'))
    const back = await read(await zipOf({ ...head, files: [{ hash, path: ARCHIVE_JSON, size: 1 }] }))
    expect(back).toMatchObject({ files: [], damagedFiles: [ARCHIVE_JSON] })
  })
})

const record = (fields: Record<string, string>, wall: number): ArchiveRecord => ({
  entity: APPLICATION,
  id: DEVICES[0] ?? '',
  cells: cellsOf(fields, clock(wall)),
})

describe('the plan of an import', () => {
  it('never overwrites what is newer, field by field, and says how much that is', () => {
    const here = { ...cellsOf({ notes: 'newer' }, clock(9)), ...cellsOf({ status: 'saved' }, clock(1)) }
    const plan = planImport([record({ notes: 'older', status: 'applied' }, 5)], () => here, NOW)
    expect(plan.records).toMatchObject([{ kind: 'changed', cells: { status: { value: 'applied' } }, newerHere: 1 }])
    expect(Object.keys(plan.records[0]?.cells ?? {})).toEqual(['status'])
    expect(planSentence(plan)).toBe('1 will be filled in or updated. What you changed since then stays (1 field).')
  })

  it('sets a clock from the future back, so that it does not win for ever', () => {
    const [planned] = planImport([record({ notes: 'x' }, NOW * 2)], () => undefined, NOW).records
    expect(planned?.cells['notes']?.hlc).toBe(clock(NOW))
  })

  it('makes one of a record that stands there twice', () => {
    const plan = planImport([record({ notes: 'old' }, 1), record({ notes: 'new' }, 2)], () => undefined, NOW)
    expect(plan.counts).toEqual({ new: 1, changed: 0, same: 0, newerHere: 0, misfits: 0 })
    expect(restoreEdits(plan)).toEqual([
      { entity: APPLICATION, id: DEVICES[0], hlc: clock(2), fields: { notes: 'new' } },
    ])
  })

  it('sends a value that this version cannot have apart from the rest', () => {
    const plan = planImport([record({ notes: 'fine', status: 'dreaming' }, 1)], () => undefined, NOW)
    expect(plan.counts.misfits).toBe(1)
    expect(restoreEdits(plan).map(({ fields }) => fields)).toEqual([{ notes: 'fine' }, { status: 'dreaming' }])
  })
})
