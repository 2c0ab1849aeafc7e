import { describe, expect, it } from 'vitest'
import { forTeams } from '../../../lib/packaging/teams'

describe('a package for teams', () => {
  it('that is built for one server reaches that one and no other', () => {
    expect(forTeams('https://couch.example.org')).toMatchObject({
      policy: 'https://couch.example.org',
      hosts: 'https://couch.example.org/*',
    })
    // A policy names a port, what the browser is asked for does not.
    expect(forTeams('http://127.0.0.1:5984/db')).toMatchObject({
      policy: 'http://127.0.0.1:5984',
      hosts: 'http://127.0.0.1/*',
    })
  })

  it('that is built for any reaches those of HTTPS', () => {
    expect(forTeams('any')).toMatchObject({ policy: 'https:', hosts: 'https://*/*' })
  })

  it('is not built where the server is asked in the open, nor where nobody asks for one', () => {
    expect(() => forTeams('http://couch.example.org')).toThrow('HTTPS')
    expect(forTeams(undefined)).toBeUndefined()
  })
})
