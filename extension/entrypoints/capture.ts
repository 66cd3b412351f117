import { capture } from '@rolecall/shared/capture/capture.ts'
import { gapOf, withGap } from '@rolecall/shared/capture/readiness.ts'
import { unclobbered } from '@rolecall/shared/capture/unclobbered.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readWhenShown } from '../features/capture/read-when-shown.ts'

/** A person waits for the click to be answered; a page that takes longer is read as far as this. */
const PATIENCE = 1_000

const read = () =>
  capture({
    document: unclobbered(document),
    url: location.href,
    now: Date.now(),
    budgetMs: PATIENCE,
    clock: () => performance.now(),
  })

/**
 * Injected by a click and gone after it: reads the page and hands the result over as plain data. The address is asked
 * for at every reading, because a page may change it without loading a new one.
 */
export default defineUnlistedScript({
  main: () =>
    readWhenShown(document, {
      read,
      gap: (reading) => gapOf(unclobbered(document), location.href, reading),
      comes: (gap) => gap !== 'wall',
      incomplete: withGap,
    }),
})
