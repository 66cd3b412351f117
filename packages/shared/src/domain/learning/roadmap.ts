import type { Gap, SkillGap } from './gap.ts'
import { LEARNING_LEVELS } from './shapes.ts'
import type { LearningResource, Library, ProjectIdea } from './shapes.ts'
import { impliedBy, skillKey } from './skill-keys.ts'
import type { Lexicon } from '../skills/lexicon.ts'

const MOST_STEPS = 12
const MOST_RESOURCES = 3
/** Longer ones are whole trainings: they are named, but a plan of weeks does not begin with one. */
const LONG = 80

export interface RoadmapStep {
  skill: SkillGap
  /** Steps before this one that it builds on. */
  after: string[]
  /** What else is asked for and comes with this one. */
  brings: string[]
  /** The first is what the hours are counted for; the others are other ways to the same. */
  resources: LearningResource[]
  project: ProjectIdea | null
  hours: number
  fromWeek: number
  toWeek: number
}

export interface Roadmap {
  hoursPerWeek: number
  hours: number
  weeks: number
  steps: RoadmapStep[]
  /** Asked for and not held, but nothing to learn it from is known here. */
  untaught: SkillGap[]
}

/** What of these says no more than what kind of thing another skill is: whoever learns Python learns programming. */
const UMBRELLAS: ReadonlySet<string> = new Set(['method', 'domain', 'cloud'])

interface Means {
  hoursPerWeek: number
  library: Library
  lexicon: Lexicon
}

/** What is about each skill, what is about it most first. A thing may name one skill in two ways. */
function bySkill<T extends { skills: readonly string[] }>(things: readonly T[], lexicon: Lexicon): Map<string, T[]> {
  const held = new Map<string, Map<T, number>>()
  for (const thing of things)
    for (const [place, name] of thing.skills.entries()) {
      const key = skillKey(lexicon, name)
      const places = held.get(key) ?? new Map<T, number>()
      places.set(thing, Math.min(place, places.get(thing) ?? place))
      held.set(key, places)
    }
  return new Map(
    [...held].map(([key, places]) => [key, [...places].toSorted((a, b) => a[1] - b[1]).map(([thing]) => thing)]),
  )
}

/** Those who know a neighbouring skill need no beginner's course. */
function resourcesFor({ has }: SkillGap, about: readonly LearningResource[]): LearningResource[] {
  const order = has === 'partly' ? ['intermediate', 'beginner', 'advanced'] : ['beginner', 'intermediate', 'advanced']
  const cost = (one: LearningResource): number =>
    about.indexOf(one) / about.length +
    order.indexOf(one.level) * 2 +
    (one.hours > LONG ? 4 : 0) +
    (one.cost === 'free' ? 0 : 1) +
    (one.type === 'practice' ? 1 : 0)
  return about.toSorted((a, b) => cost(a) - cost(b)).slice(0, MOST_RESOURCES)
}

/** A small project first: it is to be finished. */
const projectsBySize = (about: readonly ProjectIdea[]): ProjectIdea[] =>
  about.toSorted((a, b) => LEARNING_LEVELS.indexOf(a.level) - LEARNING_LEVELS.indexOf(b.level) || a.hours - b.hours)

const importance = ({ share, mustShare }: SkillGap): number => share + mustShare

/** Most important first, but never before what it builds on. */
function inOrder(wanted: readonly SkillGap[], lexicon: Lexicon): { skill: SkillGap; after: string[] }[] {
  const byId = new Map(wanted.map((one) => [one.id, one]))
  const placed = new Map<string, { skill: SkillGap; after: string[] }>()
  const place = (skill: SkillGap, above: ReadonlySet<string>): void => {
    if (placed.has(skill.id) || above.has(skill.id)) return
    const before = [...impliedBy(lexicon, skill.id)].flatMap((id) => byId.get(id) ?? [])
    const under = new Set([...above, skill.id])
    for (const one of before.toSorted((a, b) => importance(b) - importance(a))) place(one, under)
    placed.set(skill.id, { skill, after: before.filter(({ id }) => placed.has(id)).map(({ name }) => name) })
  }
  for (const one of wanted) place(one, new Set())
  return [...placed.values()]
}

interface Shelves {
  resources: Map<string, LearningResource[]>
  projects: Map<string, ProjectIdea[]>
}

interface Wanted {
  steps: readonly SkillGap[]
  covered: readonly SkillGap[]
}

function planned(wanted: Wanted, { hoursPerWeek, lexicon }: Means, shelves: Shelves): RoadmapStep[] {
  const { covered } = wanted
  const [used, done] = [new Set<string>(), new Set<string>()]
  let spent = 0
  return inOrder(wanted.steps, lexicon).map(({ skill, after }): RoadmapStep => {
    const resources = resourcesFor(skill, shelves.resources.get(skill.id) ?? [])
    const project = projectsBySize(shelves.projects.get(skill.id) ?? []).find((one) => !done.has(one.id)) ?? null
    if (project) done.add(project.id)
    const [main] = resources
    // A book that an earlier step went through is read by then.
    const hours = (main && !used.has(main.id) ? main.hours : 0) + (project?.hours ?? 0)
    if (main) used.add(main.id)
    const fromWeek = Math.floor(spent / hoursPerWeek) + 1
    spent += hours
    const toWeek = Math.max(fromWeek, Math.ceil(spent / hoursPerWeek))
    const brings = covered.filter(({ id }) => impliedBy(lexicon, skill.id).has(id)).map(({ name }) => name)
    return { skill, after, brings, resources, project, hours, fromWeek, toWeek }
  })
}

/** What is learnt by itself, and what comes with another one of these. */
function parted(open: readonly SkillGap[], lexicon: Lexicon): Wanted {
  const isCovered = ({ id, category }: SkillGap): boolean =>
    UMBRELLAS.has(category) && open.some((other) => impliedBy(lexicon, other.id).has(id))
  const { steps = [], covered = [] } = Object.groupBy(open, (one) => (isCovered(one) ? 'covered' : 'steps'))
  return { steps: steps.slice(0, MOST_STEPS), covered }
}

/** What to learn for a role, in which order, from what, and how many weeks it takes. Character is no course. */
export function roadmapOf(gap: Extract<Gap, { enough: true }>, means: Means): Roadmap {
  const { library, lexicon, hoursPerWeek } = means
  const shelves = { resources: bySkill(library.resources, lexicon), projects: bySkill(library.projects, lexicon) }
  const entry = (skill: SkillGap): number =>
    LEARNING_LEVELS.indexOf(resourcesFor(skill, shelves.resources.get(skill.id) ?? [])[0]?.level ?? 'advanced')
  const open = gap.skills
    .filter(({ has, category }) => has !== 'met' && category !== 'soft')
    // Of two that are asked for alike, the one that takes less to begin with.
    .toSorted((a, b) => importance(b) - importance(a) || entry(a) - entry(b))
  const { taught = [], untaught = [] } = Object.groupBy(open, ({ id }) =>
    shelves.resources.has(id) ? 'taught' : 'untaught',
  )
  const steps = planned(parted(taught.slice(0, 2 * MOST_STEPS), lexicon), means, shelves)
  const hours = steps.reduce((sum, step) => sum + step.hours, 0)
  const weeks = Math.ceil(hours / hoursPerWeek)
  const learnt = steps.map(({ skill }) => impliedBy(lexicon, skill.id))
  const left = untaught.filter(({ id }) => !learnt.some((implied) => implied.has(id)))
  return { hoursPerWeek, hours, weeks, steps, untaught: left.slice(0, MOST_STEPS) }
}
