import type { AskTeam } from '../../lib/team/client'
import type { OnChanged } from '../ui/useLive'

/** What the parts of the page of the team stand on. */
export interface TeamProps {
  ask: AskTeam
  onChanged: OnChanged
  /** Asks the browser to let a server be reached; only within a person's click. */
  askForServer: (url: URL) => Promise<boolean>
  saveFile: (name: string, content: string) => void
  copy: (text: string) => Promise<void>
}
