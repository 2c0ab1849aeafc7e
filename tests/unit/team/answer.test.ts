import { describe, expect, it } from 'vitest'
import { t } from '../../../lib/i18n'
import { UserError } from '../../../lib/model/user-error'
import { answerTeam, isForTeam } from '../../../lib/team/answer'
import { type TeamHandlers, type TeamMessage, teamProtocol } from '../../../lib/team/protocol'

const done: string[] = []
const handlers = new Proxy({} as TeamHandlers, {
  get: (_, type: string) => async () => {
    done.push(type)
    return type === 'teamState' ? { state: null } : {}
  },
})
const page = { caller: 'page' } as const
const ask = (message: unknown, origin: Parameters<typeof answerTeam>[1] = page, by = handlers) => {
  done.length = 0
  return answerTeam(message, origin, by)
}

describe('a message about the team', () => {
  it('is answered to a page of ours', async () => {
    const message = { team: 'teamState', payload: {} }
    expect(isForTeam(message)).toBe(true)
    expect(await ask(message)).toEqual({ ok: true, value: { state: null } })
    expect(done).toEqual(['teamState'])
  })

  it.each(Object.keys(teamProtocol) as TeamMessage[])(
    '%s is done for nobody else, and not where it is not as it should be',
    async (team) => {
      const content = { caller: 'content', network: 'x', tabId: 1 } as const
      for (const origin of [content, null]) {
        const refused = { ok: false, error: t('error_may_not_ask', [team]) }
        expect(await ask({ team, payload: {} }, origin)).toEqual(refused)
      }
      expect(await ask({ team, payload: { other: 1 } })).toMatchObject({ ok: false })
      expect(done).toEqual([])
    },
  )

  it('that nobody knows is refused', async () => {
    expect(await ask({ team: 'everything', payload: {} })).toMatchObject({ ok: false })
    expect(await ask({ team: 'toString', payload: {} })).toMatchObject({ ok: false })
    expect(done).toEqual([])
  })

  it('says what went wrong in words', async () => {
    const failing = {
      ...handlers,
      leaveTeam: () => Promise.reject(new UserError('error_team_none')),
    }
    const message = { team: 'leaveTeam', payload: { erase: false } }
    expect(await ask(message, page, failing as never)).toEqual({
      ok: false,
      error: t('error_team_none'),
    })
  })
})

it.each([null, 'changed', { type: 'settings', payload: {} }, 7])(
  '%j is not for the team',
  (message) => {
    expect(isForTeam(message)).toBe(false)
  },
)
