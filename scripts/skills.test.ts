import { openLexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { SKILL_CATEGORIES } from '@rolecall/shared/domain/skills/skill.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { packSkills } from './skills.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function lists(lines: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'skills-'))
  folders.push(folder)
  for (const name of [...SKILL_CATEGORIES, 'look-alikes', 'related']) {
    writeFileSync(join(folder, `${name}.txt`), `# ${name}\n${lines[name] ?? ''}\n`)
  }
  return folder
}

it('packs lists into what the lexicon opens', () => {
  const folder = lists({
    programming: 'Java\nC#? | C sharp',
    framework: 'Tern | Tern.js, TernJS | implies: Java',
    domain: 'Ferry piloting~',
    'look-alikes': 'java island',
    related: 'Java, C#',
  })
  const lexicon = openLexicon(packSkills(folder))
  expect(lexicon.named('ternjs')).toEqual({
    id: 'tern',
    name: 'Tern',
    category: 'framework',
    implies: ['java'],
    related: [],
  })
  expect(lexicon.named('c sharp')).toMatchObject({ id: 'c-sharp', related: ['java'] })
  expect(lexicon.find('Java, C# and Tern on Java Island').map(({ id }) => id)).toEqual(['java', 'c-sharp', 'tern'])
})

it.each([
  [
    'a form that two skills claim',
    { programming: 'Java | Jay', tool: 'Jay' },
    '"jay" is a form of "Java" and of "Jay"',
  ],
  ['two names with one id', { programming: 'Java Two', tool: 'Java-Two' }, 'have the same id'],
  ['a skill that implies none', { tool: 'Tern | implies: Ghost' }, '"Tern" names "Ghost", which no list has'],
  ['a group with a stranger', { tool: 'Tern', related: 'Tern, Ghost' }, 'related.txt names "Ghost"'],
])('refuses %s', (_, lines, sentence) => {
  expect(() => packSkills(lists(lines))).toThrow(sentence)
})
