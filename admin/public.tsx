import { createRoot } from 'react-dom/client';
import './platform/base.css';
import { messages } from './disclosure/messages.ts';
import { PublicSite } from './disclosure/site.tsx';
import { speak } from './platform/text.ts';
import { dress } from './platform/tokens.ts';

speak(messages);
dress();
// The console keeps the reader's choice under this name.
document.documentElement.dataset['scheme'] = localStorage.getItem('mui-mode') === 'dark' ? 'dark' : 'light';
createRoot(document.getElementById('root')!).render(<PublicSite />);
