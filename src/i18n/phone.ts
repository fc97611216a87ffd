/** The number as published, kept on one line. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}

/** The address that makes a phone call the number. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/gu, '')}`;
}
