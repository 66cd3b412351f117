import { capture } from '@rolecall/shared/capture/capture.ts'
import { unclobbered } from '@rolecall/shared/capture/unclobbered.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** A person waits for the click to be answered; a page that takes longer is read as far as this. */
const PATIENCE = 1_000

/** Injected by a click and gone after it: reads the page and hands the result over as plain data. */
export default defineUnlistedScript(() =>
  capture({
    document: unclobbered(document),
    url: location.href,
    now: Date.now(),
    budgetMs: PATIENCE,
    clock: () => performance.now(),
  }),
)
