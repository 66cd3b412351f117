import { wordsOf } from '../words.ts'
import type { LearningResource, Library, ProjectIdea } from './shapes.ts'
import { skillKey, skillKeys } from './skill-keys.ts'
import type { Lexicon } from '../skills/lexicon.ts'

export interface ResourceFilters {
  skill?: string | undefined
  type?: LearningResource['type'] | undefined
  level?: LearningResource['level'] | undefined
  cost?: LearningResource['cost'] | undefined
  language?: string | undefined
  maxHours?: number | undefined
}

const begins = (words: readonly string[], wanted: string): boolean => words.some((word) => word.startsWith(wanted))

/**
 * How well a thing answers what was typed: every word of it must begin some word of the thing, and counts for more in a
 * skill than in a title, and more there than elsewhere. 0 where it does not answer.
 */
function answers(query: readonly string[], skills: readonly string[], title: string, rest: string): number {
  const [ofSkills, ofTitle, ofRest] = [wordsOf(skills.join(' ')), wordsOf(title), wordsOf(rest)]
  const main = wordsOf(skills[0] ?? '')
  const scores = query.map((word) => {
    if (main.includes(word)) return 5
    if (ofSkills.includes(word)) return 4
    if (begins(ofSkills, word)) return 3
    return begins(ofTitle, word) ? 2 : begins(ofRest, word) ? 1 : 0
  })
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 1)
}

function bestFirst<T extends { title: string }>(things: readonly T[], score: (thing: T) => number): T[] {
  return things
    .map((thing) => ({ thing, score: score(thing) }))
    .filter((one) => one.score > 0)
    .toSorted((a, b) => b.score - a.score || (a.thing.title < b.thing.title ? -1 : 1))
    .map(({ thing }) => thing)
}

function fits(resource: LearningResource, filters: ResourceFilters): boolean {
  const { type, level, cost, language, maxHours } = filters
  return (
    (type === undefined || resource.type === type) &&
    (level === undefined || resource.level === level) &&
    (cost === undefined || resource.cost === cost) &&
    (language === undefined || resource.language === language) &&
    (maxHours === undefined || resource.hours <= maxHours)
  )
}

const BY_ANOTHER_NAME = 4

/**
 * What answers the words typed and the filters set; nothing typed, all that the filters let through. A skill is found
 * by each of its names: "golang" is Go.
 */
export function findResources(
  { resources }: Library,
  lexicon: Lexicon,
  query: string,
  filters: ResourceFilters = {},
): LearningResource[] {
  const typed = wordsOf(query)
  const wanted = filters.skill === undefined ? null : skillKey(lexicon, filters.skill)
  const meant = lexicon.named(query)?.id
  const teaches = ({ skills }: LearningResource, key: string): boolean =>
    skills.some((name) => skillKey(lexicon, name) === key)
  const byName = (one: LearningResource): number => (meant !== undefined && teaches(one, meant) ? BY_ANOTHER_NAME : 0)
  return bestFirst(
    resources.filter((one) => fits(one, filters) && (wanted === null || teaches(one, wanted))),
    (one) => Math.max(byName(one), answers(typed, one.skills, one.title, one.provider)),
  )
}

export interface ProjectFilters {
  level?: ProjectIdea['level'] | undefined
  maxHours?: number | undefined
}

export function findProjects({ projects }: Library, query: string, filters: ProjectFilters = {}): ProjectIdea[] {
  const typed = wordsOf(query)
  const { level, maxHours } = filters
  return bestFirst(
    projects.filter((one) => (level ?? one.level) === one.level && one.hours <= (maxHours ?? one.hours)),
    ({ skills, title, builds }) => answers(typed, skills, title, builds),
  )
}

export interface FittingProject {
  project: ProjectIdea
  /** Which of the wanted skills it trains, which of its skills the person has, and what else it takes. */
  trains: string[]
  uses: string[]
  adds: string[]
}

/**
 * The projects that train any of the wanted skills, best first: those that train many of them, lean on what the person
 * has and ask for little beside. With nothing wanted, those that use what the person has.
 */
export function projectsFor(
  { projects }: Library,
  lexicon: Lexicon,
  wanted: readonly string[],
  held: readonly string[] = [],
): FittingProject[] {
  const [trained, had] = [skillKeys(lexicon, wanted), skillKeys(lexicon, held)]
  const fitting = projects.map((project): FittingProject & { title: string } => {
    const trains = project.skills.filter((name) => trained.has(skillKey(lexicon, name)))
    const others = project.skills.filter((name) => !trains.includes(name))
    const uses = others.filter((name) => had.has(skillKey(lexicon, name)))
    return { title: project.title, project, trains, uses, adds: others.filter((name) => !uses.includes(name)) }
  })
  const counts = ({ trains, uses }: FittingProject): number => (wanted.length > 0 ? trains : uses).length
  const score = (one: FittingProject): number =>
    counts(one) === 0 ? 0 : Math.max(0.1, 3 * one.trains.length + one.uses.length - one.adds.length + 10)
  return bestFirst(fitting, score).map(({ project, trains, uses, adds }) => ({ project, trains, uses, adds }))
}
