import type { ReactNode } from 'react'
import { useProfile } from '../../store/collection-hooks.ts'
import { Screen } from '../../ui/screen.tsx'
import { AboutYou } from './about-you.tsx'
import { COPY } from './copy.ts'
import { useProfileEdit } from './use-profile-edit.ts'
import { WhatYouWant } from './what-you-want.tsx'

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
        </div>
      ) : null}
    </Screen>
  )
}
