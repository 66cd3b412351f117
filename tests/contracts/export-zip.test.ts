import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArchive } from '@rolecall/shared/exchange/archive-write.ts'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { openZip } from '@rolecall/shared/exchange/zip-read.ts'
import { expect, onTestFinished, test } from 'vitest'

const LIST =
  'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print("|".join(z.namelist()) if z.testzip() is None else "bad")'

/** What a program says, or null on a machine that has no such program. */
function said(program: string, args: string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

test('an export is a ZIP file that other programs open and find whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-export-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'export.zip')
  const files = [{ bytes: utf8('the same line\n'.repeat(5_000)), extension: 'txt' }]
  const zip = await writeArchive({ exportedAt: '2026-03-01T00:00:00.000Z', records: [], files })
  writeFileSync(path, zip)
  const names = openZip(zip).map(({ name }) => name)
  expect(names).toHaveLength(3)
  expect(said('python3', ['-c', LIST, path])?.trim() ?? names.join('|')).toBe(names.join('|'))
  expect(said('unzip', ['-t', path]) ?? 'No errors detected').toContain('No errors detected')
})
