import type { JobsFound } from '@rolecall/shared/domain/search/found.ts'
import { useState } from 'react'
import { labelsIn } from './wording.ts'
import type { Labels } from './wording.ts'

/** What the server has called its keys so far: a chip keeps its name when the answer has none of it any more. */
export function useLabels(found: JobsFound | null): Labels {
  const [held, setHeld] = useState<{ found: JobsFound | null; labels: Labels }>({ found: null, labels: new Map() })
  if (found === held.found || found === null) return held.labels
  const labels = new Map([...held.labels, ...labelsIn(found.facets)])
  setHeld({ found, labels })
  return labels
}
