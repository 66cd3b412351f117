export interface DragEnds {
  lift: (id: string) => void
  /** Over a row of a column, counted with the card itself; null: over no column. */
  over: (at: { stage: string; row: number } | null) => void
  drop: () => void
  cancel: () => void
}

interface Press {
  id: string
  card: HTMLElement
  pointer: number
  touch: boolean
  from: { x: number; y: number }
  at: { x: number; y: number }
  holding: ReturnType<typeof setTimeout> | undefined
}

/** A mouse that moves less than this has clicked, a finger has pressed. */
const SLOP = 6
/** A finger that stays so long wants the card; one that moves before that wants to scroll. */
const HOLD_MS = 250
const EDGE = 56
const STEP = 14

const pushAt = (at: number, start: number, end: number): number =>
  at < start + EDGE ? -STEP : at > end - EDGE ? STEP : 0

/** The row that the pointer is above, in a list of which only what is in sight is drawn. */
function rowAt(column: Element, y: number): number {
  const rows = [...column.querySelectorAll<HTMLElement>('[data-index]')]
    .map((element) => ({ index: Number(element.dataset['index']), box: element.getBoundingClientRect() }))
    .toSorted((a, b) => a.index - b.index)
  const next = rows.find(({ box }) => box.top + box.height / 2 > y)
  return next?.index ?? (rows.at(-1)?.index ?? -1) + 1
}

/** Carries cards by mouse, pen and finger. What is carried and where it goes is known to its owner alone. */
export class PointerDrag {
  private readonly board: HTMLElement
  private readonly ends: DragEnds
  private readonly stopped = new AbortController()
  private press: Press | null = null
  private ghost: HTMLElement | null = null
  private frame = 0
  private dropped = false

  constructor(board: HTMLElement, ends: DragEnds) {
    this.board = board
    this.ends = ends
    const { signal } = this.stopped
    board.addEventListener('pointerdown', this.down, { signal })
    board.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
    board.addEventListener('click', this.click, { signal, capture: true })
    board.addEventListener('contextmenu', (event) => this.press?.touch && event.preventDefault(), { signal })
    // The browser must not scroll with the finger that carries a card; it asks only listeners that may say so.
    board.addEventListener('touchmove', (event) => this.ghost && event.preventDefault(), { signal, passive: false })
    addEventListener('pointermove', this.move, { signal })
    addEventListener('pointerup', this.up, { signal })
    addEventListener('pointercancel', this.cancelled, { signal })
    addEventListener('keydown', this.key, { signal, capture: true })
  }

  stop(): void {
    if (this.ghost) this.ends.cancel()
    this.end()
    this.stopped.abort()
  }

  private readonly down = (event: PointerEvent): void => {
    const target = event.target instanceof Element ? event.target : null
    const card = target?.closest<HTMLElement>('[data-card]')
    if (!card || !event.isPrimary || event.button !== 0 || target?.closest('button, [role=menu]')) return
    const touch = event.pointerType === 'touch'
    const at = { x: event.clientX, y: event.clientY }
    const holding = touch ? setTimeout(this.lift, HOLD_MS) : undefined
    this.press = { id: card.dataset['card'] ?? '', card, pointer: event.pointerId, touch, from: at, at, holding }
  }

  private readonly lift = (): void => {
    const { press } = this
    if (!press) return
    const box = press.card.getBoundingClientRect()
    const ghost = press.card.cloneNode(true) as HTMLElement
    ghost.inert = true
    ghost.dataset['ghost'] = ''
    ghost.removeAttribute('data-card')
    Object.assign(ghost.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` })
    ghost.classList.add('board-ghost')
    document.body.append(ghost)
    this.ghost = ghost
    this.ends.lift(press.id)
    this.tick()
  }

  private readonly move = (event: PointerEvent): void => {
    const { press } = this
    if (press?.pointer !== event.pointerId) return
    press.at = { x: event.clientX, y: event.clientY }
    const far = Math.hypot(press.at.x - press.from.x, press.at.y - press.from.y) > SLOP
    if (this.ghost || !far) return
    if (press.touch) return this.end()
    // Keeps the events coming where the mouse leaves the window.
    this.board.setPointerCapture(press.pointer)
    this.lift()
  }

  private readonly tick = (): void => {
    const { press, ghost } = this
    if (!press || !ghost) return
    const { x, y } = press.at
    ghost.style.transform = `translate(${x - press.from.x}px, ${y - press.from.y}px)`
    this.scroll(this.look(press.at), x, y)
    this.frame = requestAnimationFrame(this.tick)
  }

  /** Tells what is below the pointer, and gives the column. */
  private look({ x, y }: Press['at']): Element | null {
    const column = document.elementFromPoint(x, y)?.closest('[data-column]') ?? null
    const stage = column?.getAttribute('data-column')
    this.ends.over(column && stage ? { stage, row: rowAt(column, y) } : null)
    return column
  }

  private scroll(column: Element | null, x: number, y: number): void {
    const board = this.board.getBoundingClientRect()
    this.board.scrollLeft += pushAt(x, board.left, board.right)
    const list = column?.querySelector('[data-scrolls]')
    const box = list?.getBoundingClientRect()
    if (list && box) list.scrollTop += pushAt(y, box.top, box.bottom)
  }

  private readonly up = (event: PointerEvent): void => {
    if (this.press?.pointer !== event.pointerId) return
    if (this.ghost) {
      // The click that follows belongs to the drag and opens nothing.
      this.dropped = true
      setTimeout(() => (this.dropped = false))
      // It may have moved since the last frame was drawn; the board hears of that before the card falls.
      this.look({ x: event.clientX, y: event.clientY })
      setTimeout(() => this.ends.drop())
    }
    this.end()
  }

  private readonly cancelled = (event: PointerEvent): void => {
    if (this.press?.pointer !== event.pointerId) return
    if (this.ghost) this.ends.cancel()
    this.end()
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (!this.ghost || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.ends.cancel()
    this.end()
  }

  private readonly click = (event: MouseEvent): void => {
    if (!this.dropped) return
    event.preventDefault()
    event.stopPropagation()
  }

  private end(): void {
    clearTimeout(this.press?.holding)
    cancelAnimationFrame(this.frame)
    this.ghost?.remove()
    this.ghost = null
    this.press = null
  }
}
