import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/shared/gauge.css';
import '@/components/shared/page.css';
import '@/components/shared/fields.css';
import '@/components/popup/contents.css';
import '@/components/progress/metrics.css';
import '@/components/progress/total.css';
import '@/components/progress/working.css';
import '@/components/sidepanel/panel.css';
import { render } from 'preact';
import { PanelApp } from '@/components/sidepanel/PanelApp';
import { createPopupWorld } from '@/entrypoints/popup/popup-world';
import { speakIn } from '@/lib/platform/speak-in';
import { createPanelDoor } from './panel-door';

await speakIn(document);
const root = document.getElementById('app');
if (root) render(<PanelApp door={createPanelDoor(createPopupWorld())} />, root);
