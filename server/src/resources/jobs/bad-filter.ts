import { ApiError } from '../../errors.ts'
import type { InputProblem } from '../../valid.ts'

/** The one code of a search that cannot be done as it was asked; the sentence says which filter it is about. */
const refused = (problems: readonly InputProblem[]): ApiError => {
  const [first] = problems
  // Of several values of one filter it is the filter that people know.
  const name = first?.path.split('.')[0]
  const sentence = name ? `The filter “${name}” cannot be used. ${first?.message}` : 'A filter cannot be used.'
  return new ApiError('bad-filter', [400, sentence], { details: problems })
}

export const badFilter = (path: string, message: string): ApiError => refused([{ path, message }])
export const badFilters = refused
