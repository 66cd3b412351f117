import { wordsOf } from '../words.ts'

/** Legal forms, and what one spelling of a company's name has and another has not. */
const DROPPED = new Set(
  'ab ag as asa bv co company corp corporation eg ek ev gmbh group gruppe groupe grupo inc incorporated kg kgaa limited llc llp lp ltd mbh nv oy oyj plc pbc pty pvt sa sarl sas se spa sro srl holding holdings the'.split(
    ' ',
  ),
)
/** What stands in the field where no company does. */
const NOBODY = /^(?:unknown|confidential|n ?a|none|undisclosed|company confidential|anonymous)$/

/** The company's name as its spellings have it in common; null where nobody is named. */
export function companyKeyOf(company: string | null): string | null {
  const words = wordsOf((company ?? '').replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''))
  const key = words.filter((word, at) => (at === 0 ? word !== 'the' : !DROPPED.has(word))).join(' ')
  return key === '' || NOBODY.test(key) ? null : key
}
