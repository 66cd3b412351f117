import type { ApplicationView } from '../../store/view.ts'
import { Remarks, useShownGroup } from '../application/detail.tsx'
import { OwnTabs } from '../application/own-tabs.tsx'

interface Props {
  application: ApplicationView
  onOpen: (id: string) => void
}

/** Everything else that is kept with the application, as it stands everywhere. */
export default function MoreTab({ application, onOpen }: Props) {
  const group = useShownGroup(application)
  const rest = { application, group, onOpen }
  return (
    <div className="grid gap-1 pt-1">
      <div className="px-3 pt-2 empty:hidden">
        <Remarks {...rest} />
      </div>
      <OwnTabs {...rest} />
    </div>
  )
}
