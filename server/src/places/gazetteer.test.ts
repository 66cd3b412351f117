import { beforeAll, expect, test } from 'vitest'
import { kilometres } from '@rolecall/shared/domain/kilometres.ts'
import { openGazetteer } from './gazetteer.ts'
import type { Gazetteer } from './gazetteer.ts'

let gazetteer: Gazetteer
beforeAll(() => {
  gazetteer = openGazetteer()
})

test.each([
  ['Portland, ME', 'Portland ME us'],
  ['Portland, OR 97201', 'Portland OR us'],
  ['75008 Paris, France', 'Paris - fr'],
  ['Paris, TX', 'Paris TX us'],
  ['München', 'Munich - de'],
  ['Wien, Österreich', 'Vienna - at'],
  ['Den Haag', 'The Hague - nl'],
  ['Perth, WA, AU', 'Perth - au'],
  ['Washington, DC, US', 'Washington, D.C. DC us'],
  ['Seattle, Washington', 'Seattle WA us'],
  ['Saint Louis, MO', 'St. Louis MO us'],
  ['St. Gallen', 'Sankt Gallen SG ch'],
  ['Remote - Berlin', 'Berlin - de'],
  ['San Francisco Bay Area', 'San Francisco CA us'],
  ['Greater Toronto Area, Canada', 'Toronto - ca'],
  ['Bengaluru, KA, IN', 'Bengaluru - in'],
])('%s', (line, expected) => {
  const found = gazetteer.find(line)
  expect(found && `${found.town} ${found.region ?? '-'} ${found.country}`).toBe(expected)
})

test.each(['', 'Remote', 'United States', 'Anywhere in Europe', 'Springfield, ZZ, US', 'x'.repeat(5000)])(
  'no town: %s',
  (line) => expect(gazetteer.find(line)).toBeNull(),
)

test('how far it is from one town to another', () => {
  const [berlin, paris] = [gazetteer.find('Berlin'), gazetteer.find('Paris, France')]
  expect(berlin && paris && Math.round(kilometres(berlin, paris))).toBe(878)
  expect(berlin && kilometres(berlin, berlin)).toBe(0)
})
