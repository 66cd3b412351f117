import { ComboField } from '../../ui/combo-field.tsx'
import { COUNTRIES } from '../profile/countries.ts'
import { COPY } from './copy.ts'

const ALL = [{ value: '', label: COPY.anywhere }, ...COUNTRIES]

export const CountryField = ({ country, onPick }: { country: string; onPick: (country: string) => void }) => (
  <ComboField
    label={COPY.country}
    options={ALL}
    value={country}
    none={COPY.noCountry}
    onPick={(picked) => onPick(picked ?? '')}
  />
)
