import { readCountries } from '../../sync/market-api.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { countryName } from '../profile/countries.ts'
import { COPY } from './copy.ts'
import { useAsked } from './use-asked.ts'

const ALL = { value: '', label: COPY.anywhere }

/** Countries that have jobs, and the one that is looked at even if it has none any more. */
function optionsOf(countries: readonly string[], country: string) {
  const codes = new Set([...countries, ...(country === '' ? [] : [country])])
  const named = [...codes].map((value) => ({ value, label: countryName(value) }))
  return [ALL, ...named.toSorted((a, b) => a.label.localeCompare(b.label))]
}

export function CountryField({ country, onPick }: { country: string; onPick: (country: string) => void }) {
  const { answer } = useAsked('countries', readCountries)
  return (
    <ComboField
      label={COPY.country}
      options={optionsOf(answer ?? [], country)}
      value={country}
      none={COPY.noCountry}
      onPick={(picked) => onPick(picked ?? '')}
    />
  )
}
