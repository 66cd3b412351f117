import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerWrites } from '../features/resume/export/answer-writes.ts'

/** A worker that sets résumés on pages: the megabyte it takes stays away from every page. */
export default defineUnlistedScript(() => answerWrites(globalThis))
