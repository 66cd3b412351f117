import { capture } from '@rolecall/shared/capture/capture.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Injected by a click and gone after it: reads the page and hands the result over as plain data. */
export default defineUnlistedScript(() => capture({ document, url: location.href, now: Date.now() }))
