/** Starts threads that read drafts for the first one. */
import type { CatalogueData } from '../../core/catalogue/types.ts';
import type { Survey, SurveyTerms, Unread } from '../documents/survey.ts';
import type { Threads } from './host.ts';
import { startThreads } from './threads.ts';

/** What a thread is told when it starts. */
export interface SurveyWork {
  /** null: the one that comes with the product. */
  readonly catalogue: CatalogueData | null;
  readonly terms: SurveyTerms;
}

/** More would take memory that an editor's other work needs; a draft takes less than a millisecond, a thread's start and warming up half a second. */
const TEAM = { most: 4, after: 32 };

/** Threads for the drafts at file addresses. */
export function startSurvey(
  catalogue: CatalogueData | null,
  terms: SurveyTerms,
): Threads<readonly Unread[], Survey> {
  const work: SurveyWork = { catalogue, terms };
  return startThreads('survey.js', work, TEAM);
}
