import { ALERTS } from '@rolecall/shared/domain/saved-search.ts'
import type { Alert } from '@rolecall/shared/domain/saved-search.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { COPY } from './copy.ts'

const OPTIONS = ALERTS.map((value) => ({ value, label: COPY.alerts[value] }))

interface Props {
  label: string
  alert: Alert
  onPick: (alert: Alert) => void
}

/** How soon a person is told of the new jobs of a search. */
export const AlertChoice = ({ label, alert, onPick }: Props) => (
  <Segmented label={label} options={OPTIONS} value={alert} onPick={onPick} />
)
