import { writeScalePage } from './scale-page.ts';

// Reckons the tables of docs/scale.md anew from the measured rates.

await writeScalePage();
