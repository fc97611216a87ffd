import { questionsFor } from '../new/questions.ts';

/** Everything that can be asked about one recognition of a product. */
export const CERTIFICATION_QUESTIONS = questionsFor('product').filter(({ key }) =>
  key.startsWith('certifications.'),
);
