import { start } from '../../components/popup/start.tsx';

const app = document.getElementById('app');
if (app) void start(app);
