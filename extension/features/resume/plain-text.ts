import { skillNames } from '@rolecall/shared/domain/resume-suggestions.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { COPY } from './copy.ts'
import { headOf, SECTIONS, underOf } from './sections.ts'
import type { Item } from './sections.ts'

const lines = (item: Item, key: string): string[] => {
  const value = item[key]
  if (Array.isArray(value)) return value.map((one) => `– ${String(one)}`)
  return typeof value === 'string' ? [value] : []
}

/** A résumé as people would write it down, to be compared word by word. */
export function plainText(resume: Resume): string {
  const { name, label, email, phone, url, location, summary } = resume.basics
  const contact = [name, label, email, phone, url, location?.city, location?.countryCode]
  const parts = SECTIONS.filter(({ part }) => resume[part].length > 0).map((section) => {
    const items: readonly Item[] = resume[section.part]
    const written = items.map((item) =>
      [
        headOf(item, section),
        underOf(item, section, COPY.until),
        ...['summary', 'description', 'highlights', 'courses'].flatMap((key) => lines(item, key)),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    return [section.title, ...written].join('\n')
  })
  const skills = skillNames(resume)
  return [
    contact.filter(Boolean).join('\n'),
    summary ?? '',
    skills.length > 0 ? `Skills\n${skills.join(', ')}` : '',
    ...parts,
  ]
    .filter(Boolean)
    .join('\n\n')
}
