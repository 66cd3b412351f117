import { Menu as Base } from '@base-ui/react/menu'
import { Check, Ellipsis } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { OVERLAY } from './overlay.ts'

export interface MenuItem {
  label: string
  icon?: LucideIcon
  onPick: () => void
  /** It destroys or takes away something. */
  danger?: boolean
  disabled?: boolean
  /** For what can be on or off, or a choice among several: whether it holds now. */
  chosen?: boolean
}

interface Props {
  /** What it is a menu of; the name of its button. */
  label: string
  /** A group stands below a line. */
  groups: readonly (readonly MenuItem[])[]
  /** Another button than the three dots. */
  trigger?: ReactElement
  /** It is drawn because it was asked for, and so is open at once. */
  defaultOpen?: boolean
}

const LOOK =
  'flex min-h-8 items-center gap-2 rounded-control px-2 outline-none data-disabled:opacity-60 data-highlighted:bg-wash'

const Face = ({ label, icon: Icon }: MenuItem) => (
  <>
    {Icon ? <Icon size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" /> : null}
    <span className="grow truncate">{label}</span>
  </>
)

function Item(item: MenuItem) {
  const { label, onPick, danger = false, disabled = false, chosen } = item
  const shared = { disabled, label, className: cx(LOOK, danger && 'text-bad') }
  if (chosen === undefined)
    return (
      <Base.Item {...shared} onClick={onPick}>
        <Face {...item} />
      </Base.Item>
    )
  return (
    <Base.CheckboxItem {...shared} closeOnClick checked={chosen} onCheckedChange={onPick}>
      <Face {...item} />
      <Base.CheckboxItemIndicator>
        <Check size={16} strokeWidth={1.75} aria-hidden="true" className="text-accent" />
      </Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  )
}

/** It is drawn in the part of the page that its button is in: whoever moves by the page's parts meets it there. */
const PARTS = 'main, nav, [role=dialog]'

/** What can be done with one thing. Arrows and first letters move in it; Escape gives the focus back. */
export function Menu({ label, groups, trigger, defaultOpen = false }: Props) {
  const [part, setPart] = useState<HTMLElement | null>(() =>
    defaultOpen ? document.querySelector<HTMLElement>('main') : null,
  )
  const shown = groups.filter((group) => group.length > 0)
  return (
    <Base.Root
      defaultOpen={defaultOpen}
      onOpenChange={(open, { trigger: by }) => open && setPart(by?.closest<HTMLElement>(PARTS) ?? null)}
    >
      <Base.Trigger render={trigger ?? <IconButton icon={Ellipsis} label={label} />} />
      <Base.Portal container={part}>
        <Base.Positioner align="end" sideOffset={4} collisionPadding={8} className="z-40 outline-none">
          <Base.Popup className={cx(OVERLAY, 'max-h-(--available-height) min-w-44 max-w-80 overflow-y-auto p-1')}>
            {shown.map((group, at) => (
              <Base.Group key={group[0]?.label} className={at > 0 ? 'mt-1 border-t border-line pt-1' : undefined}>
                {group.map((item) => (
                  <Item key={item.label} {...item} />
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
