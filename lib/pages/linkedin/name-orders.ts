/** The ways to write a name's two parts: Korean, Chinese and Hungarian pages put the family first, spaced or not. */
export function nameOrders(given: string | undefined, family: string | undefined): string[] {
  return given && family ? [`${given} ${family}`, `${family} ${given}`, `${family}${given}`] : [];
}
