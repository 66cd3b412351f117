import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'
import { OVERLAY } from './overlay.ts'

interface Props {
  /** The button that opens it. */
  trigger: ReactElement
  title: string
  children: ReactNode
  open?: boolean
  onOpen?: (open: boolean) => void
}

/** Holds a few controls beside the button that opens it: filters, columns. Escape and a press outside close it. */
export function Popover({ trigger, title, children, open, onOpen }: Props) {
  const held = open === undefined ? {} : { open }
  const told = onOpen ? { onOpenChange: (next: boolean) => onOpen(next) } : {}
  return (
    <Base.Root {...held} {...told}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={4} collisionPadding={8} className="z-40">
          <Base.Popup
            className={cx(
              OVERLAY,
              'max-h-(--available-height) w-80 max-w-[calc(100vw-1rem)] overflow-y-auto p-3 outline-none',
            )}
          >
            <Base.Title className="pb-2 font-semibold">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
