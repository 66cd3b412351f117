import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import type { ChangeEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import type { ButtonProps } from '../../ui/button.tsx'

const ACCEPTED = '.pdf,.docx,.txt,.text,.md,.markdown,.json'

interface Props extends Pick<ButtonProps, 'look' | 'size' | 'className'> {
  word: string
  several?: boolean
  busy: boolean
  onFiles: (files: readonly File[]) => void
}

/** A button that opens the system's own list of files. */
export function ChooseFile({ word, several = false, busy, onFiles, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])]
    // The same file may be chosen once more after it was put right.
    target.value = ''
    if (files.length > 0) onFiles(files)
  }
  return (
    <>
      <input ref={input} type="file" hidden multiple={several} aria-label={word} accept={ACCEPTED} onChange={pick} />
      <Button {...look} aria-busy={busy} onClick={() => busy || input.current?.click()}>
        <FileUp size={16} strokeWidth={1.75} aria-hidden="true" />
        {word}
      </Button>
    </>
  )
}
