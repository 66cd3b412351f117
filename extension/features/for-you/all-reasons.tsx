import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import type { Recommendation } from '@rolecall/shared/domain/recommendations.ts'
import { useResumes } from '../../store/resume-hooks.ts'
import MatchDetails from '../match/match-details.tsx'

/** Every reason, as beside a saved posting. */
export default function AllReasons({ match }: { match: Recommendation['match'] }) {
  const resumes = useResumes()
  if (!resumes) return null
  const explained = { match, track: null, weights: DEFAULT_WEIGHTS, resumeId: resumes.active?.id ?? '' }
  return <MatchDetails explained={explained} />
}
