import { BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../extension/ui/button.tsx'
import { Chip } from '../../../extension/ui/chip.tsx'
import { Empty } from '../../../extension/ui/empty.tsx'
import { Problem } from '../../../extension/ui/problem.tsx'
import { Skeleton } from '../../../extension/ui/skeleton.tsx'
import { Tabs } from '../../../extension/ui/tabs.tsx'
import { VirtualList } from '../../../extension/ui/virtual-list.tsx'

const JOBS = Array.from({ length: 5_000 }, (_, at) => `Job ${at + 1}`)
const TABS = [
  { id: 'posting', word: 'Posting' },
  { id: 'notes', word: 'Notes', count: 2 },
  { id: 'contacts', word: 'Contacts' },
  { id: 'timeline', word: 'Timeline', count: 14 },
] as const
type TabId = (typeof TABS)[number]['id']

function Long() {
  return (
    <VirtualList
      label="Jobs"
      items={JOBS}
      keyOf={(job) => job}
      rowHeight={40}
      className="h-60 rounded-card border border-line"
    >
      {(job, reachable) => (
        <button
          type="button"
          data-row
          tabIndex={reachable ? 0 : -1}
          className="flex min-h-10 w-full items-center gap-2 border-b border-line px-3 text-start focus-visible:-outline-offset-2"
        >
          {job}
          <Chip>remote</Chip>
        </button>
      )}
    </VirtualList>
  )
}

export function Lists() {
  const [tab, setTab] = useState<TabId>('posting')
  return (
    <section aria-label="Lists" className="grid gap-4">
      <Tabs label="Parts" tabs={TABS} current={tab} onPick={setTab}>
        <p className="p-3">This is {tab}.</p>
      </Tabs>
      <Long />
      <Problem
        message="The list could not be read. Your saved jobs are safe."
        retry={{ label: 'Read it again', run: () => undefined }}
      />
      <Skeleton label="Reading" rows={2} />
      <Empty icon={BookmarkPlus} title="No saved jobs yet." text="Open a posting and click the Rolecall button.">
        <Button>Practise on an example</Button>
      </Empty>
    </section>
  )
}
