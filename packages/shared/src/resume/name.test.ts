import { expect, test } from 'vitest'
import { readResume } from './read-file.ts'

const nameIn = async (head: string): Promise<string | undefined> => {
  const text = `${head}\nanna.weber@example.com\n\nExperience\nChemist, Larkfield Labs\n2019 - 2022\n- Ran the laboratory`
  const reading = await readResume(new TextEncoder().encode(text), 'cv.txt')
  return reading.ok ? reading.resume.basics.name : undefined
}

test.for<[string, string]>([
  ['Dr. Anna Weber', 'Dr. Anna Weber'],
  ['Dr Anna Weber', 'Dr Anna Weber'],
  ['Prof. Dr. Anna Weber', 'Prof. Dr. Anna Weber'],
  ['Dr.-Ing. Anna Weber', 'Dr.-Ing. Anna Weber'],
  ['Dr. med. Anna Weber', 'Dr. med. Anna Weber'],
  ['Dipl.-Ing. Anna Weber', 'Dipl.-Ing. Anna Weber'],
  ['Prof.Dr.Anna Weber', 'Prof.Dr. Anna Weber'],
  ['DR. ANNA WEBER', 'Dr. Anna Weber'],
  ['Frau Dr. Anna Weber', 'Dr. Anna Weber'],
  ['Ms. Anna Weber', 'Anna Weber'],
  ['Anna Weber, PhD', 'Anna Weber'],
  ['Lebenslauf: Dr. Anna Weber', 'Dr. Anna Weber'],
  ['Dr. h.c. Anna Weber', 'Dr. h.c. Anna Weber'],
  ['Dr. A. Weber', 'Dr. A. Weber'],
  ['Ingrid Drews', 'Ingrid Drews'],
])('the name under “%s” is read with what was earned, and without what is only polite', async ([head, name]) => {
  expect(await nameIn(head)).toBe(name)
})
