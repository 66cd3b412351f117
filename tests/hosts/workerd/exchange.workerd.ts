import { readArchive } from '@rolecall/shared/exchange/archive-read.ts'
import { writeArchive } from '@rolecall/shared/exchange/archive-write.ts'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { readCsvBytes } from '@rolecall/shared/exchange/csv.ts'
import { writeCalendar } from '@rolecall/shared/exchange/ical.ts'
import { openZip, ZIP_LIMITS } from '@rolecall/shared/exchange/zip-read.ts'
import { writeZip } from '@rolecall/shared/exchange/zip-write.ts'
import { expect, it } from 'vitest'

const AT = '2026-03-01T09:00:00.000Z'

it('an export is written and read back in the runtime of Workers', async () => {
  const files = [{ bytes: utf8('the same line\n'.repeat(20_000)), extension: 'txt' }]
  const zip = await writeArchive({ exportedAt: AT, records: [], files })
  expect(zip.length).toBeLessThan(20_000)
  const { files: read, damagedFiles } = await readArchive(openZip(zip))
  expect([read[0]?.bytes.length, damagedFiles]).toEqual([280_000, []])
})

it('a ZIP file that unpacks to more than it says is stopped there too', async () => {
  const zip = await writeZip([{ name: 'a', bytes: utf8('the same line\n'.repeat(20_000)) }])
  const view = new DataView(zip.buffer)
  view.setUint32(view.getUint32(zip.length - 6, true) + 24, 1_000, true)
  await expect(openZip(zip)[0]?.read()).rejects.toMatchObject({ code: 'zip-bomb' })
  expect(() => openZip(zip, { ...ZIP_LIMITS, entryBytes: 10 })).toThrow('unpacks to far more')
})

it('old encodings and the zones of the world are known there', () => {
  expect(readCsvBytes(Uint8Array.from([0x4d, 0xfc, 0x80])).rows).toEqual([['Mü€']])
  expect(readCsvBytes(Uint8Array.from([0xfe, 0xff, 0x01, 0x41])).rows).toEqual([['Ł']])
  const event = { uid: 'a', start: '2026-03-29T10:00', zone: 'Europe/Berlin', title: 'Interview', updatedAt: AT }
  const calendar = writeCalendar([event], { name: 'Job search' })
  expect(calendar).toContain('DTSTART;TZID=Europe/Berlin:20260329T100000')
  expect(calendar).toContain('DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200')
})
