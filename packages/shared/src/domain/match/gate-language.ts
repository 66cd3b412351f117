import type { Case } from './case.ts'
import { fail, pass, unknown } from './gate.ts'
import type { Gate } from './gate.ts'
import { tongueName, writtenIn } from './tongues.ts'

/** Languages it asks for firmly. A résumé that names no language at all leaves open which ones its owner speaks. */
export function languageGate({ ledger, read, posting: { title, description } }: Case): Gate {
  const asked = ledger.filter(({ kind, need }) => kind === 'language' && need === 'must')
  const missing = asked.filter(({ state }) => state === 'missing')
  const first = missing[0]
  if (first) {
    const why = `It asks for ${missing.map(({ asks }) => asks).join(' and ')}, which your résumé does not name.`
    return read.tongues.length > 0 ? fail('language', why, first.quote) : unknown('language', why, first.quote)
  }
  const low = asked.find(({ state }) => state === 'partly')
  if (low) return unknown('language', low.why, low.quote)
  const [one] = asked
  if (one)
    return pass(
      'language',
      'You have the languages it asks for.',
      one.quote,
      asked.flatMap(({ evidence }) => evidence),
    )
  return unwritten(writtenIn(`${title}\n${description ?? ''}`), read)
}

function unwritten(code: string | null, read: Case['read']): Gate {
  if (code === null) return unknown('language', 'It does not say which languages it needs.')
  const speaks = read.writtenIn === code || read.tongues.some((own) => own.code === code)
  return speaks
    ? pass('language', `It is written in ${tongueName(code)}, which you have.`, null)
    : unknown('language', `It is written in ${tongueName(code)}, which your résumé does not name.`)
}
