/** The groups of the Resolutions view. */
import assert from 'node:assert/strict';
import { GROUPINGS, type GroupNames, groupsOf, type Node } from '../../../client/view/nodes.ts';
import type { Overview, OverviewResolution, Status } from '../../../server/protocol.ts';

const resolution = (number: number, status: Status | null, impactOnItuD: boolean): OverviewResolution => ({
  body: 'WTSA',
  number,
  status,
  impactOnItuD,
  citation: `Resolution ${number}`,
  edition: null,
  title: null,
  at: null,
  isInAnnex: false,
  description: '',
});
const report = (name: string, body: string) => ({ name, body, title: '', annexUri: null, textUri: null });
const names: GroupNames = {
  status: { revised: 'Revised', new: 'New', unchanged: 'Unchanged', suppressed: 'Suppressed' },
  inForce: 'In force',
  impact: 'In Table 1',
  noImpact: 'Not in Table 1',
};
const clause = (number: number) => ({ body: 'WTSA', number, heading: 'instructs', at: null, text: '' });
const overview: Overview = {
  assembly: 'WTSA-24',
  body: 'WTSA',
  file: null,
  reports: [report('WTSA-24', 'WTSA'), report('PP-22', 'PP'), report('WTDC-25', 'WTDC')],
  faulty: [],
  resolutions: [
    resolution(44, 'revised', true),
    resolution(80, 'suppressed', false),
    resolution(101, 'new', true),
    { ...resolution(101, null, false), body: 'PP' },
  ],
  addressees: [
    {
      name: 'Director of TSB with the Director of BDT',
      label: 'Director of TSB with BDT',
      clauses: [clause(44), clause(101)],
    },
    { name: 'Study Group 17', label: 'Study Group 17', clauses: [clause(50)] },
  ],
};
/** "Revised: 44", a line for each group. */
const shown = (nodes: readonly Node[]) =>
  nodes.map((node) =>
    node.kind === 'group'
      ? `${node.label}: ${node.children.map((child) => (child.kind === 'group' ? '' : child.number)).join(' ')}`
      : '',
  );

describe('the Resolutions view', () => {
  const rows: readonly (readonly [by: (typeof GROUPINGS)[number], groups: readonly string[]])[] = [
    ['status', ['Revised: 44', 'New: 101', 'Suppressed: 80', 'PP-22: 101']],
    ['impact', ['In Table 1: 44 101', 'Not in Table 1: 80', 'PP-22: 101']],
    ['addressee', ['Director of TSB with BDT: 44 101', 'Study Group 17: 50']],
  ];
  for (const [by, groups] of rows)
    it(`groups by ${by}`, () => assert.deepEqual(shown(groupsOf(overview, by, null, names)), groups));

  it('has those of which is only known that they are in force, as all of a list are', () => {
    const ofPP = { ...overview, body: 'PP', addressees: [] };
    assert.deepEqual(shown(groupsOf(ofPP, 'status', null, names)), ['In force: 101', 'WTSA-24: 44 80 101']);
  });
  it('shows what the filter leaves, and no empty group', () => {
    const found = new Set(['WTSA 101']);
    assert.deepEqual(
      GROUPINGS.map((by) => shown(groupsOf(overview, by, found, names))),
      [['New: 101'], ['In Table 1: 101'], ['Director of TSB with BDT: 101']],
    );
  });
});
