import { useStorage } from '@plasmohq/storage/hook'
import type { Stored } from './stored.ts'

/** The value as it changes, and whether it has been read yet; until then it is what stands when nothing is stored. */
export function useStored<T>({ key, area, parse }: Stored<T>): { value: T; loading: boolean } {
  const [raw, , { isLoading }] = useStorage<unknown>({ key, instance: area() })
  return { value: parse(raw), loading: isLoading }
}
