import type { BriefRow } from '../../store/brief.ts'
import type { Arrangement } from './arrangement.ts'
import type { CellProps } from './cells.tsx'
import type { Selection } from './use-selection.ts'

export interface TableProps extends Omit<CellProps, 'brief'> {
  rows: readonly BriefRow[]
  arrangement: Arrangement
  selection: Selection
  onTags: (brief: BriefRow) => void
}
