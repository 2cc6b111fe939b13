import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/shared/page.css';
import '@/components/shared/fields.css';
import '@/components/workspace/workspace.css';
import '@/components/workspace/evidence.css';
import '@/components/workspace/workspace-places.css';
import '@/components/workspace/papers/papers.css';
import '@/components/workspace/challenges/challenges.css';
import '@/components/workspace/plan/set-up.css';
import { render } from 'preact';
import { WorkspaceApp } from '@/components/workspace/WorkspaceApp';
import { speakIn } from '@/lib/platform/speak-in';
import { createWorkspaceDoor } from './workspace-door';

speakIn(document);
const root = document.getElementById('app');
if (root) render(<WorkspaceApp door={createWorkspaceDoor()} />, root);
