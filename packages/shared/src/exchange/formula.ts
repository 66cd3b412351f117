// A spreadsheet runs a cell that starts like a formula, and takes the full-width signs for the plain ones. With another
// separator set, what follows a semicolon is a cell too, so it is guarded there as well; only ";-)" stays a wink.
const AT_START = /^('*)(?=[=+\-@\t\r\n＝＋－＠])/
const GUARDED_START = /^'('*)(?=[=+\-@\t\r\n＝＋－＠])/
const INSIDE = /;('*)(?=[=+@＝＋＠]|[-－](?!\)))/g
const GUARDED_INSIDE = /;'('*)(?=[=+@＝＋＠]|[-－](?!\)))/g

/** Puts an apostrophe before what a spreadsheet would run. One that stood there already gets a second one. */
export const neutralise = (cell: string): string => cell.replace(AT_START, "'$1").replace(INSIDE, ";'$1")

/** Takes exactly the apostrophes away that `neutralise` put there. */
export const restore = (cell: string): string => cell.replace(GUARDED_START, '$1').replace(GUARDED_INSIDE, ';$1')
