import { stableHash } from '../domain/match/stable-hash.ts'
import type { Lexicon } from '../domain/skills/lexicon.ts'
import type { Edit } from '../resume/edit.ts'
import type { Fact } from '../resume/facts.ts'
import type { Verdict } from '../resume/faithful/verdict.ts'
import type { AiInput } from './input.ts'
import { plainLine } from './plain-text.ts'
import { ownerOf, referencesOf } from './references.ts'
import type { References } from './references.ts'
import type { LineRef } from '../resume/resume-line.ts'
import type { AiAnswers } from './shapes.ts'
import { checkStrictly } from './strict-check.ts'

type Proposed = AiAnswers['tailor']['edits'][number]

interface Target {
  ref: LineRef
  before: string | null
  kind: Edit['kind']
}

export interface CheckedEdits {
  edits: Edit[]
  refused: { text: string; verdict: Verdict }[]
}

interface Tools {
  facts: readonly Fact[]
  lexicon: Lexicon
}

const LONGEST_LINE = 600
const LONGEST_SUMMARY = 2_000
const LONGEST_SKILL = 80
const LONGEST_WHY = 300
const MOST_EDITS = 40

/** What an edit is about; null where it names nothing that may be touched in this way. */
function targetOf({ line, kind }: Proposed, { facts, lists }: References): Target | null {
  if (kind === 'add') {
    const list = lists.find(({ ref }) => ref === line)
    return list ? { ref: list.line, before: null, kind } : null
  }
  const named = facts.find(({ ref }) => ref === line)?.line
  return named ? { ref: named.ref, before: named.text, kind } : null
}

const longestOf = ({ part, field }: LineRef): number =>
  part === 'skills' ? LONGEST_SKILL : field === 'summary' || field === 'description' ? LONGEST_SUMMARY : LONGEST_LINE

/** A list keeps a line at least, and a title or a summary is not taken away. */
function leavesNothing({ ref }: Target, input: AiInput, dropped: readonly Edit[]): boolean {
  if (ref.at === undefined && ref.part !== 'skills') return true
  const gone = dropped.filter(({ line }) => line.part === ref.part && line.item === ref.item).length
  const entry = ref.part === 'work' ? input.resume.work[ref.item ?? -1] : input.resume.projects[ref.item ?? -1]
  return ref.part !== 'skills' && entry !== undefined && gone + 1 >= entry.highlights.length
}

/** A reason is shown to the person, so it may claim no more than a line. */
function whyOf(said: string, { before }: Target, input: AiInput, { facts, lexicon }: Tools): string {
  const why = plainLine(said).slice(0, LONGEST_WHY)
  const addressee = [input.posting.title, input.posting.company ?? '', WHY_WORDS].filter(Boolean)
  if (why !== '' && checkStrictly(why, facts, { lexicon, addressee }).supported) return why
  return before === null
    ? 'This stands in your facts and not yet here.'
    : 'Says the same in words closer to the posting.'
}
const WHY_WORDS =
  'uses the word words posting asks for says same shorter clearer first brings forward more direct line point weak opening'

/** Splits what a model proposes into edits that hold and lines that do not. */
export function checkedEdits(proposed: readonly Proposed[], input: AiInput, tools: Tools): CheckedEdits {
  const references = referencesOf(input)
  const found: CheckedEdits = { edits: [], refused: [] }
  for (const one of proposed.slice(0, MOST_EDITS)) {
    const target = targetOf(one, references)
    const isTaken = found.edits.some(
      ({ line }) => target?.kind !== 'add' && stableHash(line) === stableHash(target?.ref),
    )
    if (!target || isTaken) continue
    if (one.kind === 'drop') addDrop(one, target, input, tools, found)
    else addText(one, target, input, tools, found)
  }
  return found
}

const idOf = (target: Target, after: string | null): string =>
  stableHash([target.ref, target.kind, target.before, after])

function addDrop({ why }: Proposed, target: Target, input: AiInput, tools: Tools, { edits }: CheckedEdits): void {
  if (
    leavesNothing(
      target,
      input,
      edits.filter(({ kind }) => kind === 'drop'),
    )
  )
    return
  const { ref, kind, before } = target
  const said = whyOf(why, target, input, tools)
  edits.push({ id: idOf(target, null), line: ref, kind, before, after: null, why: said, facts: [] })
}

function addText(
  { after: written, why }: Proposed,
  target: Target,
  input: AiInput,
  tools: Tools,
  found: CheckedEdits,
): void {
  const after = plainLine(written)
  if (after === '' || after === target.before || after.length > longestOf(target.ref)) return
  const under = ownerOf(target.ref, input.resume)
  const verdict = checkStrictly(after, tools.facts, {
    lexicon: tools.lexicon,
    under,
    ...(under === null ? { resume: input.resume } : {}),
  })
  if (!verdict.supported) {
    found.refused.push({ text: after, verdict })
    return
  }
  const { ref, kind, before } = target
  const said = whyOf(why, target, input, tools)
  found.edits.push({
    id: idOf(target, after),
    line: ref,
    kind,
    before,
    after,
    why: said,
    facts: verdict.evidence,
    verdict,
  })
}
