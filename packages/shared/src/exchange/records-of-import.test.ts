import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPLICATION, applicationFamilies, Extra, Snapshot } from '../domain/application.ts'
import { CONTACT } from '../domain/contact.ts'
import { shapeOf } from '../domain/entities.ts'
import { membersOf } from '../domain/family.ts'
import { REMINDER } from '../domain/reminder.ts'
import { statusChanges } from '../domain/status-event.ts'
import { cellsOf } from '../sync/merge.ts'
import { fieldName } from '../sync/op.ts'
import { readArchive } from './archive-read.ts'
import { writeArchive } from './archive-write.ts'
import { openImport } from './open-import.ts'
import { readCsv, writeCsv } from './csv.ts'
import { TARGETS } from './imported.ts'
import { previewImport } from './preview.ts'
import { recordsOfImport } from './records-of-import.ts'
import type { NewRecord } from './records-of-import.ts'
import { openZip } from './zip-read.ts'

const NOW = Date.parse('2026-04-10T00:00:00Z')
let count = 0
/** Not chance but a count, so that no two keys are the same. */
const random = (bytes: Uint8Array): Uint8Array => {
  new DataView(bytes.buffer).setUint32(bytes.length - 4, ++count)
  return bytes
}
const making = { now: NOW, random }
const make = (text: string): NewRecord[] =>
  recordsOfImport(previewImport([{ name: 'a', table: readCsv(text) }], {}, NOW).applications, making)
const of = (records: NewRecord[], entity: string): NewRecord[] => records.filter((record) => record.entity === entity)
const stages = (record: NewRecord | undefined): [string, string][] =>
  statusChanges(record?.fields ?? {}).map(({ value }) => [value.stage, value.at.slice(0, 10)])
const misfits = (records: NewRecord[]): string[] =>
  records.flatMap(({ entity, fields }) =>
    Object.entries(fields)
      .filter(([name, value]) => !fieldName.safeParse(name).success || !shapeOf(entity, name)?.safeParse(value).success)
      .map(([name, value]) => `${entity} ${name}: ${JSON.stringify(value)}`),
  )

describe('an imported row', () => {
  const heading =
    'Job title,Company,Status,Date saved,Date applied,Status date,Deadline,Follow up,Job URL,Location,Salary,Remote,Excitement,Tags,Notes,Source,Contact name,Contact role,Contact email,Mood'
  const row =
    'Baker,Oven,Rejected,2026-01-02,2026-01-05,2026-02-01,2026-01-31,2026-05-01,https://www.oven.example/1?utm_source=x,Berlin,"€50,000 per year",yes,★★★★,bread;night,Call back,A friend,Ada,Recruiter,ada@oven.example,keen'

  it('becomes an application with its posting, its way through the stages and all that was said', () => {
    const records = make(`${heading}\n${row}\n`)
    expect(misfits(records)).toEqual([])
    const [application] = of(records, APPLICATION)
    const snapshot = Snapshot.parse(application?.fields['snapshot'])
    expect(snapshot.posting).toMatchObject({
      title: 'Baker',
      company: 'Oven',
      url: 'https://www.oven.example/1?utm_source=x',
      canonicalUrl: 'https://oven.example/1',
      site: 'oven.example',
      location: 'Berlin',
      workModel: 'remote',
      deadline: '2026-01-31',
      salary: { text: '€50,000 per year', min: 50_000, currency: 'EUR', period: 'year' },
    })
    expect(snapshot.origins.title).toEqual({
      origin: 'structured',
      reader: 'import table',
      confidence: 1,
      snippet: null,
    })
    expect(snapshot.origins.description).toBeUndefined()
    expect(stages(application)).toEqual([
      ['saved', '2026-01-02'],
      ['applied', '2026-01-05'],
      ['rejected', '2026-02-01'],
    ])
    expect(application?.fields).toMatchObject({
      status: 'rejected',
      savedAt: '2026-01-02T12:00:00.000Z',
      notes: 'Call back',
      excitement: 4,
      heardFrom: 'A friend',
    })
    expect(
      membersOf(application?.fields ?? {}, 'tag', applicationFamilies['tag'] ?? Extra).map(({ value }) => value),
    ).toEqual(['bread', 'night'])
    expect(membersOf(application?.fields ?? {}, 'extra', Extra).map(({ value }) => value)).toEqual([
      { name: 'Mood', value: 'keen' },
    ])
  })

  it('brings its people and the follow-up that is still to come', () => {
    const records = make(`${heading}\n${row}\n${row.replace('Baker', 'Cook').replace('2026-05-01', '2026-03-01')}\n`)
    const [first, second] = of(records, APPLICATION)
    expect(of(records, CONTACT).map(({ fields }) => [fields['name'], fields['title'], fields['email']])).toEqual([
      ['Ada', 'Recruiter', 'ada@oven.example'],
    ])
    const link = { contact: of(records, CONTACT)[0]?.id, as: 'recruiter' }
    expect(
      [first, second].map((record) =>
        Object.entries(record?.fields ?? {})
          .filter(([name]) => name.startsWith('contact.'))
          .map(([, value]) => value),
      ),
    ).toEqual([[link], [link]])
    expect(of(records, REMINDER)).toMatchObject([
      {
        fields: {
          application: first?.id,
          kind: 'follow-up',
          text: 'Follow up with Oven',
          at: '2026-05-01T12:00:00.000Z',
        },
      },
    ])
    expect(membersOf(second?.fields ?? {}, 'extra', Extra).map(({ value }) => value)).toContainEqual({
      name: 'Follow up',
      value: '2026-03-01',
    })
  })

  it('has the stage its dates tell where no word does, in an order that cannot be wrong', () => {
    const [applied, saved, late] = of(
      make('Title,Date saved,Date applied,Status\nA,2026-03-01,2026-02-01,\nB,,,\nC,2026-01-01,2026-02-01,Offer\n'),
      APPLICATION,
    )
    expect(stages(applied)).toEqual([
      ['saved', '2026-02-01'],
      ['applied', '2026-02-01'],
    ])
    expect(stages(saved)).toEqual([['saved', '2026-04-10']])
    expect(stages(late)).toEqual([
      ['saved', '2026-01-01'],
      ['applied', '2026-02-01'],
      ['offered', '2026-02-01'],
    ])
    expect([applied, saved, late].map((record) => record?.fields['status'])).toEqual(['applied', 'saved', 'offered'])
  })

  it('keeps a column of any length in parts that can be stored', () => {
    const long = 'y'.repeat(45_000)
    const [application] = of(make(`Title,Mood\nBaker,${long}\n`), APPLICATION)
    const parts = membersOf(application?.fields ?? {}, 'extra', Extra).map(({ value }) => value)
    expect(parts.map(({ name }) => name)).toEqual(['Mood', 'Mood (2)', 'Mood (3)'])
    expect(parts.map(({ value }) => value).join('')).toBe(long)
  })
})

