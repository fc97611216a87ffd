/** The name with its dash kept at the end of a line, never at the start of one. */
export function keepDash(name: string): string {
  return name.replaceAll(/ ([-–] )/gu, '\u00A0$1');
}
