import { quoted } from '../../text/quote.ts';
import { isEmailAddress, isWebAddress } from '../safe-link.ts';
import { INPUTS } from './input.ts';
import { meant, Refusal } from './refusal.ts';
import { scalar } from './scalar.ts';

/** An address on the web; http or https only, so that no entry can carry a script. */
export const url = scalar((typed) => {
  if (isWebAddress(typed)) return typed;
  const withScheme = `https://${typed}`;
  return new Refusal(
    {
      vi: `${quoted(typed)} không phải địa chỉ web.`,
      en: `${quoted(typed)} is not a web address.`,
    },
    /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(typed) && isWebAddress(withScheme)
      ? meant(withScheme)
      : {
          vi: 'Chép nguyên địa chỉ từ trình duyệt, bắt đầu bằng https://.',
          en: 'Copy the whole address from the browser; it begins with https://.',
        },
  );
}).register(INPUTS, { kind: 'url' });

/** An e-mail address. */
export const email = scalar((typed) =>
  isEmailAddress(typed)
    ? typed
    : new Refusal(
        {
          vi: `${quoted(typed)} không phải địa chỉ e-mail.`,
          en: `${quoted(typed)} is not an e-mail address.`,
        },
        { vi: 'Viết dạng ten@vi-du.vn.', en: 'Write it as name@example.vn.' },
      ),
).register(INPUTS, { kind: 'email' });
