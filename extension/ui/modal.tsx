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
  children: ReactNode
  /** Its buttons; they stay in sight while the rest scrolls. */
  foot?: ReactNode
}

/** A window for a form or something to read. A question that needs an answer is a Dialog. */
export function Modal({ open, onClose, title, children, foot }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={closing(onClose)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className="fixed inset-x-4 top-1/2 z-30 mx-auto flex max-h-[calc(100dvh-2rem)] max-w-120 -translate-y-1/2 flex-col rounded-card bg-card shadow-overlay outline-none">
          <header className="flex min-h-12 shrink-0 items-center gap-2 ps-4 pe-2">
            <Dialog.Title className="min-w-0 grow text-16 font-semibold">{title}</Dialog.Title>
            <Dialog.Close render={<IconButton icon={X} label={COPY.close} />} />
          </header>
          <div className="min-h-0 grow overflow-y-auto px-4 pb-4">{children}</div>
          {foot ? (
            <footer data-foot className="flex justify-end gap-2 border-t border-line px-4 py-3">
              {foot}
            </footer>
          ) : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
