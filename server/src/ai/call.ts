import { ask, noAnswer } from './ask.ts'
import type { Answer } from './ask.ts'
import { noteFailure, noteSuccess } from './breaker.ts'
import { settle } from './budget.ts'
import type { Call, Outcome } from './budget.ts'
import type { Candidate } from './candidates.ts'
import { failure, failureOf } from './failure.ts'
import type { Failure } from './failure.ts'
import type { AiTold, AiUsage, Run } from './told.ts'
import { Watch } from './watch.ts'

const MICROS = 1_000_000

interface End {
  answer: Answer
  failed: Failure | null
  outcome: Outcome
}

/** What it took stands in the record however it ended, and how it went counts for the provider. */
async function finish({ parts, asked }: Run, candidate: Candidate, call: Call, end: End): Promise<AiUsage> {
  const { answer, failed, outcome } = end
  const taken = { ...answer, charged: answer.charged || failed?.charged === true }
  const { cost, ...tokens } = await settle(parts.users, { request: asked.request, candidate, call }, taken, outcome)
  if (outcome === 'done') await noteSuccess(parts.users, candidate)
  if (failed?.counts) await noteFailure(parts.users, candidate, asked.me, parts.now(), failed)
  const { provider, model } = candidate
  return { ...tokens, cost: cost / MICROS, provider: provider.id, model: model.id, cached: false }
}

/** What has been shown cannot be taken back, so after the first word nobody else is asked. */
function whatWentWrong(run: Run, error: unknown, payer: Candidate['payer'], answer: Answer, { late }: Watch): Failure {
  if (run.asked.signal.aborted) return failure('ai-stopped', { next: false, counts: false, charged: true })
  const failed = failureOf(error, { payer, late, answering: answer.charged, now: run.parts.now() })
  return answer.begun ? { ...failed, next: false, wait: null } : failed
}

/** One call to one provider. Gives null where it was answered, else what went wrong. */
export async function* callOnce(
  run: Run,
  candidate: Candidate,
  { key, call }: { key: string; call: Call },
): AsyncGenerator<AiTold, Failure | null> {
  const { parts, asked } = run
  const watch = new Watch(parts.limits.ai, asked.signal)
  const answer = noAnswer()
  const end: End = { answer, failed: null, outcome: 'stopped' }
  const reach = candidate.outside ? parts.fetchOutside : fetch
  try {
    const { request } = asked
    for await (const text of ask({ candidate, request, key, watch, reach }, answer)) yield { type: 'token', text }
    end.outcome = 'done'
  } catch (error) {
    end.failed = whatWentWrong(run, error, candidate.payer, answer, watch)
    if (end.failed.code !== 'ai-stopped') end.outcome = 'failed'
  } finally {
    // Where whoever listened has gone, nothing after this is reached.
    watch.end()
    if (end.outcome !== 'done') await finish(run, candidate, call, end)
  }
  if (end.failed) return end.failed
  const usage = await finish(run, candidate, call, end)
  yield { type: 'done', text: answer.text, usage, finish: answer.finish === 'length' ? 'length' : 'stop' }
  return null
}
