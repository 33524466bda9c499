/** The text of the report behind the embedded catalogue, for where it cannot be read from a disk. */
export { default as embeddedReport } from '../data/wtsa-24/report.txt' with { type: 'text' };
