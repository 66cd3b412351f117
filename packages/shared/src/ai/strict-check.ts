import type { Lexicon } from '../domain/skills/lexicon.ts'
import type { Resume } from '../domain/resume.ts'
import { wordsOf } from '../domain/words.ts'
import type { Fact } from '../resume/facts.ts'
import { checkLine } from '../resume/faithful.ts'
import type { FaithfulTools } from '../resume/faithful.ts'
import { questionFor } from '../resume/faithful/sentences.ts'
import type { Claim, ClaimKind, Verdict } from '../resume/faithful/verdict.ts'

/** "From nine to one": behind these words it is a number, elsewhere it stands for a thing. */
const ONE = /(?<=\b(?:from|to|by|than|only|every|of) )one\b(?! of\b)/gi
/** "A-level", "X-ray", "B1-Test": a name, however short its parts are. */
const LETTERED = /(?<![\p{L}\p{N}])\p{Lu}\d?-\p{L}{3,30}/gu

const stem = (text: string): string => wordsOf(text).join(' ').replace(/s$/, '')

function claimsIn(line: string, pattern: RegExp, kind: ClaimKind, known: (text: string) => boolean): Claim[] {
  return [...line.matchAll(pattern)]
    .filter(([text]) => !known(text))
    .map(({ 0: text, index }) => ({
      text,
      kind,
      at: { start: index, end: index + text.length },
      question: questionFor(kind, text),
    }))
}

/** Small words that carry a claim: they are taken for grammar where a person writes, and not where a model does. */
function smallClaims(line: string, facts: readonly Fact[], under: string | null): Claim[] {
  const texts = facts.filter(({ of }) => under === null || of === under).map(({ text }) => text)
  const said = stem(texts.join('\n'))
  const hasOne = texts.some((text) => /\b(?:one|1)\b/i.test(text))
  return [
    ...claimsIn(line, ONE, 'number', () => hasOne),
    ...claimsIn(line, LETTERED, 'other', (text) => ` ${said} `.includes(` ${stem(text)}`)),
  ]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
const NOW = '(?:(?:now|currently|today|derzeit|aktuell|heute|actuellement|aujourd’hui|actualmente|hoy|nu|momenteel) )'
const AT = '(?:at|bei|chez|en|bij)'
const SINCE = '(?: (?:since|seit|depuis|desde|sinds) (?<year>\\d{4}))?'

/** Where somebody works now is told beside what they are, and parts it from nothing else they have done. */
function withoutEmployer(line: string, { work }: Resume): string {
  return work.reduce((text, { name, startDate, endDate }) => {
    if (!name || endDate !== undefined || text.length > LONGEST) return text
    const beside = new RegExp(`,? ${NOW}?${AT} ${escaped(name)}${SINCE}(?=[,.;]|$)`, 'giu')
    return text.replaceAll(beside, (whole, year?: string) =>
      year === undefined || startDate?.startsWith(year) ? '' : whole,
    )
  }, line)
}
const LONGEST = 2_000

export interface StrictTools extends FaithfulTools {
  lexicon: Lexicon
  /** Where the line is about the person as a whole: what they do now may stand beside it. */
  resume?: Resume
}

/** What a model wrote is held to more than what a person wrote: the small words count too. */
export function checkStrictly(line: string, facts: readonly Fact[], { resume, ...tools }: StrictTools): Verdict {
  const verdict = checkLine(line, facts, tools)
  const small = smallClaims(line, facts, tools.under ?? null)
  if (small.length > 0) {
    const [first] = small
    const unsupported = [...verdict.unsupported, ...small]
    return {
      ...verdict,
      supported: false,
      unsupported,
      reason: verdict.supported ? `Nothing you said proves “${first?.text ?? ''}”.` : verdict.reason,
    }
  }
  if (verdict.supported || !resume) return verdict
  const apart = withoutEmployer(line, resume)
  return apart === line ? verdict : better(checkLine(apart, facts, tools), verdict)
}

const better = (one: Verdict, other: Verdict): Verdict => (one.supported ? one : other)
