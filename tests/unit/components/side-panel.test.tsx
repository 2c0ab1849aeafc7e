import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { SidePanel } from '../../../components/sidepanel/SidePanel'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { Author, Post } from '../../../lib/model/post/post'
import { author, compose, postBy, startBackground } from './background'

const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }
const mara = author('Mara Lindqvist', 'maralind')
const praise = { ...postBy(mara), mentions: [{ handle: 'acme' }], at: Date.now() }
const walk = { ...postBy(author('Tom Okafor', 'tomok')), key: '2', text: 'Nice walk.' }

const complaint = {
  ...walk,
  key: '3',
  text: '@acme late again',
  mentions: [{ handle: 'acme' }],
  at: Date.now() - 2 * 3_600_000,
}

let handOver: (chosen: { post: Post }) => void

/** The side panel beside a page with these posts in view. */
async function openBeside(posts: Post[] | undefined, people: Author[] = []) {
  const { ask, onChanged } = startBackground()
  await ask('changeSettings', { brand })
  await ask('upsertPerson', { network: 'x', author: mara, vip: true })
  if (posts && posts.length > 0) await ask('glyphsOfPosts', { posts })
  const showPost = vi.fn()
  const listed = people.map((one) => ({ author: one, place: 'list' as const }))
  const there = async () => ({ network: 'x' as const, people: listed })
  render(
    <SidePanel
      ask={ask}
      onChanged={onChanged}
      compose={compose}
      postsInView={async () => posts}
      peopleThere={there}
      onHandedOver={(listener) => {
        handOver = (chosen) => act(() => listener(chosen))
      }}
      showPost={showPost}
    />,
  )
  return Object.assign(showPost, { ask })
}

it('says which network’s posts are listed', async () => {
  await openBeside([praise])
  expect(await screen.findByRole('heading', { name: /Posts in view on X/ })).toBeTruthy()
})

it.each([
  [praise, 'amplify · VIP advocate'],
  [walk, 'Nothing known yet'],
])('says of each post in words what its marker shows', async (post, expected) => {
  await openBeside([post])
  const row = await screen.findByRole('button', { name: new RegExp(`^${post.author.name}`) })
  expect(row.textContent).toContain(post.text)
  expect(row.textContent).toContain(expected)
  expect(row.querySelectorAll('.post-row-facts svg')).toHaveLength(4)
})

it('says of the brand’s own post that it is theirs, and shows no name where there is none', async () => {
  const acme = postBy(author('Acme', 'acme'))
  const nameless = { ...postBy(author('·', 'dot_dash')), key: '9', text: 'Walking today.' }
  await openBeside([acme, nameless])
  const own = await screen.findByRole('button', { name: /^Acme/ })
  await waitFor(() => expect(own.textContent).toContain('Your own account'))
  expect(screen.getByRole('button', { name: /^No name \(@dot_dash\)/ })).toBeTruthy()
})

it('puts the focus on the name of what is opened, and on the way back on its row', async () => {
  await openBeside([praise, walk])
  fireEvent.click(await screen.findByRole('button', { name: /^Tom Okafor/ }))
  const name = await screen.findByRole('heading', { name: 'Tom Okafor' })
  await waitFor(() => expect(document.activeElement).toBe(name))
  fireEvent.click(screen.getByRole('button', { name: 'Back' }))
  const row = await screen.findByRole('button', { name: /^Tom Okafor/ })
  await waitFor(() => expect(document.activeElement).toBe(row))
})

it('lists who waits for an answer, with their age, whether they are kept or not', async () => {
  await openBeside([praise, complaint])
  const tab = await screen.findByRole('tab', { name: /^Inbox ?2$/ })
  fireEvent.click(tab)
  expect(await screen.findByRole('button', { name: 'Mara Lindqvist' })).toBeTruthy()
  const name = screen.getByRole('button', { name: 'Tom Okafor' })
  expect(name.closest('li')?.textContent).toContain('2 hr. ago')
  fireEvent.click(screen.getByRole('button', { name: 'More for Tom Okafor' }))
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(await screen.findByRole('tab', { name: /^Inbox ?1$/ })).toBeTruthy()
})

