import { useMemo } from 'react'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { linesOf } from '@rolecall/shared/resume/resume-line.ts'
import type { ResumeLine } from '@rolecall/shared/resume/resume-line.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { whereOf } from './where.ts'

interface Props {
  resume: Resume
  /** Which lines are offered. */
  offered: (line: ResumeLine) => boolean
  /** The ids of those that are ticked. */
  chosen: readonly string[]
  onSet: (chosen: string[]) => void
}

/** Lines of the résumé to be ticked, under what they belong to. */
export function LineChecks({ resume, offered, chosen, onSet }: Props) {
  const groups = useMemo(
    () => Map.groupBy(linesOf(resume).filter(offered), ({ ref }) => whereOf(resume, ref)),
    [resume, offered],
  )
  return [...groups].map(([where, lines]) => (
    <fieldset key={where} className="grid gap-0.5">
      <legend className="pb-0.5 text-12 text-ink-soft">{where}</legend>
      {lines.map(({ id, text }) => (
        <Checkbox
          key={id}
          label={text}
          checked={chosen.includes(id)}
          onCheck={(checked) => onSet([...chosen.filter((one) => one !== id), ...(checked ? [id] : [])])}
        />
      ))}
    </fieldset>
  ))
}
