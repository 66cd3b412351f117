import { expect, it } from 'vitest'
import { readCsv } from './csv.ts'
import { partKnown } from './known-rows.ts'
import type { HeldApplication } from './known-rows.ts'
import { previewImport } from './preview.ts'

const rows = (text: string) =>
  previewImport([{ name: 'a', table: readCsv(`Title,Company,Job URL,Location\n${text}`) }], {}, 0).applications
const held = (fields: Partial<HeldApplication>): HeldApplication => ({
  id: 'one',
  addresses: [],
  title: 'Baker',
  company: 'Oven & Co.',
  location: null,
  ...fields,
})

it.each([
  [
    'the same address, written in another way',
    'Other,Other,http://www.oven.example/1/?utm_source=x,',
    held({ addresses: ['https://oven.example/1'] }),
    1,
  ],
  [
    'an alias of it',
    'Other,Other,https://board.example/7,',
    held({ addresses: ['https://oven.example/1', 'https://board.example/7'] }),
    1,
  ],
  [
    'another address under the same name',
    'Baker,Oven & Co.,https://oven.example/2,',
    held({ addresses: ['https://oven.example/1'] }),
    0,
  ],
  [
    'the same name where the row has no address',
    'baker,OVEN & CO,,',
    held({ addresses: ['https://oven.example/1'] }),
    1,
  ],
  ['the same name where the application has none', 'Baker,Oven & Co.,https://oven.example/2,', held({}), 1],
  ['the same name in another place', 'Baker,Oven & Co.,,Berlin', held({}), 0],
] as const)('%s', (_, row, application, known) => {
  const parted = partKnown(rows(row), [application])
  expect(parted.known).toHaveLength(known)
  expect(parted.fresh).toHaveLength(1 - known)
  if (known === 1) expect(parted.known[0]?.id).toBe('one')
})
