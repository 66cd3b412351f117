import { Copy } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { useSay } from '../../ui/toast.tsx'
import { COPY } from './copy.ts'

export function CopyButton({ text }: { text: string }) {
  const say = useSay()
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => say({ message: COPY.copied }),
      () => say({ message: COPY.couldNotCopy }),
    )
  return (
    <Button disabled={text.trim() === ''} onClick={copy}>
      <Copy size={14} strokeWidth={1.75} aria-hidden="true" />
      {COPY.copy}
    </Button>
  )
}
