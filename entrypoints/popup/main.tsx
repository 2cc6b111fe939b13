import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/shared/gauge.css';
import '@/components/shared/page.css';
import '@/components/popup/popup.css';
import '@/components/popup/metrics.css';
import { render } from 'preact';
import { PopupApp } from '@/components/popup/PopupApp';
import { language } from '@/lib/platform/i18n';
import { createPopupDoor } from './popup-door';

document.documentElement.lang = language();
const root = document.getElementById('app');
if (root) render(<PopupApp door={createPopupDoor()} />, root);
