/** What is said of the reports of these tests. */
import type { About } from '../../../reports/report.ts';

export const ABOUT: About = {
  id: 'wtdc-25',
  body: 'WTDC',
  place: 'Baku',
  year: 2025,
  title: 'Outcomes of a conference',
  file: 'report.txt',
  sha256: '0'.repeat(64),
  remarks: [],
};
