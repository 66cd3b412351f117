import { writeCsv } from '@rolecall/shared/exchange/csv.ts'
import { saveFile } from '../../platform/save-file.ts'
import type { BriefRow } from '../../store/brief.ts'
import type { Stages } from '../actions/application-menu.tsx'
import { dayHere } from '../application/day-here.ts'
import { stageLook } from '../application/stages.ts'
import type { Scores } from '../match/scores.tsx'
import type { ColumnId } from './arrangement.ts'
import { COLUMNS } from './columns.tsx'
import { COLUMN_WORDS } from './copy.ts'

/** Hands over the rows as they are shown, in their columns, with the address of each posting behind them. */
export function exportRows(
  rows: readonly BriefRow[],
  columns: readonly ColumnId[],
  settings: Stages['settings'],
  scores: Scores,
) {
  const cell = (brief: BriefRow, id: ColumnId): string => {
    if (id === 'match') return String(scores.get(brief.id)?.score ?? '')
    return id === 'stage' ? stageLook(brief.stage, settings).label : COLUMNS[id].text(brief)
  }
  const heading = [...columns.map((id) => COLUMN_WORDS[id]), 'Job URL']
  const lines = rows.map((brief) => [...columns.map((id) => cell(brief, id)), brief.url])
  saveFile(`rolecall-applications-${dayHere(Date.now())}.csv`, writeCsv([heading, ...lines]), 'text/csv')
}
