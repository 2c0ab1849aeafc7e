import type { NetworkId } from '../../lib/model/post/post'
import type { Settings } from '../../lib/model/settings'
import { UserError } from '../../lib/model/user-error'
import { factsOf } from '../../lib/networks'

/** Asks the browser for the pages of a network; only within a click. Resolves to whether it may be read. */
export type AskForNetwork = (network: NetworkId) => Promise<boolean>

/**
 * Switches a network on or off; on only where the browser lets its pages be read, which is asked for
 * at once: it takes a click.
 *
 * @throws UserError where it does not
 */
export async function switchNetwork(
  network: NetworkId,
  on: boolean,
  askForNetwork: AskForNetwork,
  onChange: (switched: Partial<Settings['networks']>) => Promise<void>,
): Promise<void> {
  const { name, isOnByDefault } = factsOf(network)
  if (on && !isOnByDefault && !(await askForNetwork(network))) {
    throw new UserError('error_not_allowed_to_read', [name])
  }
  await onChange({ [network]: on })
}
