import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerDrawings } from '../features/resume/reader/answer-drawings.ts'
import { answerJobs } from '../features/resume/reader/answer-jobs.ts'

/** A worker that reads résumés and draws their pages, so that a bad file can hold up nothing and be ended. */
export default defineUnlistedScript(() => {
  answerDrawings(globalThis)
  void answerJobs(globalThis, (message) => postMessage(message))
})
