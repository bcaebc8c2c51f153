import { doorstep } from './doorstep';
import { google } from './google';
import { hubspot } from './hubspot';
import { outlook } from './outlook';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import type { CsvShape, CsvShapeId } from './shape';

/** Every shape a CSV file can be written in. */
export const CSV_SHAPES: Record<CsvShapeId, CsvShape> = {
  doorstep,
  hubspot,
  salesforce,
  pipedrive,
  google,
  outlook,
};
