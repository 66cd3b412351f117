import { createContext, useContext } from 'react'

/** What is typed into the dashboard's search field, trimmed; views that search narrow what they show by it. */
export const Search = createContext('')
export const useSearch = (): string => useContext(Search)
