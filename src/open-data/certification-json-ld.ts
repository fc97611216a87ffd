import type { OpenInterval } from '../catalog/certification/calendar-day.ts';
import type { Certification } from '../catalog/certification/certification.ts';
import type { Language } from '../catalog/site.ts';
import {
  endingOf,
  isRunning,
  starDisplay,
  type Validity,
  type ValidityStatus,
} from '../catalog/certification/validity.ts';
import { starsText } from '../i18n/validity-words.ts';

const SCHEMA_ORG = 'https://schema.org/';

/**
 * The recognition that counts on the day, as schema.org's Certification (https://schema.org/Certification): active
 * and rated only while it surely holds, inactive only where it surely ended.
 */
export function certificationJsonLd(validity: Validity, lang: Language): object | undefined {
  const { status, certification, ends } = validity;
  if (!certification || !ends) return undefined;
  const { stars, number, issuer } = certification;
  const mayShowStars = starDisplay(validity) === 'filled';
  return {
    '@type': 'Certification',
    name: mayShowStars ? `OCOP ${starsText(stars, lang)}` : 'OCOP',
    ...(number === null ? {} : { certificationIdentification: number }),
    ...(issuer === null ? {} : { issuedBy: { '@type': 'Organization', name: issuer } }),
    ...validFrom(certification),
    ...expires(status, certification, ends),
    ...certificationStatus(status),
    ...(mayShowStars ? { certificationRating: rating(stars) } : {}),
  };
}

const rating = (stars: number | null) => ({
  '@type': 'Rating',
  ratingValue: stars,
  bestRating: 5,
  worstRating: 1,
});

function validFrom({ decided, decidedBetween }: Certification): object {
  // A month or a year names no day from which it was valid.
  return decided === decidedBetween.earliest ? { validFrom: decided } : {};
}

/** Of a certificate that runs the first day on which it can end: nobody may call it active without telling until when. */
function expires(status: ValidityStatus, certification: Certification, ends: OpenInterval): object {
  if (isRunning(status)) return { expires: ends.earliest };
  // A revocation or a stated lapse ends a certificate at another time than its term.
  const endedByTerm = status === 'expired' && endingOf(certification, ends) !== 'lapse';
  return endedByTerm && ends.earliest === ends.latest ? { expires: ends.latest } : {};
}

function certificationStatus(status: ValidityStatus): object {
  if (isRunning(status)) return { certificationStatus: `${SCHEMA_ORG}CertificationActive` };
  return status === 'expired' || status === 'revoked'
    ? { certificationStatus: `${SCHEMA_ORG}CertificationInactive` }
    : {};
}
