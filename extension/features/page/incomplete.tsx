import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'

/** The page was not all there when it was read: says so, and reads it again on a click. */
export default function Incomplete({ sentence, onReadAgain }: { sentence: string; onReadAgain: () => void }) {
  return (
    <div className="grid justify-items-start gap-1.5">
      <p>{sentence}</p>
      <Button size="small" onClick={onReadAgain}>
        {COPY.readAgain}
      </Button>
    </div>
  )
}
