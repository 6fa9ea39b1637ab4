import { mendWxt } from './lib/mend-wxt.mjs';

mendWxt();
