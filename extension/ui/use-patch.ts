import { useState } from 'react'

/** What is typed over what is held: whatever nobody has typed into follows what is stored, whoever changes it. */
export function usePatch<T extends object>(held: T): [T, (patch: Partial<T>) => void] {
  const [typed, setTyped] = useState<Partial<T>>({})
  return [{ ...held, ...typed }, (patch) => setTyped((before) => ({ ...before, ...patch }))]
}
