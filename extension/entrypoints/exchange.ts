import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Desk } from '../features/exchange/desk.ts'
import { answerFrom } from '../features/exchange/desk-messages.ts'
import type { Answer, Ask } from '../features/exchange/desk-messages.ts'
import { LocalStore } from '../store/db.ts'
import { LOCAL } from '../store/local.ts'

const say = (answer: Answer): void => postMessage(answer)

/** A worker of the page where files come in and go out: what takes long happens here. */
export default defineUnlistedScript(() => {
  const store = new LocalStore({ ...LOCAL, announce: () => say({ kind: 'edited' }) })
  const desk = new Desk(store, (progress) => say({ kind: 'progress', progress }))
  addEventListener('message', ({ data }: MessageEvent<Ask>) => void answerFrom(desk, data).then(say))
})
