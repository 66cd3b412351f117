import type { ReactNode } from 'react'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { useProfile } from '../../store/collection-hooks.ts'
import { Screen } from '../../ui/screen.tsx'
import { EarlierFold } from '../timeline/earlier-values.tsx'
import { AboutYou } from './about-you.tsx'
import { COPY } from './copy.ts'
import { useProfileEdit } from './use-profile-edit.ts'
import { WhatYouWant } from './what-you-want.tsx'
import { PROFILE_WORDING } from './wording.ts'

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="grid gap-4">
    <h2 className="text-16 font-semibold">{title}</h2>
    {children}
  </section>
)

export default function ProfileScreen({ onBack }: { onBack: () => void }) {
  const profile = useProfile()
  const edit = useProfileEdit()
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      {profile ? (
        <div className="grid gap-8 p-4">
          <p className="text-ink-soft">{COPY.intro}</p>
          <Part title={COPY.you}>
            <AboutYou {...profile} edit={edit} />
          </Part>
          <Part title={COPY.wanted}>
            <WhatYouWant {...profile} edit={edit} />
          </Part>
          <EarlierFold of={{ entity: PROFILE, id: PROFILE_ID }} wording={PROFILE_WORDING} />
        </div>
      ) : null}
    </Screen>
  )
}
