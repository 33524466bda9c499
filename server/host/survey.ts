/** Starts threads that read drafts for the first one. */
import type { Library } from '../../core/catalogue/library.ts';
import type { CatalogueData } from '../../core/catalogue/types.ts';
import type { Body } from '../../core/conferences.ts';
import type { Survey, SurveyTerms, Unread } from '../documents/survey.ts';
import type { Threads } from './host.ts';
import { startThreads } from './threads.ts';

/** What a thread is told when it starts. */
export interface SurveyWork {
  /** What the library is made of; null: the one that comes with the product. */
  readonly library: { readonly reports: readonly CatalogueData[]; readonly unread: readonly Body[] } | null;
  readonly terms: SurveyTerms;
}

/** More would take memory that an editor's other work needs; a draft takes less than a millisecond, a thread's start and warming up half a second. */
const TEAM = { most: 4, after: 32 };

/** Threads for the drafts at file addresses. */
export function startSurvey(library: Library | null, terms: SurveyTerms): Threads<readonly Unread[], Survey> {
  const made = library && { reports: library.reports, unread: library.unread };
  const work: SurveyWork = { library: made, terms };
  return startThreads('survey.js', work, TEAM);
}
