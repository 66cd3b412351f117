import { RotateCcw } from 'lucide-react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

interface Props {
  /** What happened, what is safe, what to do. */
  message: string
  retry?: { label: string; run: () => void }
}

/** An error where it happened. What was typed beside it stays as it is. */
export function Problem({ message, retry }: Props) {
  return (
    <div className="rounded-card border border-line bg-card p-3">
      <Notice kind="bad">
        <p className="wrap-anywhere">{message}</p>
        {retry ? (
          <Button look="link" size="inline" onClick={retry.run}>
            <RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />
            {retry.label}
          </Button>
        ) : null}
      </Notice>
    </div>
  )
}
