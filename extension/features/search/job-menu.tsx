import { BellPlus, Building2, ExternalLink, EyeOff } from 'lucide-react'
import { openTab } from '../../platform/open.ts'
import { MenuOnceAsked } from '../../ui/menu-once-asked.tsx'
import type { MenuItem } from '../../ui/menu.tsx'
import { isWeb } from '../for-you/is-web.ts'
import { COPY } from './copy.ts'
import type { AnyJob, JobActions } from './use-job-actions.ts'

interface Props {
  job: AnyJob
  url: string
  actions: JobActions
}

function itemsOf({ job, url, actions }: Props): MenuItem[][] {
  const { company, companyKey } = job
  const open: MenuItem[] = isWeb(url) ? [{ label: COPY.open, icon: ExternalLink, onPick: () => void openTab(url) }] : []
  const ofCompany: MenuItem[] =
    company === null || companyKey === null
      ? []
      : [
          { label: COPY.follow(company), icon: BellPlus, onPick: () => actions.follow(company) },
          { label: COPY.hideCompany(company), icon: Building2, onPick: () => actions.hideCompany(job) },
        ]
  return [open, [{ label: COPY.hide, icon: EyeOff, onPick: () => actions.hide(job) }, ...ofCompany]]
}

/** What is done with a job less often than saving it. */
export const JobMenu = (props: Props) => (
  <MenuOnceAsked label={COPY.moreOf(props.job.title)} groups={() => itemsOf(props)} />
)
