import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/shared/page.css';
import '@/components/shared/fields.css';
import '@/components/workspace/workspace.css';
import '@/components/workspace/evidence.css';
import '@/components/workspace/workspace-places.css';
import { render } from 'preact';
import { WorkspaceApp } from '@/components/workspace/WorkspaceApp';
import { language } from '@/lib/platform/i18n';
import { createWorkspaceDoor } from './workspace-door';

document.documentElement.lang = language();
const root = document.getElementById('app');
if (root) render(<WorkspaceApp door={createWorkspaceDoor()} />, root);
