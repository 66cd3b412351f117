import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { LinePart, ResumeLine } from '@rolecall/shared/resume/resume-line.ts'
import type { ResumeView } from '../../store/collections.ts'
import { editResume } from '../../store/resumes.ts'
import { useAttempt } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { LineChecks } from './line-checks.tsx'

const TOUCHED: ReadonlySet<LinePart> = new Set(['basics', 'work', 'projects', 'skills'])
const isTouched = ({ ref: { part, field } }: ResumeLine): boolean => TOUCHED.has(part) && field !== 'name'

/** Lines that stay as they are, whatever the posting asks for. They are remembered with the résumé. */
export function Locks({ record, resume }: { record: ResumeView; resume: Resume }) {
  const attempt = useAttempt()
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft">{COPY.locksHint}</p>
      <LineChecks
        resume={resume}
        offered={isTouched}
        chosen={record.locks}
        onSet={(locks) => attempt(editResume(record.id, { locks }))}
      />
    </div>
  )
}
