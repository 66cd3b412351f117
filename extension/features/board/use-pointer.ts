import { useEffect, useEffectEvent, useRef } from 'react'
import type { RefObject } from 'react'
import { PointerDrag } from './pointer-drag.ts'
import type { DragEnds } from './pointer-drag.ts'
import type { Carry } from './use-carry.ts'

/** Cards in the board can be carried by mouse, pen and finger. */
export function usePointer(carry: Carry): RefObject<HTMLDivElement | null> {
  const board = useRef<HTMLDivElement>(null)
  const lift = useEffectEvent(carry.lift)
  const over = useEffectEvent(carry.holdAtRow)
  const drop = useEffectEvent(carry.drop)
  const cancel = useEffectEvent(carry.cancel)
  useEffect(() => {
    if (!board.current) return
    const ends: DragEnds = {
      lift: (id) => lift(id),
      over: (at) => over(at),
      drop: () => drop(),
      cancel: () => cancel(),
    }
    const drag = new PointerDrag(board.current, ends)
    return () => drag.stop()
  }, [])
  return board
}