it('says nothing of waiting where nobody does', async () => {
  await openBeside([walk])
  expect(await screen.findByText('Nothing known yet')).toBeTruthy()
  expect(screen.getByRole('tab', { name: 'Inbox' })).toBeTruthy()
})

it('opens the panel of a post, shows the post on its page, and goes back to the list', async () => {
  const showPost = await openBeside([praise])
  fireEvent.click(await screen.findByRole('button', { name: /^Mara Lindqvist/ }))
  expect(await screen.findByText('Relationship')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Show on the page' }))
  expect(showPost).toHaveBeenCalledWith('1')
  fireEvent.click(screen.getByRole('button', { name: 'Back' }))
  expect(await screen.findByRole('heading', { name: /Posts in view/ })).toBeTruthy()
})

it('shows a post that is handed over to it', async () => {
  await openBeside([praise, walk])
  await screen.findByRole('heading', { name: /Posts in view/ })
  handOver({ post: praise })
  expect(await screen.findByText('Relationship')).toBeTruthy()
})

it.each([
  [undefined, 'No feed in this tab'],
  [[], 'No posts in view'],
])('says what to do first where there is nothing to list: %o', async (posts, expected) => {
  await openBeside(posts)
  expect(await screen.findByText(expected)).toBeTruthy()
})

it('lists who is on a page of people with who they are to us, and keeps the chosen ones at once', async () => {
  const acme = author('Acme', 'acme')
  const people = [mara, author('Tom Okafor', 'tomok'), author('Ada Berg', 'ada'), acme]
  const { ask } = await openBeside([], people)
  await screen.findByRole('heading', { name: '4 people on this page' })
  const choice = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })
  await screen.findByRole('checkbox', { name: /^Mara Lindqvist @maralind.*VIP advocate since/ })
  expect(choice(/^Mara/).checked).toBe(false)
  expect(choice(/^Tom Okafor @tomok.*Not in your people yet/).checked).toBe(false)
  expect(choice(/^Acme/).disabled).toBe(true)

  fireEvent.click(choice(/^Select all/))
  fireEvent.click(choice(/^Ada/))
  fireEvent.input(screen.getByLabelText('Add a tag'), { target: { value: 'Fans' } })
  fireEvent.click(await screen.findByRole('button', { name: 'Tag' }))
  await screen.findByText(/2 people changed/)
  const tagged = async () => {
    const known = await ask('whoAre', { network: 'x', authors: people })
    return known.map((one) => one?.tags.map(({ name }) => name))
  }
  expect(await tagged()).toEqual([['Fans'], ['Fans'], undefined, undefined])
  await screen.findByRole('checkbox', { name: /^Tom Okafor.*Fans/ })

  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await tagged()).toEqual([[], undefined, undefined, undefined]))
})

it('adds nobody again who was erased, but for those who are brought back one by one', async () => {
  const [ann, bo] = [author('Ann Ekman', 'annek'), author('Bo Alm', 'boalm')]
  const { ask } = await openBeside([], [ann, bo])
  const kept = async () =>
    (await ask('whoAre', { network: 'x', authors: [ann, bo] })).map(
      (one) => one?.person.displayName,
    )
  for (const one of [ann, bo]) {
    const { person } = await ask('upsertPerson', { network: 'x', author: one })
    await ask('erasePerson', { personId: person.id })
  }
  fireEvent.click(await screen.findByLabelText(/Select all/))
  fireEvent.click(await screen.findByRole('button', { name: 'Add' }))
  const back = await screen.findByRole('button', { name: 'Bring Ann Ekman back' })
  expect(await kept()).toEqual([undefined, undefined])
  fireEvent.click(back)
  await waitFor(async () => expect(await kept()).toEqual(['Ann Ekman', undefined]))
  expect(screen.queryByRole('button', { name: 'Bring Ann Ekman back' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Bring Bo Alm back' })).toBeTruthy()
})
