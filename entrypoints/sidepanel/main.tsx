import { render } from 'preact';
import { WalkApp } from '../../components/walk/WalkApp.tsx';

const app = document.getElementById('app');
if (app) render(<WalkApp />, app);
