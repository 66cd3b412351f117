import { shareOf, termsOf } from '../../domain/match/terms.ts'
import type { Edit } from '../edit.ts'
import type { LineRef } from '../resume-line.ts'
import { factsWith, named, proven } from './context.ts'
import type { TailorContext } from './context.ts'
import { directOpening } from './openings.ts'
import { respellIn } from './skills.ts'

/** A job or a project with its points. */
export interface PointList {
  part: 'work' | 'projects'
  item: number
  /** The employer or the project. */
  of: string | null
  isOver: boolean
  points: readonly string[]
}

export interface Told {
  score: number
  /** What of the posting it answers, in a few words. */
  answers: readonly string[]
}

export function pointLists({ resume: { work, projects }, options: { sections } }: TailorContext): PointList[] {
  const jobs = work.map(({ name, position, endDate, highlights }, item): PointList => {
    const of = name ?? position ?? null
    return { part: 'work', item, of, isOver: endDate !== undefined, points: highlights }
  })
  const own = projects.map(({ name, endDate, highlights }, item): PointList => {
    return { part: 'projects', item, of: name, isOver: endDate !== undefined, points: highlights }
  })
  return [...(sections.includes('work') ? jobs : []), ...(sections.includes('projects') ? own : [])]
}

const NEEDS = { must: 3, nice: 1.5 } as const
const OF_WORDS = 2
const OF_FIGURE = 0.4
const FIGURE = /\d/

/** How much a point tells this employer: the requirements it proves, the skills it names, the words it shares. */
export function toldBy(text: string, path: string, { match, asked, lexicon }: TailorContext): Told {
  const proves = match.ledger.filter(
    ({ state, evidence }) =>
      state !== 'missing' && evidence.some((one) => one.path === path && text.includes(one.text)),
  )
  const skills = lexicon.find(text, { mentions: true }).filter(({ id }) => asked.weights.has(id))
  const ofSkills = [...new Set(skills.map(({ id }) => id))].reduce(
    (sum, id) => sum + (asked.weights.get(id) ?? 0) / 2,
    0,
  )
  const ofNeeds = proves.reduce((sum, { need, weight }) => sum + NEEDS[need] * weight, 0)
  const words = OF_WORDS * shareOf(new Set(termsOf(text)), asked.terms)
  const telling = ofNeeds + ofSkills + words
  return {
    score: telling + (telling > 0 && FIGURE.test(text) ? OF_FIGURE : 0),
    answers:
      skills.length > 0 ? [...new Set(skills.map(({ name }) => name))] : [...new Set(proves.map(({ asks }) => asks))],
  }
}

const pathOf = ({ part, item }: PointList, at: number): string => `${part}.${item}.highlights.${at}`
const refOf = ({ part, item }: PointList, at?: number): LineRef => ({
  part,
  item,
  field: 'highlights',
  ...(at === undefined ? {} : { at }),
})

export const isLocked = (list: PointList, at: number, { lines, locked }: TailorContext): boolean =>
  lines.some(
    ({ ref, id }) =>
      ref.part === list.part && ref.item === list.item && ref.field === 'highlights' && ref.at === at && locked.has(id),
  )

/** A small difference is none: the person's own order stands. */
const CLEARLY = 1

/** The points that answer the posting first, within each job. */
export function orderPoints(list: PointList, context: TailorContext): Edit[] {
  const { points } = list
  if (points.length < 2 || points.some((_, at) => isLocked(list, at, context))) return []
  const told = points.map((text, at) => toldBy(text, pathOf(list, at), context))
  const level = (at: number): number => Math.floor((told[at]?.score ?? 0) / CLEARLY)
  const order = points.map((_, at) => at).toSorted((a, b) => level(b) - level(a) || a - b)
  if (order.every((from, at) => from === at)) return []
  const first = order[0] ?? 0
  const answers = told[first]?.answers ?? []
  const why = `Brings first what tells this employer most${answers.length > 0 ? `: ${named(answers)}` : ''}.`
  const facts = order.slice(0, 2).flatMap((from) => factsWith(points[from] ?? '', context.facts))
  const [before, after] = [points, order.map((from) => points[from] ?? '')].map((texts) => texts.join('\n'))
  return proven(
    { line: refOf(list), kind: 'move', before: before ?? '', after: after ?? '', why, facts, order },
    context,
  )
}

/** Weak openings made direct and the employer's own words for what stands there. */
export function rewritePoints(list: PointList, context: TailorContext): Edit[] {
  return list.points.flatMap((text, at) => {
    if (isLocked(list, at, context)) return []
    const direct = directOpening(text, list.isOver)
    const { text: after, said } = respellIn(direct ?? text, context)
    if (after === text) return []
    const why = [
      ...(direct === null ? [] : ['Starts with what you did.']),
      ...(said.length > 0 ? [`The posting writes ${named(said.map((one) => `“${one}”`))}.`] : []),
    ].join(' ')
    const facts = factsWith(text, context.facts)
    return proven({ line: refOf(list, at), kind: 'rewrite', before: text, after, why, facts, under: list.of }, context)
  })
}

const LETTERS_A_LINE = 95
const LINES_A_PAGE = 54
const KEPT_POINTS = 2

const linesFor = (text: string): number => Math.ceil(text.length / LETTERS_A_LINE)

/** About how many lines it fills when it is set; headings and the room between them count too. */
function linesFilled({ resume }: TailorContext): number {
  const { basics, work, projects, education, skills, languages, certificates } = resume
  const points = [...work, ...projects].flatMap(({ highlights }) => highlights)
  const texts = [basics.summary ?? '', ...work.map(({ summary = '' }) => summary), ...points]
  const listed = skills.reduce((sum, { name, keywords }) => sum + linesFor([name, ...keywords].join(', ')), 0)
  const heads = 2.4 * (work.length + projects.length) + 1.6 * education.length + certificates.length
  return 12 + texts.reduce((sum, text) => sum + linesFor(text), 0) + listed + heads + (languages.length > 0 ? 2 : 0)
}

/** What has nothing to do with this job, as long as there is more than a page of it. */
export function dropPoints(lists: readonly PointList[], context: TailorContext): Edit[] {
  let over = linesFilled(context) - LINES_A_PAGE
  if (!context.options.onePage || over <= 0) return []
  const left = new Map(lists.map((list) => [list, list.points.length]))
  const idle = lists
    .flatMap((list) =>
      list.points.map((text, at) => ({ list, text, at, told: toldBy(text, pathOf(list, at), context) })),
    )
    .filter(({ list, at, told }) => told.answers.length === 0 && !isLocked(list, at, context))
    .toSorted((a, b) => a.told.score - b.told.score || b.list.item - a.list.item || b.at - a.at)
  return idle.flatMap(({ list, text, at }) => {
    const stays = (left.get(list) ?? 0) - 1
    if (over <= 0 || stays < KEPT_POINTS) return []
    left.set(list, stays)
    over -= linesFor(text)
    const why = 'Answers nothing this posting asks for; without it the résumé comes closer to one page.'
    const facts = factsWith(text, context.facts)
    return proven({ line: refOf(list, at), kind: 'drop', before: text, after: null, why, facts }, context)
  })
}
