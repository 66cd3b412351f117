import { z } from 'zod'

/** The stages everybody starts with, in the order of the board. */
export const STAGES = [
  'saved',
  'applied',
  'interviewing',
  'offered',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'ghosted',
] as const
export const BuiltInStage = z.enum(STAGES)
export type BuiltInStage = z.infer<typeof BuiltInStage>

/** A stage of the person's own has an id of its own; what it is called and what it counts as stands in their preferences. */
export const OWN_STAGE = /^own-[0-9a-f]{8,32}$/
export const Stage = z.union([BuiltInStage, z.string().regex(OWN_STAGE)])
export type Stage = z.infer<typeof Stage>

/** What the person made of one stage: their word for it, the stage it counts as, where it stands and whether it is shown. */
export const StageSettings = z.object({
  name: z.string().trim().min(1).max(60).nullable(),
  like: BuiltInStage,
  rank: z.string().max(200).nullable(),
  hidden: z.boolean(),
})
export type StageSettings = z.infer<typeof StageSettings>

export interface BoardStage extends StageSettings {
  id: Stage
}

const isBuiltIn = (id: string): id is BuiltInStage => (STAGES as readonly string[]).includes(id)

/** Built-in stages stand this far apart, so that own ones find room between them. */
const builtInRank = (id: BuiltInStage): string => String.fromCodePoint('b'.charCodeAt(0) + 2 * STAGES.indexOf(id))

/** The columns of a person's board, in their order: the built-in stages as they changed them, and their own. */
export function boardStages(settings: ReadonlyMap<string, StageSettings>): BoardStage[] {
  const builtIn = STAGES.map((id): BoardStage => {
    const own = settings.get(id)
    return { id, name: own?.name ?? null, like: id, rank: own?.rank ?? builtInRank(id), hidden: own?.hidden ?? false }
  })
  const added = [...settings]
    .filter(([id]) => OWN_STAGE.test(id))
    .map(([id, { name, like, rank, hidden }]): BoardStage => ({ id, name, like, rank, hidden }))
  return [...builtIn, ...added].toSorted((a, b) => {
    const [one, other] = [a.rank ?? '~', b.rank ?? '~']
    return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1
  })
}

/** What a stage counts as in figures and rules. One whose settings have not arrived yet counts as saved. */
export const countsAs = (stage: string, settings: ReadonlyMap<string, StageSettings>): BuiltInStage =>
  isBuiltIn(stage) ? stage : (settings.get(stage)?.like ?? 'saved')

/** Nothing more is expected of an application here. */
const ENDED: ReadonlySet<BuiltInStage> = new Set(['accepted', 'declined', 'rejected', 'withdrawn', 'ghosted'])
export const isEnded = (stage: BuiltInStage): boolean => ENDED.has(stage)
