import { COPY } from './copy.ts'
import { FacetPart } from './facet.tsx'
import type { FilterProps } from './facet.tsx'
import { PayPart, PlacePart, PostedPart, RemoteForPart, SkillsMode, WithoutPart, YesFilter } from './own-filters.tsx'

/** Everything that narrows a search, each with how many jobs it leaves. */
export function Filters(props: FilterProps) {
  return (
    <div className="grid content-start gap-2">
      <div className="pb-1">
        <PostedPart {...props} />
      </div>
      <PlacePart {...props} />
      <FacetPart {...props} name="remote" />
      <RemoteForPart {...props} />
      <FacetPart {...props} name="country" />
      <PayPart {...props} />
      <FacetPart {...props} name="level" />
      <FacetPart {...props} name="type" />
      <FacetPart {...props} name="skills">
        <SkillsMode {...props} />
      </FacetPart>
      <FacetPart {...props} name="company" />
      <FacetPart {...props} name="language" />
      <FacetPart {...props} name="source" />
      <div className="grid gap-3 border-t border-line pt-3">
        <YesFilter {...props} name="visa_support" label={COPY.visa} hint={COPY.visaHint} />
        <WithoutPart {...props} />
      </div>
    </div>
  )
}
