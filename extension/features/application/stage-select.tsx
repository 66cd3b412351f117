import { ChevronDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { STAGES } from '@rolecall/shared/domain/stage.ts'
import type { BoardStage, Stage, StageSettings } from '@rolecall/shared/domain/stage.ts'
import { setStatus } from '../../store/applications.ts'
import { useStages } from '../../store/collection-hooks.ts'
import { cx } from '../../ui/cx.ts'
import { isTyping } from '../../ui/is-typing.ts'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'
import { stageLook } from './stages.ts'

/** Behind a window that lies above, nothing is in sight to whoever presses a key. */
const isInSight = (control: HTMLElement | null): boolean =>
  control !== null && control.checkVisibility() && !control.closest('[inert], [aria-hidden="true"]')

/** The keys 1 to 9 set the stage of the application in sight, wherever the focus is, except while typing. */
function useStageKeys(control: RefObject<HTMLElement | null>, stages: Stage[], set: (stage: Stage) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const stage = stages[Number(event.key) - 1]
      if (!stage || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (isInSight(control.current)) set(stage)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [control, stages, set])
}

interface DotProps {
  stage: Stage
  settings?: ReadonlyMap<string, StageSettings> | undefined
  className?: string
}

export function StageDot({ stage, settings, className }: DotProps) {
  const { dot } = stageLook(stage, settings)
  return <span aria-hidden="true" className={cx('size-2 shrink-0 rounded-full', dot, className)} />
}

/** The stages on the person's board; one that they hid is offered only where the application is at it. */
function useOffered(current: Stage) {
  const held = useStages()
  const all: Pick<BoardStage, 'id' | 'hidden'>[] = held?.stages ?? STAGES.map((id) => ({ id, hidden: false }))
  const stages = all.filter(({ id, hidden }) => !hidden || id === current).map(({ id }) => id)
  return { stages, settings: held?.settings }
}

export function StageSelect({ id, stage }: { id: string; stage: Stage }) {
  const edit = useEdit()
  const { stages, settings } = useOffered(stage)
  const look = (one: Stage) => stageLook(one, settings)
  const set = (next: Stage): void => {
    if (next !== stage) edit(setStatus(id, next), COPY.stageSet(look(next).label))
  }
  const control = useRef<HTMLSelectElement>(null)
  useStageKeys(control, stages, set)
  return (
    <label className="relative inline-flex items-center">
      <span className="sr-only">{COPY.stage}</span>
      <StageDot stage={stage} settings={settings} className="pointer-events-none absolute start-2.5" />
      <select
        ref={control}
        className="picker field-sizing-content min-h-7 appearance-none rounded-control border border-line bg-card ps-6 pe-7 font-medium transition-colors hover:bg-wash"
        value={stage}
        onChange={(event) => set(stages.find((name) => name === event.target.value) ?? stage)}
      >
        {stages.map((name) => (
          <option key={name} value={name}>
            {look(name).label}
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
