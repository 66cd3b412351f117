import { countsAs } from '@rolecall/shared/domain/stage.ts'
import { joinApplications, keepApart } from '../../store/same-vacancy.ts'
import type { LikelySame } from '../../store/copies.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { useEdit } from '../application/attempt.ts'
import { dayWords } from '../application/facts.ts'
import { EDITABLE, fieldWords } from '../application/fields.ts'
import { stageLook } from '../application/stages.ts'
import { COPY, REASON_WORDS } from './copy.ts'

interface Line {
  label: string
  words: (application: ApplicationView) => string
}

const NO_SETTINGS = new Map()
const address = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '')

const LINES: readonly Line[] = [
  ...EDITABLE.map(({ name, label }) => ({
    label,
    words: ({ posting }: ApplicationView) =>
      name === 'applyUrl' ? address(posting.applyUrl ?? '') : fieldWords(posting, name),
  })),
  { label: COPY.page, words: ({ posting }) => address(posting.url) },
  { label: COPY.savedOn, words: ({ savedAt }) => dayWords(savedAt) },
  { label: COPY.stage, words: ({ status }) => stageLook(countsAs(status, NO_SETTINGS)).label },
  { label: COPY.notes, words: ({ notes }) => notes },
]

interface Props {
  application: ApplicationView
  likely: LikelySame
  onDone: () => void
  onOpen: (id: string) => void
}

const Cell = ({ words, differs }: { words: string; differs: boolean }) => (
  <td className={`p-1.5 align-top wrap-anywhere ${differs ? 'bg-mark' : ''}`}>
    <span className="line-clamp-4">{words || <span className="text-ink-soft">{COPY.nothing}</span>}</span>
  </td>
)

function Table({ application, likely: { other } }: Pick<Props, 'application' | 'likely'>) {
  const lines = LINES.map(({ label, words }) => ({ label, one: words(application), two: words(other) }))
  return (
    <table className="w-full table-fixed border-collapse">
      <thead>
        <tr className="border-b border-line text-start">
          <th scope="col" className="w-22">
            <span className="sr-only">{COPY.fact}</span>
          </th>
          {[COPY.this, COPY.other].map((words) => (
            <th key={words} scope="col" className="p-1.5 text-start font-semibold">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines
          .filter(({ one, two }) => one !== '' || two !== '')
          .map(({ label, one, two }) => (
            <tr key={label} className="border-b border-line last:border-b-0">
              <th scope="row" className="p-1.5 text-start align-top font-normal text-ink-soft">
                {label}
              </th>
              <Cell words={one} differs={one !== two} />
              <Cell words={two} differs={one !== two} />
            </tr>
          ))}
      </tbody>
    </table>
  )
}

/** Both side by side, before anything is decided. The one that was saved first stays; the other is shown with it. */
export default function Compare({ application, likely, onDone, onOpen }: Props) {
  const { other, reason } = likely
  const edit = useEdit()
  const [into, copy] = application.id < other.id ? [application, other] : [other, application]
  const merge = (): void => {
    decide(joinApplications(into.id, copy.id), COPY.merged)
    // What is on the screen has just become the copy: the one it is shown with takes its place.
    if (copy.id === application.id) onOpen(into.id)
  }
  const decide = (work: ReturnType<typeof keepApart>, said: string): void => {
    edit(work, said)
    onDone()
  }
  return (
    <Modal
      open
      onClose={onDone}
      title={COPY.compareTitle}
      foot={
        <>
          <Button look="plain" onClick={() => decide(keepApart(application.id, other.id), COPY.saidApart)}>
            {COPY.apart}
          </Button>
          <Button look="primary" onClick={merge}>
            {COPY.merge}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <p className="text-ink-soft">
          {REASON_WORDS[reason].replace(/^./, (letter) => letter.toUpperCase())}. {COPY.mergeHint}
        </p>
        <Table application={application} likely={likely} />
      </div>
    </Modal>
  )
}
