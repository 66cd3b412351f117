import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { BACKDROP } from './backdrop.ts'
import { COPY } from './copy.ts'
import { closing } from './closing.ts'
import { IconButton } from './icon-button.tsx'

interface Props {
  open: boolean
  onClose: () => void
  title: string
  actions?: ReactNode
  children: ReactNode
}

/** Lies over the right side of the page; Escape, the cross and a press beside it close it. The focus then goes back. */
export function Sheet({ open, onClose, title, actions, children }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={closing(onClose)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className="sheet fixed inset-y-0 end-0 z-30 flex w-full flex-col bg-paper shadow-overlay outline-none narrow:w-[min(85vw,40rem)]">
          <header className="flex min-h-13 shrink-0 items-center gap-1 border-b border-line ps-4 pe-2">
            <Dialog.Title className="line-clamp-2 min-w-0 grow py-2 text-16 font-semibold wrap-anywhere">
              {title}
            </Dialog.Title>
            {actions}
            <Dialog.Close render={<IconButton icon={X} label={COPY.close} />} />
          </header>
          <div className="min-h-0 grow overflow-y-auto">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
