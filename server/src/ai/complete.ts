import { mayAsk, restLeft } from './breaker.ts'
import { capOf, hold, needOf, nextDay, noteKept } from './budget.ts'
import type { Call } from './budget.ts'
import { findAnswer, keepAnswer } from './cache.ts'
import type { KeptAnswer } from './cache.ts'
import { callOnce } from './call.ts'
import { candidatesOf } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { aiError } from './errors.ts'
import type { AiError } from './errors.ts'
import { failure } from './failure.ts'
import type { Failure } from './failure.ts'
import { readSettings } from './settings.ts'
import type { AiAsked, AiParts, AiTold, Run } from './told.ts'
import { pauseFor } from './watch.ts'

/** What the person is told: whose key, which provider, when again; never the provider's own words. */
function errorOf({ code, wait }: Failure, { provider, payer }: Candidate, more: object = {}): AiError {
  const headers = wait ? { 'Retry-After': String(Math.ceil(wait / 1000)) } : {}
  return aiError(code, { details: { provider: provider.id, payer, ...more }, headers })
}

interface Passed {
  error: AiError
  next: boolean
}

/** Whether it may be asked now, and whether that fits the day; then so much is held back for it. */
async function begin({ parts, asked, settings }: Run, candidate: Candidate): Promise<Call | Passed> {
  const { users, config, now } = parts
  if (!(await mayAsk(users, settings, candidate, now()))) {
    const wait = restLeft(settings, candidate, now())
    return { error: errorOf(failure('ai-busy', { wait }), candidate), next: true }
  }
  const cap = capOf(config, settings.chosen, candidate.payer)
  const call = await hold(users, asked, candidate, { cap, now: now() })
  if (call) return call
  const why = { needs: needOf(asked, candidate), resetsAt: nextDay(now()) }
  return { error: errorOf(failure('ai-budget'), candidate, why), next: true }
}

/** For the operator. No words of the person or of the provider stand in it, and no key. */
function logFailure({ log }: AiParts, { provider, model, payer }: Candidate, { code, status }: Failure): void {
  log({ level: 'error', event: 'ai-failed', provider: provider.id, model: model.id, payer, code, status })
}

/** One provider, and a second time where it asks for no more than a short wait. Null where it answered. */
async function* attempt(run: Run, candidate: Candidate): AsyncGenerator<AiTold, Passed | null> {
  const { parts, asked } = run
  const key = await candidate.key()
  for (let again = true; ; again = false) {
    const call = await begin(run, candidate)
    if ('error' in call) return call
    const failed = yield* callOnce(run, candidate, { key, call })
    if (!failed) return null
    if (failed.code !== 'ai-stopped') logFailure(parts, candidate, failed)
    const waits = again && failed.wait !== null && failed.wait <= parts.limits.ai.longestWait
    if (!waits) return { error: errorOf(failed, candidate), next: failed.next }
    await pauseFor(failed.wait ?? 0, asked.signal)
    if (asked.signal.aborted) return { error: aiError('ai-stopped'), next: false }
  }
}

async function* tellKept({ parts, asked }: Run, first: Candidate, kept: KeptAnswer): AsyncGenerator<AiTold> {
  const { text, provider, model } = kept
  await noteKept(parts.users, asked, first, parts.now())
  yield { type: 'token', text }
  const usage = { input: 0, output: 0, cost: 0, provider, model, cached: true }
  yield { type: 'done', text, usage, finish: 'stop' }
}

/** The providers in turn, until one has answered. */
async function* askInTurn(run: Run, candidates: readonly Candidate[]): AsyncGenerator<AiTold> {
  let first: AiError | null = null
  for (const candidate of candidates) {
    const passed = yield* attempt(run, candidate)
    if (!passed) return
    // What the person wished for comes first, so its trouble is what they should hear of.
    first ??= passed.error
    if (!passed.next) throw passed.error
  }
  throw first ?? aiError('ai-off')
}

/**
 * Asks a model for a person: tells the text as it comes, then the whole of it and what it took. Throws an error of the
 * table in errors.ts. Whoever stops listening, or aborts the signal, ends the call upstream at once.
 */
export async function* complete(parts: AiParts, asked: AiAsked): AsyncGenerator<AiTold, void> {
  const { me, request } = asked
  if (asked.signal.aborted) throw aiError('ai-stopped')
  const run: Run = { parts, asked, settings: await readSettings(parts.users, me) }
  const candidates = candidatesOf(parts, run.settings, me)
  const [first] = candidates
  if (!first) throw aiError('ai-off')
  const kept = asked.fresh ? null : await findAnswer(parts, me, request, first)
  if (kept) return yield* tellKept(run, first, kept)
  for await (const told of askInTurn(run, candidates)) {
    if (told.type === 'done' && told.finish === 'stop') {
      const { provider, model } = told.usage
      await keepAnswer(parts, me, { request, first }, { text: told.text, provider, model })
    }
    yield told
  }
}
