/** Those that pay is mostly said in, the most common first. */
export const CURRENCIES =
  'EUR USD GBP CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY UAH INR SGD HKD JPY CNY KRW BRL MXN ZAR ILS AED'.split(
    ' ',
  )