describe('any table', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      '2026-01-02',
      '03/04/2026',
      'Applied',
      'https://a.example',
      'ada@a.example',
      '€20',
      '=1+1',
      '0',
      '99999999',
      '1e999',
      '-1',
      '31.12.9999',
      'x'.repeat(5_000),
    ),
  )
  const rows = fc.array(fc.array(cell, { minLength: TARGETS.length, maxLength: TARGETS.length + 2 }), {
    minLength: 1,
    maxLength: 4,
  })

  it('loses no word of it, whatever column it is taken for', () => {
    const targets = fc.array(fc.constantFrom(...TARGETS.filter((target) => target !== 'skip')), {
      minLength: 3,
      maxLength: 40,
    })
    fc.assert(
      fc.property(targets, fc.nat({ max: 2 }), (list, empty) => {
        const columns = { a: Object.fromEntries(list.map((target, index) => [index, target])) }
        const words = list.map((_, index) => (index % 3 === empty && index > 0 ? '' : `word${index}w`))
        const text = writeCsv([list.map((_, index) => `Heading ${index}`), words])
        const { applications, counts } = previewImport([{ name: 'a', table: readCsv(text) }], { columns }, NOW)
        const all = JSON.stringify(recordsOfImport(applications, making))
        const lost = words.filter((word) => !all.includes(word))
        expect(counts.leftOut === 1 ? [] : lost).toEqual([])
      }),
    )
  })

  it('gives records that are stored as they are, and every cell is still there', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const heading = TARGETS.map((target) => `about ${target}`)
        const columns = { a: Object.fromEntries(TARGETS.map((target, index) => [index, target])) }
        const text = writeCsv([heading, ...list.map((row) => ['Baker', ...row.slice(1)])])
        const { applications } = previewImport([{ name: 'a', table: readCsv(text) }], { columns }, NOW)
        const records = recordsOfImport(applications, making)
        expect(misfits(records)).toEqual([])
        const kept = applications.map(({ unknown }) => Object.values(unknown))
        const keepAt = TARGETS.indexOf('keep')
        for (const [at, row] of list.entries()) {
          const wanted = [row[keepAt] ?? '', ...row.slice(TARGETS.length)]
            .map((one) => one.trim())
            .filter((one) => one !== '')
          expect(kept[at]).toEqual(expect.arrayContaining(wanted))
        }
      }),
      { numRuns: 150 },
    )
  })
})

it('is what the table in our own export is read back as', async () => {
  const records = make(
    'Title,Company,Status,Date applied,Tags,Notes,Job URL\nBaker,Oven,Interview,2026-01-05,bread,=call,https://oven.example/1\n',
  )
  const hlc = `${String(NOW).padStart(15, '0')}-000000-00000000-0000-4000-8000-000000000001`
  const all = records.map(({ entity, id, fields }) => ({ entity, id, cells: cellsOf(fields, hlc) }))
  const zip = await writeArchive({ exportedAt: new Date(NOW).toISOString(), records: all, files: [] })
  expect((await readArchive(openZip(zip))).records).toHaveLength(all.length)
  const table = openZip(zip).find(({ name }) => name === 'applications.csv')
  const opened = await openImport('applications.csv', (await table?.read()) ?? new Uint8Array())
  const { applications, problems } = previewImport(opened.kind === 'tables' ? opened.tables : [], {}, NOW)
  expect(problems).toEqual([])
  expect(applications).toMatchObject([
    {
      title: 'Baker',
      company: 'Oven',
      status: 'interviewing',
      tags: ['bread'],
      notes: '=call',
      url: 'https://oven.example/1',
      appliedAt: '2026-01-05T12:00:00.000Z',
    },
  ])
})
