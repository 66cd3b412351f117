import { Bold, Heading2, Italic, Link, List } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import { COPY } from './copy.ts'
import { listGoesOn, marked } from './marks.ts'
import type { Change, Mark } from './marks.ts'

type Area = RefObject<HTMLTextAreaElement | null>

const TOOLS: readonly { mark: Mark; icon: LucideIcon; key: string }[] = [
  { mark: 'bold', icon: Bold, key: 'b' },
  { mark: 'italic', icon: Italic, key: 'i' },
  { mark: 'link', icon: Link, key: 'k' },
  { mark: 'heading', icon: Heading2, key: '2' },
  { mark: 'list', icon: List, key: '8' },
]

/** Typed as if by hand, because only then can the browser's own undo take it back. */
function apply(area: HTMLTextAreaElement, { from, to, text, start, end }: Change): void {
  area.focus()
  area.setSelectionRange(from, to)
  if (text !== '' || from < to) document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  area.setSelectionRange(start, end)
}

function mark(area: HTMLTextAreaElement, kind: Mark): void {
  apply(area, marked(kind, area.value, area.selectionStart, area.selectionEnd))
}

/** Control or Command with B, I, K, 2 and 8; Enter goes on with a list. */
export function markKeys(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { currentTarget: area, key, ctrlKey, metaKey, altKey, shiftKey } = event
  const tool = (ctrlKey || metaKey) && !altKey && !shiftKey ? TOOLS.find((one) => one.key === key) : undefined
  const plain = key === 'Enter' && !ctrlKey && !metaKey && !shiftKey && area.selectionStart === area.selectionEnd
  const next = plain ? listGoesOn(area.value, area.selectionStart) : null
  if (!tool && !next) return
  event.preventDefault()
  if (tool) mark(area, tool.mark)
  else if (next) apply(area, next)
}

const isMac = (): boolean => navigator.platform.startsWith('Mac')

export function Toolbar({ area }: { area: Area }) {
  return (
    <fieldset aria-label={COPY.tools} className="flex min-w-0">
      {TOOLS.map(({ mark: kind, icon, key }) => (
        <IconButton
          key={kind}
          icon={icon}
          tip="above"
          label={`${COPY[kind]} (${isMac() ? '⌘' : 'Ctrl+'}${key.toUpperCase()})`}
          className="size-7! tip-start"
          onClick={() => area.current && mark(area.current, kind)}
        />
      ))}
    </fieldset>
  )
}
