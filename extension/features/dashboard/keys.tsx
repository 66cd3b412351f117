import { Modal } from '../../ui/modal.tsx'
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
  { keys: ['↑', '↓'], does: 'In Search and For you, from job to job; Enter opens it' },
  { keys: ['J', 'K'], does: 'In Search, from job to job; S saves it, B sets a bookmark' },
  { keys: ['N'], does: 'In the calendar, add to the day' },
  { keys: ['Ctrl', 'B'], does: 'Bold in notes; I, K, 2 and 8: italic, link, heading, list' },
  { keys: ['?'], does: 'Show these keys' },
] as const

export default function Keys({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal open={open} onClose={onClose} title={COPY.keys}>
      <dl className="grid gap-2">
        {KEYS.map(({ keys, does }) => (
          <div key={does} className="flex items-center gap-3">
            <dt className="flex w-24 shrink-0 items-center gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded border border-line bg-paper px-1.5 text-center font-sans text-12 text-ink-soft"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
