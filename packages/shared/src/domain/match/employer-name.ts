import { companyKeyOf } from '../dedupe/company-key.ts'
import type { SkillSpan } from '../skills/skill.ts'

/** What somebody does with a product, in the languages that are read. */
const USED =
  /\b(?:experience|expertise|proficien\w*|knowledge|familiar\w*|skill\w*|certified|certifications?|using|used?|administ\w*|configur\w*|deploy\w*|integrat\w*|implement\w*|migrat\w*|built on|building on|erfahrung\w*|kenntnis\w*|umgang|expérience|connaissances?|maîtrise|experiencia|conocimientos?|dominio|ervaring|kennis)\b[^.;:!?\n]{0,60}$/iu
/** Right before a name it is where somebody works, and not what with. */
const WHERE = /(?:^|[^\p{L}])(?:at|for|join(?:ing)?|by|from|about|bei|chez|bij|@)\s*$/iu
/** Right behind a name it is somebody who does something or has something. */
const WHO =
  /^(?:['’]s?(?![\p{L}])|,? (?:is|are|was|has|have|offers?|provides?|believes?|will|team|employees|ist|sind|bietet|est|offre|recherche|es|ofrece|busca|zoekt|biedt)(?![\p{L}]))/iu
/** Nothing but this stands between two of one list. */
const LISTED = /^\s*(?:[,/&]|,?\s(?:and|or|und|oder|et|ou|y|o|en|of))\s*$/iu

interface Text {
  text: string
  spans: readonly SkillSpan[]
}

function isListed({ text, spans }: Text, at: number): boolean {
  const between = (left: number): boolean => LISTED.test(text.slice(spans[left]?.end ?? 0, spans[left + 1]?.start ?? 0))
  return (at > 0 && between(at - 1)) || (at + 1 < spans.length && between(at))
}

function isTool(all: Text, at: number): boolean {
  const { text, spans } = all
  const { start = 0, end = 0 } = spans[at] ?? {}
  const before = text.slice(Math.max(0, start - 120), start)
  if (WHERE.test(before) || WHO.test(text.slice(end, end + 24))) return false
  return USED.test(before) || isListed(all, at)
}

/**
 * Companies are called after their products, and their own texts name them all the time: the name of the employer is a
 * skill only where the text says that somebody works with it, or lists it with others.
 */
export function withoutEmployer(text: string, spans: readonly SkillSpan[], employer: string | null): SkillSpan[] {
  const name = companyKeyOf(employer)
  if (name === null) return [...spans]
  return spans.filter(
    ({ start, end }, at) => companyKeyOf(text.slice(start, end)) !== name || isTool({ text, spans }, at),
  )
}
