import { useState } from 'react'
import { FileRefused } from '../../store/new-file.ts'
import { messageOf, useAttempt } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { takeFile, Unreadable } from './take-file.ts'

const explain = (error: unknown): string =>
  error instanceof Unreadable || error instanceof FileRefused ? error.message : messageOf(error)

export interface Taking {
  /** The file being read now. */
  reading: string | null
  problems: readonly string[]
  take: (files: readonly File[]) => void
}

interface Given {
  replaces?: string | null
  onTaken?: (id: string) => void
}

/** Takes one file after the other; one that cannot be read keeps no other from being read. */
export function useTaking({ replaces = null, onTaken }: Given = {}): Taking {
  const [reading, setReading] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const attempt = useAttempt()
  const takeOne = async (file: File): Promise<void> => {
    setReading(file.name)
    const { id, takeBack } = await takeFile(file, replaces)
    const words = replaces === null ? COPY.added(file.name) : COPY.addedNewer(file.name)
    attempt(Promise.resolve(), { message: words, undo: takeBack })
    onTaken?.(id)
  }
  const takeAll = async (files: readonly File[]): Promise<void> => {
    setProblems([])
    for (const file of files)
      await takeOne(file).catch((error: unknown) => setProblems((held) => [...held, `${file.name}: ${explain(error)}`]))
    setReading(null)
  }
  return { reading, problems, take: (files) => void takeAll(files) }
}
