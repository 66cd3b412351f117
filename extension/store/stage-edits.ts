import { memberName } from '@rolecall/shared/domain/family.ts'
import { PREFERENCES, PREFERENCES_ID } from '@rolecall/shared/domain/preferences.ts'
import { OWN_STAGE } from '@rolecall/shared/domain/stage.ts'
import type { BoardStage, Stage, StageSettings } from '@rolecall/shared/domain/stage.ts'
import { rankBetween } from '@rolecall/shared/sync/rank.ts'
import { localStore } from './local-store.ts'
import { moveApplications } from './moves.ts'
import { editRecords } from './records.ts'
import type { TakeBack } from './records.ts'
import { together } from './together.ts'

const edit = (changes: readonly { id: Stage; settings: StageSettings | null }[], store = localStore) =>
  editRecords(
    changes.map(({ id, settings }) => ({
      entity: PREFERENCES,
      id: PREFERENCES_ID,
      fields: { [memberName('stage', id)]: settings },
    })),
    store,
  )

/** Changes what the person made of one stage; the rest of it stays. */
export const changeStage = (
  { id, ...held }: BoardStage,
  change: Partial<StageSettings>,
  store = localStore,
): Promise<TakeBack> => edit([{ id, settings: { ...held, ...change } }], store)

/** A stage of the person's own stands right behind the one that it counts as. */
export async function addStage(
  stages: readonly BoardStage[],
  { name, like }: Pick<StageSettings, 'name' | 'like'>,
  store = localStore,
): Promise<{ id: Stage; takeBack: TakeBack }> {
  const key = Array.from(store.random(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const id = `own-${key}`
  const at = stages.findIndex((stage) => stage.id === like)
  const rank = rankBetween(stages[at]?.rank ?? null, stages[at + 1]?.rank ?? null)
  return { id, takeBack: await edit([{ id, settings: { name, like, rank, hidden: false } }], store) }
}

/** Puts a stage at a place among the others. */
export function placeStage(
  stages: readonly BoardStage[],
  stage: BoardStage,
  place: number,
  store = localStore,
): Promise<TakeBack> {
  const others = stages.filter(({ id }) => id !== stage.id)
  const rank = rankBetween(others[place - 1]?.rank ?? null, others[place]?.rank ?? null)
  return changeStage(stage, { rank }, store)
}

/** Ends a stage of the person's own: what is at it, in the trash too, goes to the stage that it counts as. */
export function endStage({ id, like }: BoardStage, store = localStore): Promise<TakeBack> {
  if (!OWN_STAGE.test(id)) throw new Error(`${id} is everybody’s stage`)
  return together(store, async () => {
    const there = await store.briefs.filter(({ stage }) => stage === id).primaryKeys()
    const back = await moveApplications(
      there.map((one) => ({ id: one, stage: like })),
      { store },
    )
    const backThen = await edit([{ id, settings: null }], store)
    return () =>
      together(store, async () => {
        await backThen()
        await back()
      })
  })
}
