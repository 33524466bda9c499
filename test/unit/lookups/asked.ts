/** What the tests of look-ups share: asking the small catalogue. */
import assert from 'node:assert/strict';
import type { Grounds } from '../../../core/lookups/answer.ts';
import type { ResolutionData } from '../../../core/lookups/known.ts';
import { answerOf, type LookUpName } from '../../../core/lookups/lookups.ts';
import type { PassageData } from '../../../core/lookups/passage.ts';
import type { TopicData } from '../../../core/lookups/topic.ts';
import { library } from '../../fixture.ts';

export interface Told<Data> {
  readonly text: string;
  readonly data: Data;
}

function told<Data extends Grounds>(name: LookUpName, input: unknown): Told<Data> {
  const answer = answerOf(name, input, library, { rules: {} });
  assert.ok(answer.kind === 'answer', answer.kind === 'refused' ? answer.why : '');
  return { text: answer.text, data: answer.data as Data };
}

export const resolution = (input: unknown) => told<ResolutionData>('lookUpResolution', input);
export const passage = (input: unknown) => told<PassageData>('checkPassage', input);
export const topic = (input: unknown) => told<TopicData>('findByTopic', input);

/** Why an input is refused. */
export function whyNot(name: string, input: unknown): string {
  const answer = answerOf(name, input, library, { rules: {} });
  assert.equal(answer.kind, 'refused', JSON.stringify(answer));
  return answer.kind === 'refused' ? answer.why : '';
}
