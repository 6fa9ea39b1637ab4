import { render } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp.tsx';

const app = document.getElementById('app');
if (app) render(<PopupApp />, app);
