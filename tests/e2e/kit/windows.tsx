import { Archive, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../extension/ui/button.tsx'
import { Dialog } from '../../../extension/ui/dialog.tsx'
import { Menu } from '../../../extension/ui/menu.tsx'
import { Modal } from '../../../extension/ui/modal.tsx'
import { Popover } from '../../../extension/ui/popover.tsx'
import { Sheet } from '../../../extension/ui/sheet.tsx'
import { TextField } from '../../../extension/ui/text-field.tsx'
import { useSay } from '../../../extension/ui/toast.tsx'

type Open = 'modal' | 'sheet' | 'question' | null

function Picked({ word, pick }: { word: string; pick: (word: string) => void }) {
  return (
    <>
      <Menu
        label="More"
        groups={[
          [
            { label: 'Edit', icon: Pencil, onPick: () => pick('Edit') },
            { label: 'Archive', icon: Archive, onPick: () => pick('Archive'), disabled: true },
          ],
          [
            { label: 'Compact', chosen: word === 'Compact', onPick: () => pick('Compact') },
            { label: 'Roomy', chosen: word === 'Roomy', onPick: () => pick('Roomy') },
          ],
          [{ label: 'Delete', icon: Trash2, danger: true, onPick: () => pick('Delete') }],
        ]}
      />
      <output aria-label="Picked">{word}</output>
    </>
  )
}

function useEdits() {
  const say = useSay()
  const [stages, setStages] = useState<string[]>([])
  const edit = (stage: string): void => {
    setStages((before) => [...before, stage])
    const back = (): void => setStages((before) => before.filter((one) => one !== stage))
    say({ message: `Stage: ${stage}.`, undo: { label: 'Undo', run: back } })
  }
  return { stages, edit }
}

export function Windows() {
  const [word, pick] = useState('')
  const [open, setOpen] = useState<Open>(null)
  const [typed, setTyped] = useState('')
  const { stages, edit } = useEdits()
  const close = (): void => setOpen(null)
  return (
    <section aria-label="Windows" className="flex flex-wrap items-center gap-2">
      <Picked word={word} pick={pick} />
      <Popover title="Columns" trigger={<Button>Columns</Button>}>
        <TextField label="Find a column" value={typed} onType={setTyped} />
      </Popover>
      <Button onClick={() => setOpen('modal')}>Window</Button>
      <Button onClick={() => setOpen('sheet')}>Sheet</Button>
      <Button onClick={() => setOpen('question')}>Question</Button>
      <Button onClick={() => edit('Applied')}>Applied</Button>
      <Button onClick={() => edit('Offered')}>Offered</Button>
      <output aria-label="Edits">{stages.join(' ')}</output>
      <Modal
        open={open === 'modal'}
        onClose={close}
        title="New reminder"
        foot={
          <Button look="primary" onClick={close}>
            Keep
          </Button>
        }
      >
        <TextField label="Words" value={typed} onType={setTyped} />
      </Modal>
      <Sheet
        open={open === 'sheet'}
        onClose={close}
        title="Larkfield Rail"
        actions={<Picked word={word} pick={pick} />}
      >
        <div className="p-4">
          <Button onClick={() => edit('Interviewing')}>Interviewing</Button>
        </div>
      </Sheet>
      <Dialog open={open === 'question'} onClose={close} title="Delete it?" text="It stays in the trash for 30 days.">
        <Button look="danger" onClick={close}>
          Delete
        </Button>
        <Button onClick={close}>Keep it</Button>
      </Dialog>
    </section>
  )
}
