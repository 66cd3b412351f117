import { AlertDialog } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'
import { BACKDROP } from './backdrop.ts'

interface Props {
  open: boolean
  onClose: () => void
  title: string
  text: string
  children: ReactNode
}

/** A question that must be answered before anything else goes on. */
export function Dialog({ open, onClose, title, text, children }: Props) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => (next ? null : onClose())}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={BACKDROP} />
        <AlertDialog.Popup className="fixed inset-x-4 top-1/2 z-30 mx-auto grid max-w-80 -translate-y-1/2 gap-3 rounded-card bg-card p-4 shadow-overlay outline-none">
          <AlertDialog.Title className="text-16 font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-ink-soft">{text}</AlertDialog.Description>
          <div className="grid gap-2">{children}</div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
