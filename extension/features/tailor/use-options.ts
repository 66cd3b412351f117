import { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { stored } from '../../platform/stored.ts'
import { useStored } from '../../platform/use-stored.ts'

const options = stored('writing-options', WritingOptions, WritingOptions.parse({}))

/** How the person likes things written, as they set it last on this device. */
export function useOptions(): [WritingOptions, (change: Partial<WritingOptions>) => void] {
  const { value } = useStored(options)
  return [value, (change) => void options.write({ ...value, ...change })]
}
