import type { Case } from './case.ts'
import { fail, pass, unknown } from './gate.ts'
import type { Gate } from './gate.ts'
import { BAND_NAMES } from './level.ts'
import { monthsIn, yearsWords } from './months.ts'
import { allWork } from './prove-years.ts'

const TOO_FAR = 2
const MID = 2
/** Less than this part of the years it asks for, and years short of it. */
const FAR_TOO_FEW = 0.4
const MONTHS_SHORT = 36

export function levelGate(one: Case): Gate {
  const { postingBand: asked, band: own } = one
  const short = farTooFewYears(one)
  if (short) return short
  if (asked === null) return unknown('level', 'The posting does not say for which level it is.')
  const quote = one.posting.seniority ?? one.posting.title
  if (own === null) return unknown('level', 'Your résumé does not show which level you have.', quote)
  const said = `It is ${BAND_NAMES[asked]}; you are ${BAND_NAMES[own]}`
  if (asked === 0 && own >= MID) return fail('level', `${said}.`, quote)
  if (asked - own >= TOO_FAR) return fail('level', `${said}.`, quote)
  return pass('level', asked === own ? 'It is for your level.' : `${said}, which is near enough.`, quote)
}

function farTooFewYears({ ledger, profile, read }: Case): Gate | null {
  const worked = Math.max(monthsIn(allWork(read)), (profile.years ?? 0) * 12)
  const asked = ledger.filter(({ kind, need }) => kind === 'years' && need === 'must')
  for (const { asks, quote } of asked) {
    const months = Number.parseFloat(asks) * 12
    if (worked < months * FAR_TOO_FEW && months - worked >= MONTHS_SHORT)
      return fail('level', `It asks for ${asks}; you have worked ${yearsWords(worked)}.`, quote)
  }
  return null
}
