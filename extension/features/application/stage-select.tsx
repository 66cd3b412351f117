import { ChevronDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import { setStatus } from '../../store/applications.ts'
import { cx } from '../../ui/cx.ts'
import { isTyping } from '../../ui/is-typing.ts'
import { useAttempt } from './attempt.ts'
import { COPY } from './copy.ts'
import { stageLook } from './stages.ts'

/** The keys 1 to 9 set the stage of the application in sight, wherever the focus is, except while typing. */
function useStageKeys(control: RefObject<HTMLElement | null>, set: (stage: Stage) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const stage = STAGES[Number(event.key) - 1]
      if (!stage || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (!control.current?.checkVisibility()) return
      set(stage)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [control, set])
}

export function StageDot({ stage, className }: { stage: Stage; className?: string }) {
  return <span aria-hidden="true" className={cx('size-2 shrink-0 rounded-full', stageLook(stage).dot, className)} />
}

export function StageSelect({ id, stage }: { id: string; stage: Stage }) {
  const attempt = useAttempt()
  const set = (next: Stage): void => {
    if (next !== stage) attempt(setStatus(id, next), { message: COPY.stageSet(stageLook(next).label) })
  }
  const control = useRef<HTMLSelectElement>(null)
  useStageKeys(control, set)
  return (
    <label className="relative inline-flex items-center">
      <span className="sr-only">{COPY.stage}</span>
      <StageDot stage={stage} className="pointer-events-none absolute start-2.5" />
      <select
        ref={control}
        className="picker field-sizing-content min-h-7 appearance-none rounded-control border border-line bg-card ps-6 pe-7 font-medium transition-colors hover:bg-wash"
        value={stage}
        onChange={(event) => set(STAGES.find((name) => name === event.target.value) ?? stage)}
      >
        {STAGES.map((name) => (
          <option key={name} value={name}>
            {stageLook(name).label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={14}
        strokeWidth={1.75}
        aria-hidden="true"
        className="pointer-events-none absolute end-2 text-ink-soft"
      />
    </label>
  )
}
