import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { liveQuery } from 'dexie'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Answer, Ask } from '../features/match/matcher-messages.ts'
import { workOn } from '../features/tailor/jobs.ts'
import { LocalStore } from '../store/db.ts'
import { LOCAL } from '../store/local.ts'
import { readMatchPerson } from '../store/match-person.ts'
import { explain, refreshSome } from '../store/matches.ts'

const nothing = (): void => undefined

/** A worker of a page that shows numbers: it reads what they are made from by itself, and works them out. */
export default defineUnlistedScript(() => {
  const store = new LocalStore({ ...LOCAL, announce: nothing })
  const lexicon = loadLexicon()
  let first: readonly string[] = []
  let rounds: Promise<unknown> | null = null

  const refresh = async (): Promise<void> => {
    while (await refreshSome(store, await lexicon, first)) await new Promise((next) => setTimeout(next))
  }
  // One round after the other: an edit during one is seen by the next.
  const again = (): void => {
    rounds = (rounds ?? Promise.resolve()).then(refresh).catch(nothing)
  }
  const watch = (): void => {
    liveQuery(() => readMatchPerson(store)).subscribe(again, nothing)
    liveQuery(() => store.briefs.toArray()).subscribe(again, nothing)
  }

  async function answer({ id, posting }: Extract<Ask, { kind: 'explain' }>): Promise<void> {
    const explained = await explain(store, await lexicon, posting).catch(() => null)
    postMessage({ kind: 'explain', id, explained } satisfies Answer)
  }

  async function work({ id, job }: Extract<Ask, { kind: 'job' }>): Promise<void> {
    const done = await workOn({ store, lexicon: await lexicon }, job).then(
      (made) => ({ answer: made }),
      () => null,
    )
    postMessage({ kind: 'job', id, done } satisfies Answer)
  }

  addEventListener('message', ({ data }: MessageEvent<Ask>) => {
    if (data.kind === 'explain') return void answer(data)
    if (data.kind === 'job') return void work(data)
    ;({ first } = data)
    if (rounds === null) watch()
    again()
  })
})
