import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test.for([
  [{ name: 'Ann Miller', label: 'Senior Data Engineer', company: 'Acme' }, 'Ann-Miller-Senior-Data-Engineer-Acme.pdf'],
  [{ name: 'Siobhán O’Connor', label: 'C++ / C# Developer' }, 'Siobhán-OConnor-Cpp-C-sharp-Developer.pdf'],
  [{ name: '佐藤 花子' }, '佐藤-花子.pdf'],
  [{ name: 'प्रिया शर्मा' }, 'प्रिया-शर्मा.pdf'],
  [{ name: 'a/b\\c:d*e?f"g<h>i|j\u0000k' }, 'a-b-c-d-e-f-g-h-i-j-k.pdf'],
  [{ name: '../../etc/passwd' }, 'etc-passwd.pdf'],
  [{ name: 'CON' }, 'CON-1.pdf'],
  [{}, 'Resume.pdf'],
  [{ name: 'Ann', kind: 'Letter', company: 'Acme, Inc.' }, 'Ann-Acme-Inc-Letter.pdf'],
] as const)('%j is %s', ([parts, expected]) => {
  expect(fileName(parts, 'pdf')).toBe(expected)
})

test('is never longer than a file system takes', () => {
  const long = 'Überaus-lange Bezeichnung einer Stelle '.repeat(20)
  const name = fileName({ name: long, label: long, company: 'x'.repeat(500), kind: long }, 'docx')
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
  expect(name).toMatch(/\.docx$/)
})
