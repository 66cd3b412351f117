const DAY = 86_400_000

export const dayOf = (time: number): number => Math.floor(time / DAY)
export const startOf = (day: number): number => day * DAY
export const isoDay = (day: number): string => new Date(startOf(day)).toISOString().slice(0, 10)

/** When a job came onto the market. An advert that says it is newer than the day on which it was seen is not believed. */
export const CAME = 'min(coalesce(posted_at, first_seen_at), first_seen_at)'
/** A job that another one took in is counted as that one. */
export const OWN = "(closed_why IS NULL OR closed_why <> 'merged')"
