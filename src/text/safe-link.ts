/** Whether the text is an http or https address without a password in it. */
export function isWebAddress(typed: string): boolean {
  // Browsers read a backslash as a slash, and so take another host from such an address than people do.
  if (!/^https?:\/\/[^\s/\\]/iu.test(typed) || /[\s\\]/u.test(typed)) return false;
  const parsed = URL.parse(typed);
  return (
    parsed !== null && parsed.username === '' && parsed.password === '' && parsed.hostname !== ''
  );
}

/** Whether the text is one e-mail address and nothing that a mail program reads as more, such as `?bcc=`. */
export function isEmailAddress(typed: string): boolean {
  return /^[^\s@<>"?&%,;:/\\]+@[^\s@<>"?&%,;:/\\]+\.[a-z]{2,}$/iu.test(typed);
}

/** Whether a link leads to a web page, a mailbox or a telephone, wherever it stands. */
export function isSafeLink(url: string): boolean {
  if (/^mailto:/iu.test(url)) return isEmailAddress(url.slice('mailto:'.length));
  return isWebAddress(url) || /^tel:\+?[\d.-]+$/iu.test(url);
}
