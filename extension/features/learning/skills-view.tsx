import { Sprout, Telescope } from 'lucide-react'
import { useState } from 'react'
import { useRoles } from '../../store/role-postings.ts'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { goTo } from '../dashboard/navigate.ts'
import type { ViewProps } from '../dashboard/views.ts'
import { COPY } from './copy.ts'
import { GapPart } from './gap-part.tsx'
import { learningAddress, PARTS, placeIn } from './place.ts'
import type { LearningPlace } from './place.ts'
import { ProjectsPart } from './projects-part.tsx'
import { ResourcesPart } from './resources-part.tsx'
import { RoadmapPart } from './roadmap-part.tsx'
import type { Hours } from './roadmap-part.tsx'
import { RoleForm } from './role-form.tsx'
import { useGap } from './use-gap.ts'
import type { RoleGap } from './use-gap.ts'
import { useLearning } from './use-learning.ts'
import type { Learning } from './use-learning.ts'

const TABS = PARTS.map((id) => ({ id, word: COPY.part[id] }))

interface AboutRole {
  place: LearningPlace
  learning: Learning
  found: RoleGap
  hours: Hours
  onHours: (hours: Hours) => void
}

/** The parts that only postings can fill. */
function AboutRole({ place, learning, found, hours, onHours }: AboutRole) {
  const { role, gap } = found
  if (role === '') return <Empty icon={Telescope} title={COPY.noRole} text={COPY.noRoleHint} />
  if (!gap.enough) {
    const text = COPY.tooFewHint(role, gap.needed - gap.postings)
    return <Empty icon={Sprout} title={COPY.tooFew(gap.postings, gap.needed)} text={text} />
  }
  if (place.part === 'roadmap') return <RoadmapPart learning={learning} gap={gap} hours={hours} onHours={onHours} />
  return <GapPart key={role} {...found} skills={gap.skills} postings={gap.postings} />
}

function Content(props: AboutRole) {
  const { place, learning, found } = props
  if (place.part === 'resources') return <ResourcesPart key={place.query} learning={learning} query={place.query} />
  if (place.part === 'projects') return <ProjectsPart learning={learning} found={found} query={place.query} />
  return <AboutRole {...props} />
}

/** What a role asks for and the person lacks, and how to come by it. All of it is worked out on this device. */
export default function SkillsView({ path }: ViewProps) {
  const titles = useRoles()
  const asked = placeIn(path)
  const place = { ...asked, role: asked.role || titles?.[0]?.title || '' }
  const learning = useLearning()
  const found = useGap(learning, place.role)
  const [hours, setHours] = useState<Hours>('6')
  const takesRole = place.part === 'gap' || place.part === 'roadmap'
  return (
    <Tabs
      label={COPY.parts}
      tabs={TABS}
      current={place.part}
      onPick={(part) => goTo(learningAddress({ ...place, part, query: '' }))}
    >
      <div className="grid max-w-200 content-start gap-5 p-4">
        {takesRole && titles ? (
          <RoleForm
            key={place.role}
            role={place.role}
            titles={titles}
            onPick={(role) => goTo(learningAddress({ ...place, role, query: '' }))}
          />
        ) : null}
        {learning && found ? (
          <Content place={place} learning={learning} found={found} hours={hours} onHours={setHours} />
        ) : (
          <Skeleton label={COPY.loading} />
        )}
      </div>
    </Tabs>
  )
}
