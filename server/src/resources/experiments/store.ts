import type { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import { countPeople } from '../../experiments/count.ts'
import { stateOf } from '../../experiments/experiment.ts'
import { neededFor, resultsOf } from '../../experiments/results.ts'
import type { Results } from '../../experiments/results.ts'
import type { ExperimentShape } from './shapes.ts'

const experimentError = errorTable({
  'no-such-experiment': [404, 'There is no experiment with this id.'],
})

type Run = Pick<Deps, 'users' | 'experiments' | 'now'>

export const listExperiments = ({ experiments, now }: Run): z.infer<typeof ExperimentShape>[] =>
  experiments.map((one) => ({
    id: one.id,
    about: one.about,
    state: stateOf(one, now()),
    start: one.start,
    end: one.end,
    decides: one.decides,
    needed: neededFor(one),
    variants: one.variants.map(({ id, share, weights }) => ({ id, share, weights })),
  }))

export async function readResults({ users, experiments, now }: Run, id: string): Promise<Results> {
  const found = experiments.find((one) => one.id === id)
  if (!found) throw experimentError('no-such-experiment')
  return resultsOf(found, await countPeople(users, found), now())
}
