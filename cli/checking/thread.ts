/** A thread that checks documents for the first one: a bundle of its own. */
import { workerData } from 'node:worker_threads';
import { answerBatches } from '../../server/host/threads.ts';
import { setupFor } from '../setup.ts';
import { workedOff } from './workedOff.ts';
import type { Batch, CheckWork } from './workers.ts';

const { options, setup } = workerData as CheckWork;
const ready = setupFor(setup);

answerBatches(async (batch: Batch) => workedOff(batch, options, await ready));
