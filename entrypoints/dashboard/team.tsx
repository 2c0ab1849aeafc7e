import type { ComponentChildren } from 'preact'
import { TeamGate } from '../../components/team/TeamGate'
import { TeamPage } from '../../components/team/TeamPage'
import { saveFile } from '../../lib/browser/save-file'
import { askForServer } from '../../lib/browser/team'
import type { DashboardContext } from '../../lib/dashboard/context'
import { askTeam } from '../../lib/team/client'

/** The section `team`, and what stands before all others where the team's data are locked. */
export function teamSection({ onChanged }: DashboardContext) {
  const props = {
    ask: askTeam,
    onChanged,
    askForServer,
    saveFile: (name: string, content: string) => saveFile(name, content, 'text/plain'),
    copy: (text: string) => navigator.clipboard.writeText(text),
  }
  return {
    section: () => <TeamPage {...props} />,
    around: (content: ComponentChildren) => <TeamGate {...props}>{content}</TeamGate>,
  }
}
