import { Maximize2 } from 'lucide-react'
import { openDashboard } from '../../platform/open-dashboard.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ApplicationScreen } from '../application/application-screen.tsx'
import { COPY } from '../tailor/copy.ts'
import { TailorSurface } from '../tailor/surface.tsx'
import { tailorAddress } from '../tailor/address.ts'

interface Props {
  id: string
  onBack: () => void
  onOpen: (id: string) => void
}

const WholePage = ({ id }: { id: string }) => (
  <IconButton icon={Maximize2} label={COPY.wholePage} onClick={() => void openDashboard(tailorAddress(id))} />
)

/** One job beside the page that the browser shows. */
export default function PostingScreen({ id, onBack, onOpen }: Props) {
  return (
    <ApplicationScreen id={id} onBack={onBack} ways={<WholePage id={id} />}>
      {(application, leaveOut) => (
        <TailorSurface key={id} application={application} leaveOut={leaveOut} onOpen={onOpen} />
      )}
    </ApplicationScreen>
  )
}
