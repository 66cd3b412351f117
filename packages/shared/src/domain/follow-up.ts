import type { Interview } from './interview.ts'
import type { Preferences } from './preferences.ts'
import { isEnded } from './stage.ts'
import type { BuiltInStage } from './stage.ts'

const DAY = 24 * 60 * 60 * 1000

/** What is known of one application when following it up is thought of. Times are instants in milliseconds. */
export interface FollowUpFacts {
  /** What its stage counts as. */
  stage: BuiltInStage
  /** The changes of stage that hold. */
  moves: readonly { stage: BuiltInStage; at: number }[]
  interviews: readonly { at: number; outcome: Interview['outcome'] }[]
  /** When each follow-up was written down, also those that are done, and those the person did not want. */
  followedUp: readonly number[]
  preferences: Pick<Preferences, 'proposeFollowUps' | 'followUpDays' | 'afterInterviewDays' | 'ghostedAfterDays'>
}

export type Proposal =
  | { kind: 'follow-up'; after: 'applied' | 'interview'; since: number; at: number }
  /** Nothing was heard for so long that nothing more may come. */
  | { kind: 'ghosted'; since: number }

/** Each follow-up since then took one of the days. Of those that are over only the last one is still worth it. */
function nextOf(since: number, days: readonly number[], { followedUp }: FollowUpFacts, now: number): number | null {
  const taken = followedUp.filter((at) => at >= since).length
  const left = days
    .toSorted((a, b) => a - b)
    .slice(taken)
    .map((count) => since + count * DAY)
  return left.findLast((at) => at <= now) ?? left[0] ?? null
}

const isOpen = ({ outcome }: { outcome: Interview['outcome'] }): boolean => outcome === null || outcome === 'waiting'

/** The last interview that is over and of which nothing was heard. */
function unanswered({ interviews, moves }: FollowUpFacts, now: number): number | null {
  const last = interviews
    .filter(({ at, outcome }) => at <= now && outcome !== 'cancelled')
    .toSorted((a, b) => b.at - a.at)[0]
  if (!last || !isOpen(last)) return null
  const answered = moves.some(({ at, stage }) => at > last.at && stage !== 'interviewing' && stage !== 'applied')
  return answered ? null : last.at
}

const latest = (times: readonly number[]): number => Math.max(Number.NEGATIVE_INFINITY, ...times)

function applied({ stage, moves }: FollowUpFacts): number | null {
  const at = latest(moves.filter((move) => move.stage === 'applied').map((move) => move.at))
  return stage === 'applied' && Number.isFinite(at) ? at : null
}

function followUp(facts: FollowUpFacts, now: number): Proposal[] {
  const { followUpDays, afterInterviewDays } = facts.preferences
  const interview = unanswered(facts, now)
  const since = interview ?? applied(facts)
  if (since === null) return []
  const at = nextOf(since, interview === null ? followUpDays : afterInterviewDays, facts, now)
  return at === null ? [] : [{ kind: 'follow-up', after: interview === null ? 'applied' : 'interview', since, at }]
}

/** Since when nothing happened. Null: something is still to come. */
function quietSince({ moves, interviews, followedUp }: FollowUpFacts, now: number): number | null {
  const live = interviews.filter(({ outcome }) => outcome !== 'cancelled').map(({ at }) => at)
  if (live.some((at) => at > now)) return null
  const last = latest([...moves.map(({ at }) => at), ...live, ...followedUp])
  return Number.isFinite(last) ? last : null
}

/** What is worth doing about an application of which nothing was heard. Nothing once it has ended or was answered. */
export function proposalsFor(facts: FollowUpFacts, now: number): Proposal[] {
  const { stage, preferences, interviews } = facts
  if (!preferences.proposeFollowUps || isEnded(stage) || stage === 'saved' || stage === 'offered') return []
  const quiet = quietSince(facts, now)
  const limit = preferences.ghostedAfterDays
  if (quiet !== null && limit !== null && now - quiet >= limit * DAY) return [{ kind: 'ghosted', since: quiet }]
  return interviews.some(({ at, outcome }) => at > now && isOpen({ outcome })) ? [] : followUp(facts, now)
}
