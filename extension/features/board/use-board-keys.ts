import type { KeyboardEvent } from 'react'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import type { BriefRow } from '../../store/brief.ts'
import type { Column } from './columns.ts'
import type { Carried, Carry } from './use-carry.ts'

interface Needs {
  columns: readonly Column[]
  carry: Carry
  onStage: (brief: BriefRow, stage: Stage) => void
  onTrash: (brief: BriefRow) => void
}

const SIDEWAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }
const UPWARDS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

const middle = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}

/** The card beside this one, at about the same height; columns without a card are passed over. */
function cardBeside(card: HTMLElement, by: number): HTMLElement | null {
  const columns = [...(card.closest('[data-board]')?.querySelectorAll('[data-column]') ?? [])]
  const from = columns.indexOf(card.closest('[data-column]') ?? card)
  const y = middle(card)
  const ahead = by > 0 ? columns.slice(from + 1) : columns.slice(0, from).toReversed()
  const rows = ahead.map((column) => Array.from(column.querySelectorAll<HTMLElement>('[data-row]')))
  const [nearest] =
    rows.find((some) => some.length > 0)?.toSorted((a, b) => Math.abs(middle(a) - y) - Math.abs(middle(b) - y)) ?? []
  return nearest ?? null
}

function heldAfter(key: string, { id, at }: Carried, columns: readonly Column[]): void | Carried['at'] {
  const from = columns.findIndex(({ stage }) => stage.id === at?.stage)
  const to = columns[Math.max(0, Math.min(columns.length - 1, from + (SIDEWAYS[key] ?? 0)))]
  if (!to || !at) return
  const most = to.cards.filter((card) => card.id !== id).length
  return { stage: to.stage.id, place: Math.max(0, Math.min(most, at.place + (UPWARDS[key] ?? 0))) }
}

function carriedKey(event: KeyboardEvent, { columns, carry }: Needs): void {
  const { key } = event
  event.preventDefault()
  event.stopPropagation()
  if (key === ' ' || key === 'Enter') return carry.drop()
  if (key === 'Escape') return carry.cancel()
  const at = carry.carried && heldAfter(key, carry.carried, columns)
  if (at) carry.hold(at)
}

function restingKey({ key }: KeyboardEvent, row: HTMLElement, brief: BriefRow, needs: Needs): boolean {
  const { columns, carry, onStage, onTrash } = needs
  const stage = columns[Number(key) - 1]?.stage
  const beside = SIDEWAYS[key] ? cardBeside(row, SIDEWAYS[key]) : null
  if (key === ' ') carry.lift(brief.id)
  else if (beside) {
    beside.focus({ preventScroll: true })
    beside.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  } else if (key === 'm' || key === 'M')
    row.closest('[data-card]')?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click()
  else if (key === 'Delete') onTrash(brief)
  else if (stage) onStage(brief, stage.id)
  else return false
  return true
}

/** The keys of the cards. What a card does not use goes on to the list around it. */
export function useBoardKeys(needs: Needs) {
  return (event: KeyboardEvent): void => {
    const row = event.target instanceof HTMLElement && event.target.matches('[data-row]') ? event.target : null
    const id = row?.closest<HTMLElement>('[data-card]')?.dataset['card']
    if (!row || !id || event.ctrlKey || event.metaKey || event.altKey) return
    if (needs.carry.carried) return carriedKey(event, needs)
    const brief = needs.columns.flatMap(({ cards }) => cards).find((card) => card.id === id)
    if (!brief || !restingKey(event, row, brief, needs)) return
    event.preventDefault()
    event.stopPropagation()
  }
}
