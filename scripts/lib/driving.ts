import { driving } from '../../test/browser/driving.ts';

// Says as JSON which browser tests drive the sources that are named; the commands themselves run on a Node that reads no TypeScript.
process.stdout.write(JSON.stringify(driving(process.argv.slice(2))));
