import { analyze } from '@rolecall/shared/resume/analyze.ts'
import type { Analysis } from '@rolecall/shared/resume/analyze.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Deps } from '../../deps.ts'
import type { AnalyzeBody } from '../../generation/body.ts'
import { inputOf } from '../../generation/input.ts'
import { judged } from '../../generation/rules.ts'
import type { Writer } from '../../records/store.ts'
import { keepDone } from '../../tasks/begin.ts'

/** What stands between a résumé and a posting, by rules alone. It is kept as long as a task is. */
export async function analyzeFor(deps: Deps, writer: Writer, body: AnalyzeBody): Promise<Analysis & { id: string }> {
  const input = await inputOf(writer, body)
  const { resumeId, application } = input
  const found = analyze({ ...judged(input, await deps.atHand.lexicon()), file: null })
  const about = { kind: 'analyze', application, input: { resumeId, application } }
  return { id: await keepDone(deps, writer.me, about, found as unknown as Json), ...found }
}
