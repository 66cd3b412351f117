import { expect, test } from 'vitest'
import { directOpening } from './openings.ts'

test.each([
  ['Responsible for managing two sites', 'Managed two sites', 'Manage two sites'],
  [
    'Was responsible for planning and supervising the night shift',
    'Planned and supervised the night shift',
    'Plan and supervise the night shift',
  ],
  [
    'Responsible for planning shifts and supervising the night team',
    'Planned shifts and supervised the night team',
    'Plan shifts and supervise the night team',
  ],
  ['Duties included writing the weekly newsletter', 'Wrote the weekly newsletter', 'Write the weekly newsletter'],
  ['Tasked with building a new ledger', 'Built a new ledger', 'Build a new ledger'],
  ['In charge of: leading a team of five', 'Led a team of five', 'Lead a team of five'],
  ['Responsible for the development of internal tools', 'Developed internal tools', 'Develop internal tools'],
  ['Verantwortlich für die Planung der Touren', 'Planung der Touren', 'Planung der Touren'],
  ['Responsable de la gestion des stocks', 'Gestion des stocks', 'Gestion des stocks'],
  ['Responsable de la gestión del almacén', 'Gestión del almacén', 'Gestión del almacén'],
  ['Verantwoordelijk voor de planning van ritten', 'Planning van ritten', 'Planning van ritten'],
  ['Responsible for customers', null, null],
  ['Responsible for spearheading growth', null, null],
  ['Managed two sites', null, null],
  ['Responsible adult at school trips', null, null],
])('%j', (text, past, present) => {
  expect([directOpening(text, true), directOpening(text, false)]).toEqual([past, present])
})
