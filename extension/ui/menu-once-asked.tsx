import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from './icon-button.tsx'
import { Menu } from './menu.tsx'
import type { MenuItem } from './menu.tsx'

interface Props {
  label: string
  groups: () => readonly (readonly MenuItem[])[]
}

/** The same menu where there are hundreds of them: until somebody presses it, it is only a button. */
export function MenuOnceAsked({ label, groups }: Props) {
  const [asked, setAsked] = useState(false)
  if (asked) return <Menu defaultOpen label={label} groups={groups()} />
  return <IconButton data-menu aria-haspopup="menu" icon={Ellipsis} label={label} onClick={() => setAsked(true)} />
}
