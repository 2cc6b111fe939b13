import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/shared/gauge.css';
import '@/components/shared/page.css';
import '@/components/popup/popup.css';
import '@/components/popup/contents.css';
import '@/components/popup/touches.css';
import '@/components/progress/metrics.css';
import '@/components/progress/total.css';
import '@/components/progress/working.css';
import { render } from 'preact';
import { PopupApp } from '@/components/popup/PopupApp';
import { speakIn } from '@/lib/platform/speak-in';
import { createPopupDoor } from './popup-door';
import { createPopupWorld } from './popup-world';

await speakIn(document);
const root = document.getElementById('app');
if (root) render(<PopupApp door={createPopupDoor(createPopupWorld())} />, root);
