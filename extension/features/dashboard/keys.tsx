import { KeyList } from '../../ui/key-list.tsx'
import { Modal } from '../../ui/modal.tsx'
import { OWN_SEARCH_KEYS } from '../search/keys.ts'
import { COPY } from './copy.ts'

/** One row is one key that works in the dashboard. */
const KEYS = [
  { keys: ['/'], does: 'Search' },
  { keys: ['Esc'], does: 'Close what lies on top, or clear the search' },
  { keys: ['1', '…', '9'], does: 'Set the stage of the open application, or of the card that has the focus' },
  { keys: ['Space'], does: 'Pick up a card and put it down; arrows move it' },
  { keys: ['M'], does: 'Open the menu of a card' },
  { keys: ['Del'], does: 'Move a card to the trash' },
  { keys: ['Ctrl', 'Z'], does: 'Take back what was done last' },
  { keys: ['↑', '↓'], does: 'In a list, from one to the next; Enter opens it' },
  { keys: ['N'], does: 'In the calendar, add to the day' },
  { keys: ['Ctrl', 'B'], does: 'Bold in notes; I, K, 2 and 8: italic, link, heading, list' },
  { keys: ['?'], does: 'Show these keys' },
] as const

export default function Keys({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal open={open} onClose={onClose} title={COPY.keys}>
      <KeyList rows={KEYS} />
      <h3 className="pt-4 pb-2 font-semibold">{COPY.searchKeys}</h3>
      <KeyList rows={OWN_SEARCH_KEYS} />
    </Modal>
  )
}
