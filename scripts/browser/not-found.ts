import { keptAddress } from './kept-address.ts';

const kept = keptAddress(new URL(location.href));
if (kept !== undefined) location.replace(kept);
