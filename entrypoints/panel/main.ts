import { startPanel } from '../../components/panel/start.tsx';

const app = document.getElementById('app');
if (app) startPanel(app);
