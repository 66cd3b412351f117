import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerJobs } from '../features/resume/reader/answer-jobs.ts'

/** A worker that reads résumés, so that a bad file can hold up nothing and be ended. */
export default defineUnlistedScript(() => {
  void answerJobs(globalThis, (message) => postMessage(message))
})
