import { languageFor } from '../ai/language.ts'
import type { Edit } from './edit.ts'
import type { Question } from './question.ts'
import { askedOf } from './tailor/asked.ts'
import { contextOf } from './tailor/context.ts'
import type { TailorContext, TailorInput } from './tailor/context.ts'
import { dropPoints, orderPoints, pointLists, rewritePoints } from './tailor/points.ts'
import { questionsFor } from './tailor/questions.ts'
import { addSkills, orderSkills, respellSkills } from './tailor/skills.ts'
import { addStated } from './tailor/stated.ts'
import { editLabel, editSummary } from './tailor/summary.ts'

export interface Tailored {
  edits: Edit[]
  questions: Question[]
}

const ofSkills = (context: TailorContext): Edit[] =>
  context.options.sections.includes('skills')
    ? [...orderSkills(context), ...respellSkills(context), ...addSkills(context)]
    : []

/** A line that is to go is not reworded first. */
const withoutDropped = (edits: readonly Edit[], dropped: readonly Edit[]): Edit[] =>
  edits.filter(
    ({ line, kind }) =>
      kind !== 'rewrite' ||
      !dropped.some((one) => one.line.part === line.part && one.line.item === line.item && one.line.at === line.at),
  )

/** In the order of the résumé; any of them may be turned down. */
export function editsFor(context: TailorContext): Edit[] {
  const lists = pointLists(context)
  const dropped = dropPoints(lists, context)
  const points = lists.flatMap((list) => orderPoints(list, context).concat(rewritePoints(list, context)))
  return [
    ...editLabel(context),
    ...editSummary(context),
    ...withoutDropped(points, dropped),
    ...addStated(context),
    ...dropped,
    ...ofSkills(context),
  ]
}

/** The best honest résumé for this posting, as proposals that each name the facts they rest on. It needs no key. */
export function tailor(input: TailorInput): Tailored {
  const context = contextOf(input, askedOf(input.posting, input.lexicon), languageFor(input))
  return { edits: editsFor(context), questions: questionsFor(context) }
}
