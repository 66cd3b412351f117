import { capture } from '@rolecall/shared/capture/capture.ts'
import { PRACTICE_ADDRESS, practiceText } from '@rolecall/shared/practice.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { onReadPractice } from '../platform/practice-page.ts'

function fill(now: number): void {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { currentNode: text } = texts
    text.nodeValue = practiceText(text.nodeValue ?? '', PRACTICE_ADDRESS, now)
  }
  for (const link of document.querySelectorAll('link[rel=canonical]')) link.setAttribute('href', PRACTICE_ADDRESS)
}

/** The practice posting: it has the dates of today, and reads itself when the button above it is clicked. */
export default defineUnlistedScript(() => {
  fill(Date.now())
  onReadPractice(() => capture({ document, url: PRACTICE_ADDRESS, now: Date.now() }))
})
