import { firstState } from '../../components/popup/first-look.ts';

// The questions are on their way while everything else is being loaded.
void firstState;
void import('../../components/popup/start.tsx');
