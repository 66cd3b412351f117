/** Time that a reading may take. A page made to hang a reader gives what was read until then, and says so. */
export interface Budget {
  /** True once the time is over; it stays so. */
  isOver(): boolean
}

const ENDLESS: Budget = { isOver: () => false }

/** Without a clock there is no limit: a test and a server decide for themselves how long they wait. */
export function budgetOf(milliseconds?: number, clock?: () => number): Budget {
  if (milliseconds === undefined || !clock) return ENDLESS
  const end = clock() + milliseconds
  let over = false
  return { isOver: () => (over ||= clock() > end) }
}
