import type { Resume } from '../../domain/resume.ts'
import { check } from './check.ts'
import type { AtsCheck } from './check.ts'

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

export function contactChecks({ basics: { name, email, phone, location } }: Resume): AtsCheck[] {
  const missing = [
    ...(email ? [] : ['an e-mail address']),
    ...(phone ? [] : ['a phone number']),
    ...(location?.city || location?.region || location?.countryCode ? [] : ['the place you live in']),
  ]
  const isReachable = Boolean(email ?? phone)
  return [
    name
      ? check('name', 'good', 'Your name is found.')
      : check('name', 'bad', 'No name is found. Put it alone on the first line.'),
    missing.length === 0
      ? check('contact', 'good', 'E-mail, phone and place are found.')
      : check(
          'contact',
          isReachable ? 'warn' : 'bad',
          `Add ${listed(missing)}: applicant systems keep them in fields of their own.`,
        ),
  ]
}
