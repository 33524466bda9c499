/** A fault that someone could make, planted on purpose to see whether a test finds it. */
export interface Fault {
  /** What of the program it is in: "recognise". */
  readonly place: string;
  readonly file: string;
  /** What stands in the file, exactly once, and what the fault puts in its place. */
  readonly text: string;
  readonly by: string;
  /** What is no longer true. */
  readonly breaks: string;
  /** The test files of which one has to fail; none of them does without the fault. */
  readonly tests: readonly string[];
}

/** Whether its tests run what the stage "build" makes. */
export function isOfBuild({ tests }: Fault): boolean {
  return tests.some((file) => file.startsWith('test/protocol/'));
}
