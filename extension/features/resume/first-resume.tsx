import { FileUp } from 'lucide-react'
import { openDashboard } from '../../platform/open-dashboard.ts'
import { Button } from '../../ui/button.tsx'
import { ChooseFile } from './choose-file.tsx'
import { COPY } from './copy.ts'
import { DropZone } from './drop-zone.tsx'
import { useTaking } from './use-taking.ts'

/** Firefox shuts its popup when the list of files opens, and the answer would reach nobody. */
const shutsForFiles = location.protocol === 'moz-extension:' && location.pathname.includes('popup')

/** Where there is no résumé yet: one file, and every posting has its number. */
export default function FirstResume() {
  const taking = useTaking()
  return (
    <DropZone taking={taking} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-2.5 py-2">
      <p className="min-w-0 grow basis-40 text-ink-soft">{COPY.addSmall}</p>
      {shutsForFiles ? (
        <Button size="small" onClick={() => void openDashboard('#/resumes')}>
          <FileUp size={16} strokeWidth={1.75} aria-hidden="true" />
          {COPY.drop}
        </Button>
      ) : (
        <ChooseFile size="small" word={COPY.drop} busy={taking.reading !== null} onFiles={taking.take} />
      )}
    </DropZone>
  )
}
