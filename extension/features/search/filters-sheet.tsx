import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { partsOf } from './ask.ts'
import { COPY } from './copy.ts'
import type { FilterProps } from './facet.tsx'
import { Filters } from './filters.tsx'

/** The filters where there is no room beside the list. What is checked is searched for at once. */
export function FiltersButton({ total, ...props }: FilterProps & { total: number | null }) {
  const [open, setOpen] = useState(false)
  const set = partsOf(props.ask).length
  const close = (): void => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <ListFilter size={16} strokeWidth={1.75} aria-hidden="true" />
        {COPY.filters}
        {set > 0 ? (
          <span className="text-12 text-ink-soft">
            {set}
            <span className="sr-only"> {COPY.areSet(set)}</span>
          </span>
        ) : null}
      </Button>
      <Sheet open={open} onClose={close} title={COPY.filters}>
        <div className="p-4">
          <Filters {...props} />
        </div>
        <div className="sticky bottom-0 border-t border-line bg-paper p-3">
          <Button look="primary" className="w-full" onClick={close}>
            {COPY.showJobs(total, props.exact)}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
