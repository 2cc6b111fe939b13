import { defineContentScript } from 'wxt/utils/define-content-script';
import { site } from '@/lib/sites/salesforce';
import { startOverlay } from '../overlay/start-overlay';

export default defineContentScript({
  matches: [...site.matches],
  runAt: 'document_start',
  main: () => startOverlay(site),
});
