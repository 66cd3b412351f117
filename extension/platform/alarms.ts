import { browser } from 'wxt/browser'

const PULL = 'pull'
const RETRY = 'retry'
const REMIND = 'remind'
const PULL_MINUTES = 5

/** Alarms outlive the worker; the browser wakes it for them. */
export async function wakeAt(time: number): Promise<void> {
  await browser.alarms.create(RETRY, { when: time })
}

/** A running alarm is left alone, or every waking of the worker would put it off again. */
export async function keepPulling(): Promise<void> {
  if (!(await browser.alarms.get(PULL))) await browser.alarms.create(PULL, { periodInMinutes: PULL_MINUTES })
}

/** Also when the browser starts: the alarm may be minutes away, and other devices were not idle meanwhile. */
export function onWaking(ring: () => void): void {
  browser.runtime.onStartup.addListener(ring)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PULL || name === RETRY) ring()
  })
}

/** The one alarm for whatever is due next; null: nothing is. */
export async function wakeToRemind(time: number | null): Promise<void> {
  if (time === null) await browser.alarms.clear(REMIND)
  else await browser.alarms.create(REMIND, { when: time })
}

/** Also after an installation or an update: what was told so far is known, what is due next is not. */
export function onReminding(ring: () => void): void {
  browser.runtime.onInstalled.addListener(ring)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMIND) ring()
  })
}
