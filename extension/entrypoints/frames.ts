import { readFrames } from '@rolecall/shared/capture/read-frames.ts'
import { sites } from '@rolecall/shared/capture/sites.gen.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Frames for counting visitors are a line high or not shown at all. */
const LEAST = 80

/** Injected by a click where the page itself holds no job: tells which applicant system is framed there. */
export default defineUnlistedScript(() => {
  const shown = [...document.querySelectorAll('iframe')].filter(({ offsetHeight }) => offsetHeight > LEAST)
  return readFrames(shown, location.href, sites)
})
